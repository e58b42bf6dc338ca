import { memo } from 'react';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import { roleColour } from '../../ui/roleColour.ts';
import { type PeopleRow, peopleRows, type SizedRoles, type SizeFigures } from './peopleRows.ts';
import styles from './SizeTable.module.css';

interface SizeTableProps extends SizedRoles {
  readonly playbook: Playbook;
}

/** What each role has to carry, with its band, and how many people that is: bars in a table, so that it reads without them. */
export const SizeTable = memo(function SizeTable({ playbook, low, size, high }: SizeTableProps) {
  const { rows, together } = peopleRows(playbook, { low, size, high });
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">Work and people by role</caption>
      <thead>
        <tr>
          <th scope="col">Role</th>
          <th scope="col">Work in FTE, with range</th>
          <th scope="col" className={styles['number']}>
            People
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.role}>
            <th scope="row">
              <RoleMark index={row.roleIndex} /> {row.name}
            </th>
            <td>
              <div className={styles['measure']}>
                <Band row={row} />
                <Work figures={row} />
              </div>
            </td>
            <td className={styles['number']}>
              {row.merged === '' ? (
                <People figures={row} />
              ) : (
                <span className={styles['merged']}>{row.merged}</span>
              )}
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
          <td className={styles['number']}>
            <People figures={together} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
});

function Work({ figures: { work, workBand } }: { readonly figures: SizeFigures }) {
  return (
    <span className={styles['figure']}>
      {work} <span className={styles['band']}>{workBand}</span>
    </span>
  );
}

function People({ figures: { people, peopleBand } }: { readonly figures: SizeFigures }) {
  return (
    <>
      <b>{people}</b> <span className={styles['band']}>{peopleBand}</span>
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
      <span className={styles['bar']} style={{ inlineSize: at(bar) }} />
      <span className={styles['range']} style={{ insetInlineStart: at(from), inlineSize: at(to - from) }} />
    </span>
  );
}
