import type { DrilledDuty } from '../../domain/headcount/drill.ts';
import { coverOf } from '../../domain/headcount/drill.ts';
import type { Member } from '../../domain/headcount/roster.ts';
import type { Playbook } from '../../domain/playbook.ts';
import { coverWords, memberName } from '../../text/drill.ts';
import { percent } from '../../text/format.ts';
import { dutyName } from '../../text/words.ts';
import { roleColour } from '../../ui/roleColour.ts';
import styles from './DrillTable.module.css';

interface DrillTableProps {
  readonly playbook: Playbook;
  readonly people: readonly Member[];
  readonly duties: readonly DrilledDuty[];
}

/** Who can do each duty, before and after: every person a disc in the colour of their role, whoever left an empty ring. */
export function DrillTable({ playbook, people, duties }: DrillTableProps) {
  const byId = new Map(people.map((member) => [member.id, member]));
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">Who can do each duty: people, not roles</caption>
      <thead>
        <tr>
          <th scope="col">Duty</th>
          <th scope="col" className={styles['effort']}>
            Work
          </th>
          <th scope="col">Who can do it</th>
          <th scope="col">Cover</th>
        </tr>
      </thead>
      <tbody>
        {duties.map(({ duty, effort, before, after }) => {
          const cover = coverOf(after);
          return (
            <tr key={duty} data-cover={cover} data-changed={cover !== coverOf(before) || undefined}>
              <th scope="row">{dutyName(playbook, duty)}</th>
              <td className={styles['effort']}>{percent(effort)}</td>
              <td>
                <ul className={styles['bench']}>
                  {before.map((id) => {
                    const member = byId.get(id);
                    return (
                      member && (
                        <Player key={id} playbook={playbook} member={member} isOff={!after.includes(id)} />
                      )
                    );
                  })}
                </ul>
              </td>
              <td className={styles['cover']}>{coverWords(cover, after.length)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface PlayerProps {
  readonly playbook: Playbook;
  readonly member: Member;
  readonly isOff: boolean;
}

function Player({ playbook, member, isOff }: PlayerProps) {
  const name = memberName(playbook, member);
  const index = playbook.roles.findIndex(({ id }) => id === member.role);
  return (
    <li data-off={isOff || undefined}>
      <span
        className={styles['disc']}
        aria-hidden="true"
        ref={(element) => element?.style.setProperty('--colour', roleColour(index))}
      />
      {isOff ? <s>{name}</s> : name}
      {isOff && <span className="visually-hidden"> (off the field)</span>}
    </li>
  );
}
