import { useRef, useState } from 'react';
import type { Member } from '../../engine/people/roster.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { percent } from '../../engine/words/format.ts';
import { dutyName } from '../../engine/words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { roleColour } from '../../ui/roleColour.ts';
import { Table } from '../../ui/Table.tsx';
import { coverOf, type DrilledDuty } from '../model/drill.ts';
import { coverWords, memberName, moreNames, moreOfDuty } from '../words/drill.ts';
import styles from './DrillTable.module.css';

interface DrillTableProps {
  readonly playbook: Playbook;
  readonly people: readonly Member[];
  readonly duties: readonly DrilledDuty[];
}

/** More are counted at first: of sixty people nobody reads the names twenty-eight times over. */
const namesAtFirst = 6;

/**
 * Who can do each duty, before and after: every person a disc in the colour of their role, whoever left an empty ring. The first few of
 * each duty, and the others on request.
 */
export function DrillTable({ playbook, people, duties }: DrillTableProps) {
  const byId = new Map(people.map((member) => [member.id, member]));
  return (
    <Table caption="Who can do each duty: people, not roles" className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">Duty</th>
          <th scope="col" data-number className={styles['effort']}>
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
              <th scope="row">
                {dutyName(playbook, duty)}{' '}
                <span className={`${styles['narrow']} soft tabular`}>{percent(effort)}</span>
              </th>
              <td data-number className={styles['effort']}>
                {percent(effort)}
              </td>
              <td>
                <Bench
                  playbook={playbook}
                  members={before.flatMap((id) => byId.get(id) ?? [])}
                  staying={new Set(after)}
                  duty={dutyName(playbook, duty)}
                />
              </td>
              <td className={styles['cover']}>{coverWords(cover, after.length)}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

interface BenchProps {
  readonly playbook: Playbook;
  readonly members: readonly Member[];
  readonly staying: ReadonlySet<Member['id']>;
  readonly duty: string;
}

function Bench({ playbook, members, staying, duty }: BenchProps) {
  const [isWhole, setWhole] = useState(false);
  const bench = useRef<HTMLUListElement>(null);
  // One more would take as much room as the words for it.
  const shown = isWhole || members.length <= namesAtFirst + 1 ? members : members.slice(0, namesAtFirst);
  const rest = members.slice(shown.length);
  const off = rest.filter(({ id }) => !staying.has(id)).length;
  return (
    <ul className={`${styles['bench']} row gap-3`} ref={bench} tabIndex={-1}>
      {shown.map((member) => (
        <Player key={member.id} playbook={playbook} member={member} isOff={!staying.has(member.id)} />
      ))}
      {rest.length > 0 && (
        <li>
          <Button
            look="link"
            className={styles['more']}
            aria-label={moreOfDuty(rest.length, off, duty)}
            onClick={() => {
              // The button goes away with what it shows.
              bench.current?.focus();
              setWhole(true);
            }}
          >
            {moreNames(rest.length, off)}
          </Button>
        </li>
      )}
    </ul>
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
        className={`${styles['disc']} true-colour`}
        aria-hidden="true"
        ref={(element) => element?.style.setProperty('--colour', roleColour(index))}
      />
      <span className={styles['name']} title={name}>
        {isOff ? <s>{name}</s> : name}
      </span>
      {isOff && <span className="visually-hidden"> (away)</span>}
    </li>
  );
}
