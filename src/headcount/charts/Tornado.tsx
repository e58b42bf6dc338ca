import { memo } from 'react';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { Sensitivity } from '../../engine/size/sensitivity.ts';
import { Table } from '../../ui/Table.tsx';
import { nowWords, tenthFigure, headcountPictureWords as words } from '../words/exportNotes.ts';
import styles from './SizeTable.module.css';
import { swingRows } from './swingRows.ts';

interface TornadoProps {
  readonly playbook: Playbook;
  readonly sensitivity: Sensitivity;
}

/** From -1 to 1 as percent of the width, with a little free at the ends. */
const at = (place: number) => 50 + 48 * place;

/** One assumption at a time, from the one that moves the team most: bars around the present size, in a table. */
export const Tornado = memo(function Tornado({ playbook, sensitivity }: TornadoProps) {
  const { base } = sensitivity;
  return (
    <Table
      rows="wide"
      caption={`How many people the work needs if one assumption changes; now ${tenthFigure(base)}`}
      className={styles['swings']}
    >
      <thead>
        <tr>
          <th scope="col">{words.assumption}</th>
          <th scope="col" className={styles['axis']}>
            <span>fewer</span>
            <span>{nowWords(base)}</span>
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
        {swingRows(playbook, sensitivity).map((row) => (
          <tr key={row.words}>
            <th scope="row">{row.words}</th>
            <td>
              <span className={styles['track']} aria-hidden="true">
                <Bar look="less" from={row.from} to={Math.min(row.to, 0)} />
                <Bar look="more" from={Math.max(row.from, 0)} to={row.to} />
                <span className={`${styles['now']} true-colour`} />
              </span>
            </td>
            <td data-number>{row.leastFigure}</td>
            <td data-number>{row.mostFigure}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
});

interface BarProps {
  readonly look: 'less' | 'more';
  readonly from: number;
  readonly to: number;
}

function Bar({ look, from, to }: BarProps) {
  const style = { insetInlineStart: `${at(from)}%`, inlineSize: `${Math.max(0, at(to) - at(from))}%` };
  return <span className={styles[look]} style={style} />;
}
