import { memo } from 'react';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import { roleColour } from '../../ui/roleColour.ts';
import { Table } from '../../ui/Table.tsx';
import { type PeopleRow, peopleRows, type SizedRoles, type SizeFigures } from './peopleRows.ts';
import styles from './SizeTable.module.css';

interface SizeTableProps extends SizedRoles {
  readonly playbook: Playbook;
}

/** What each role has to carry, with its band, and how many people that is: bars in a table, so that it reads without them. */
export const SizeTable = memo(function SizeTable({ playbook, low, size, high }: SizeTableProps) {
  const { rows, together } = peopleRows(playbook, { low, size, high });
  return (
    <Table rows="wide" caption="Work and people by role" className={styles['size']}>
      <thead>
        <tr>
          <th scope="col">Role</th>
          <th scope="col">Work in FTE, with range</th>
          <th scope="col" className={`${styles['number']} tabular`}>
            People
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.role}>
            <th scope="row" className="normal">
              <RoleMark index={row.roleIndex} /> {row.name}
            </th>
            <td>
              <div className={styles['measure']}>
                <Band row={row} />
                <Work figures={row} />
              </div>
            </td>
            <td className={`${styles['number']} tabular`}>
              {row.merged === '' ? <People figures={row} /> : <span className="soft">{row.merged}</span>}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Total</th>
          <td>
            <Work figures={together} />
          </td>
          <td className={`${styles['number']} tabular`}>
            <People figures={together} />
          </td>
        </tr>
      </tfoot>
    </Table>
  );
});

function Work({ figures: { work, workBand } }: { readonly figures: SizeFigures }) {
  return (
    <span className="tabular">
      {work} <span className="soft">{workBand}</span>
    </span>
  );
}

function People({ figures: { people, peopleBand } }: { readonly figures: SizeFigures }) {
  return (
    <>
      <b>{people}</b> <span className="soft">{peopleBand}</span>
    </>
  );
}

/** The value as a bar, and around its end the band. */
function Band({ row: { bar, from, to, roleIndex } }: { readonly row: PeopleRow }) {
  const at = (part: number) => `${100 * part}%`;
  return (
    <span
      className={styles['track']}
      aria-hidden="true"
      ref={(element) => element?.style.setProperty('--colour', roleColour(roleIndex))}
    >
      <span className={`${styles['bar']} true-colour`} style={{ inlineSize: at(bar) }} />
      <span
        className={`${styles['range']} true-colour`}
        style={{ insetInlineStart: at(from), inlineSize: at(to - from) }}
      />
    </span>
  );
}
