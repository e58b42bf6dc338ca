import { useRef, useState } from 'react';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { headcountPictureWords as words } from '../../headcount/words/exportNotes.ts';
import { Button } from '../../ui/Button.tsx';
import { roleColour } from '../../ui/roleColour.ts';
import { Table } from '../../ui/Table.tsx';
import { memberName, moreNames, moreOfDuty } from '../words/drill.ts';
import styles from './DrillTable.module.css';
import { type DrillInput, type DrillMember, drillRows } from './drillRows.ts';

/** More are counted at first: of sixty people nobody reads the names twenty-eight times over. */
const namesAtFirst = 6;

/**
 * Who can do each duty, before and after: every person a disc in the colour of their role, whoever left an empty ring. The first few of
 * each duty, and the others on request.
 */
export function DrillTable(input: DrillInput) {
  return (
    <Table caption="Who can do each duty: people, not roles" className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{words.duty}</th>
          <th scope="col" data-number className={styles['effort']}>
            {words.share}
          </th>
          <th scope="col">{words.bench}</th>
          <th scope="col">{words.cover}</th>
        </tr>
      </thead>
      <tbody>
        {drillRows(input).map((row) => (
          <tr key={row.duty} data-cover={row.cover} data-changed={row.isLess || undefined}>
            <th scope="row">
              {row.name} <span className={`${styles['narrow']} soft tabular`}>{row.share}</span>
            </th>
            <td data-number className={styles['effort']}>
              {row.share}
            </td>
            <td>
              <Bench playbook={input.playbook} members={row.members} duty={row.name} />
            </td>
            <td className={styles['cover']}>{row.words}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

interface BenchProps {
  readonly playbook: Playbook;
  readonly members: readonly DrillMember[];
  readonly duty: string;
}

function Bench({ playbook, members, duty }: BenchProps) {
  const [isWhole, setWhole] = useState(false);
  const bench = useRef<HTMLUListElement>(null);
  // One more would take as much room as the words for it.
  const shown = isWhole || members.length <= namesAtFirst + 1 ? members : members.slice(0, namesAtFirst);
  const rest = members.slice(shown.length);
  const off = rest.filter(({ isOff }) => isOff).length;
  return (
    <ul className={`${styles['bench']} row gap-3`} ref={bench} tabIndex={-1}>
      {shown.map((item) => (
        <Player key={item.member.id} name={memberName(playbook, item.member)} {...item} />
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

function Player({ name, roleIndex, isOff }: DrillMember & { readonly name: string }) {
  return (
    <li data-off={isOff || undefined}>
      <span
        className={`${styles['disc']} true-colour`}
        aria-hidden="true"
        ref={(element) => element?.style.setProperty('--colour', roleColour(roleIndex))}
      />
      <span className={styles['name']} title={name}>
        {isOff ? <s>{name}</s> : name}
      </span>
      {isOff && <span className="visually-hidden"> (away)</span>}
    </li>
  );
}
