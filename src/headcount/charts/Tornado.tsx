import { memo } from 'react';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { Sensitivity } from '../../engine/size/sensitivity.ts';
import { Table } from '../../ui/Table.tsx';
import { assumptionWords, tenth } from '../words/headcount.ts';
import styles from './SizeTable.module.css';

interface TornadoProps {
  readonly playbook: Playbook;
  readonly sensitivity: Sensitivity;
  /** How many bars, the widest first. */
  readonly bars: number;
}

/** One assumption at a time, from the one that moves the team most: bars around the present size, in a table. */
export const Tornado = memo(function Tornado({ playbook, sensitivity, bars }: TornadoProps) {
  const { base, swings } = sensitivity;
  const shown = swings.slice(0, bars);
  const reach = Math.max(
    ...shown.flatMap(({ atLow, atHigh }) => [Math.abs(atLow - base), Math.abs(atHigh - base)]),
    0.1,
  );
  const at = (value: number) => 50 + (48 * (value - base)) / reach;
  return (
    <Table
      rows="wide"
      caption={`How many people the work needs if one assumption changes; now ${tenth(base)}`}
      className={styles['swings']}
    >
      <thead>
        <tr>
          <th scope="col">If this changes</th>
          <th scope="col" className={styles['axis']}>
            <span>fewer</span>
            <span>{tenth(base)} people</span>
            <span>more</span>
          </th>
          <th scope="col" data-number>
            From
          </th>
          <th scope="col" data-number>
            To
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((swing) => {
          const [least, most] = [Math.min(swing.atLow, swing.atHigh), Math.max(swing.atLow, swing.atHigh)];
          // Either end may lie on the other side of how things are now.
          const [left, right] = [Math.min(most, base), Math.max(least, base)];
          const words = assumptionWords(playbook, swing.assumption);
          return (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td>
                <span className={styles['track']} aria-hidden="true">
                  <span
                    className={`${styles['less']} true-colour`}
                    style={{
                      insetInlineStart: `${at(least)}%`,
                      inlineSize: `${Math.max(0, at(left) - at(least))}%`,
                    }}
                  />
                  <span
                    className={`${styles['more']} true-colour`}
                    style={{
                      insetInlineStart: `${at(right)}%`,
                      inlineSize: `${Math.max(0, at(most) - at(right))}%`,
                    }}
                  />
                  <span className={`${styles['now']} true-colour`} />
                </span>
              </td>
              <td data-number>{tenth(least)}</td>
              <td data-number>{tenth(most)}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
});
