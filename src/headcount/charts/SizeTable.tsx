import { memo } from 'react';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { TeamSize } from '../../engine/size/sizeTeam.ts';
import { roleName } from '../../engine/words/words.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import { roleColour } from '../../ui/roleColour.ts';
import { Table } from '../../ui/Table.tsx';
import { amount, mergedWords, people, peopleBand } from '../words/headcount.ts';
import styles from './SizeTable.module.css';

interface SizeTableProps {
  readonly playbook: Playbook;
  readonly low: TeamSize;
  readonly size: TeamSize;
  readonly high: TeamSize;
}

/** What each role has to carry, with its band, and how many people that is: bars in a table, so that it reads without them. */
export const SizeTable = memo(function SizeTable({ playbook, low, size, high }: SizeTableProps) {
  const most = Math.max(...high.roles.map(({ fte }) => fte), 1);
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
        {size.roles.map((role, index) => {
          const least = low.roles[index] ?? role;
          const largest = high.roles[index] ?? role;
          const colour = playbook.roles.findIndex(({ id }) => id === role.role);
          return (
            <tr key={role.role}>
              <th scope="row" className="normal">
                <RoleMark index={colour} /> {roleName(playbook, role.role)}
              </th>
              <td>
                <div className={styles['measure']}>
                  <Band low={least.fte} value={role.fte} high={largest.fte} most={most} colour={colour} />
                  <span className="tabular">
                    {amount(role.fte)}{' '}
                    <span className="soft">
                      {amount(least.fte)} to {amount(largest.fte)}
                    </span>
                  </span>
                </div>
              </td>
              <td className={`${styles['number']} tabular`}>
                {role.mergedInto.length > 0 ? (
                  <span className="soft">{mergedWords(playbook, role)}</span>
                ) : (
                  <>
                    <b>{role.people}</b>{' '}
                    {least.people !== largest.people && (
                      <span className="soft">
                        {least.people} to {largest.people}
                      </span>
                    )}
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Total</th>
          <td>
            <span className="tabular">
              {amount(size.fte)}{' '}
              <span className="soft">
                {amount(low.fte)} to {amount(high.fte)}
              </span>
            </span>
          </td>
          <td className={`${styles['number']} tabular`}>
            <b title={people(size.people)}>{size.people}</b>{' '}
            <span className="soft" title={peopleBand(low.people, high.people)}>
              {low.people} to {high.people}
            </span>
          </td>
        </tr>
      </tfoot>
    </Table>
  );
});

interface BandProps {
  readonly low: number;
  readonly value: number;
  readonly high: number;
  readonly most: number;
  readonly colour: number;
}

/** The value as a bar, and around its end the band. */
function Band({ low, value, high, most, colour }: BandProps) {
  const at = (fte: number) => `${(100 * fte) / most}%`;
  return (
    <span
      className={styles['track']}
      aria-hidden="true"
      ref={(element) => element?.style.setProperty('--colour', roleColour(colour))}
    >
      <span className={`${styles['bar']} true-colour`} style={{ inlineSize: at(value) }} />
      <span
        className={`${styles['range']} true-colour`}
        style={{ insetInlineStart: at(low), inlineSize: at(high - low) }}
      />
    </span>
  );
}
