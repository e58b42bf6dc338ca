import { useId } from 'react';
import type { RoleId } from '../../engine/playbook/playbook.ts';
import { inSentence } from '../../engine/words/format.ts';
import { roleName, statusMeanings, statusWords } from '../../engine/words/words.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import styles from './RolePicker.module.css';

interface RolePickerProps {
  readonly role: RoleId;
  readonly onRole: (role: RoleId) => void;
}

/** Below this width the names do not fit side by side. */
const NARROW = '(max-width: 60rem)';

/** Whose week it is. Roles without a week can be picked as well: why they have none is an answer. */
export function RolePicker({ role, onRole }: RolePickerProps) {
  const id = useId();
  const { playbook, team } = usePlanned();
  const isNarrow = useMediaQuery(NARROW);
  if (!isNarrow) {
    const options = team.seats.map((seat) => ({
      value: seat.role,
      label: inSentence(roleName(playbook, seat.role)),
      title: statusMeanings[seat.status],
    }));
    return (
      <div className={`${styles['picker']} row large soft`}>
        <span aria-hidden="true">The week of the</span>
        <Segmented label="The week of the role" options={options} value={role} onChange={onRole} />
      </div>
    );
  }
  return (
    <div className={`${styles['picker']} row large soft`}>
      <label htmlFor={id}>The week of the</label>
      <select
        id={id}
        className={styles['select']}
        value={role}
        onChange={(event) => onRole(event.target.value)}
      >
        {team.seats.map((seat) => (
          <option key={seat.role} value={seat.role}>
            {inSentence(roleName(playbook, seat.role))}
            {seat.status === 'needed' ? '' : ` (${statusWords[seat.status]})`}
          </option>
        ))}
      </select>
    </div>
  );
}
