import { memo } from 'react';
import type { Team } from '../../engine/derive/team.ts';
import { isDrawn } from '../../engine/derive/team.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { roleName, seatWords, statusMeanings } from '../../engine/words/words.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import styles from './TeamPanel.module.css';
import { type Inspection, inspect } from './useInspection.ts';

interface TeamPanelProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly inspection: Inspection;
}

/** Every role with what the plan says of its seat; one click opens the reasons. */
export const TeamPanel = memo(function TeamPanel({ playbook, team, inspection }: TeamPanelProps) {
  const { inspected, emphasise } = inspection;
  const chosen = inspected?.kind === 'seat' ? inspected.role : undefined;
  return (
    <ul className={styles['list']}>
      {team.seats.map((seat, index) => {
        const { role } = seat;
        const name = roleName(playbook, role);
        const loan = seat.lentTo === undefined ? '' : `; covered by ${roleName(playbook, seat.lentTo)}`;
        const words = seatWords(playbook, seat) + loan;
        const variant = playbook.variants.find((candidate) => candidate.id === seat.variant);
        const meaning = statusMeanings[seat.status];
        const isAway = !isDrawn(seat);
        return (
          <li key={role}>
            <button
              type="button"
              className={styles['seat']}
              title={variant ? `${meaning}. ${variant.definition}` : meaning}
              aria-label={`${name}: ${words}`}
              data-away={isAway || undefined}
              data-chosen={chosen === role || undefined}
              onMouseEnter={() => emphasise({ kind: 'role', role })}
              onMouseLeave={() => emphasise(undefined)}
              onFocus={() => emphasise({ kind: 'role', role })}
              onBlur={() => emphasise(undefined)}
              onClick={() => inspect({ kind: 'seat', role })}
            >
              <RoleMark
                index={index}
                look={isAway ? 'faint' : seat.status === 'gated' ? 'outline' : 'solid'}
              />
              <span className={styles['name']}>{name}</span>
              <span className={`${styles['status']} soft small`}>{words}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
});
