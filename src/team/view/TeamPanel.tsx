import { memo } from 'react';
import type { Emphasis } from '../../charts/emphasis.ts';
import { isDrawn, type Team } from '../../engine/derive/team.ts';
import type { Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { roleName, seatWords, statusMeanings } from '../../engine/words/words.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import styles from './TeamPanel.module.css';

interface TeamPanelProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly chosen: RoleId | undefined;
  readonly onEmphasis: (emphasis: Emphasis | undefined) => void;
  readonly onChoose: (role: RoleId) => void;
}

/** Every role with what the plan says of its seat; one click opens the reasons. */
export const TeamPanel = memo(function TeamPanel({
  playbook,
  team,
  chosen,
  onEmphasis,
  onChoose,
}: TeamPanelProps) {
  return (
    <ul className={styles['list']}>
      {team.seats.map((seat, index) => {
        const loan = seat.lentTo === undefined ? '' : `; covered by ${roleName(playbook, seat.lentTo)}`;
        const words = seatWords(playbook, seat) + loan;
        const variant = playbook.variants.find((candidate) => candidate.id === seat.variant);
        const meaning = variant
          ? `${statusMeanings[seat.status]}. ${variant.definition}`
          : statusMeanings[seat.status];
        const isAway = !isDrawn(seat);
        return (
          <li key={seat.role}>
            <button
              type="button"
              className={styles['seat']}
              title={meaning}
              aria-label={`${roleName(playbook, seat.role)}: ${words}`}
              data-away={isAway || undefined}
              data-chosen={chosen === seat.role || undefined}
              onMouseEnter={() => onEmphasis({ kind: 'role', role: seat.role })}
              onMouseLeave={() => onEmphasis(undefined)}
              onFocus={() => onEmphasis({ kind: 'role', role: seat.role })}
              onBlur={() => onEmphasis(undefined)}
              onClick={() => onChoose(seat.role)}
            >
              <RoleMark
                index={index}
                look={isAway ? 'faint' : seat.status === 'gated' ? 'outline' : 'solid'}
              />
              <span className={styles['name']}>{roleName(playbook, seat.role)}</span>
              <span className={`${styles['status']} soft small`}>{words}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
});
