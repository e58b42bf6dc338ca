import { startSentence } from '../../engine/words/format.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import { roleColour } from '../../ui/roleColour.ts';
import { Table } from '../../ui/Table.tsx';
import type { Period } from '../model/hiresProblem.ts';
import { hiresPictureWords as words } from '../words/exportNotes.ts';
import { periodWords } from '../words/hires.ts';
import styles from './CoverTable.module.css';
import type { NeedRow } from './needRows.ts';
import { usePeriodColumns } from './usePeriodColumns.tsx';

interface CoverTableProps {
  readonly caption: string;
  /** Above the names. */
  readonly title: string;
  readonly periods: readonly Period[];
  readonly rows: readonly NeedRow[];
  /** What a cell without a gap is called. */
  readonly fine: string;
  /** What the figures are, where there is no room for bars. */
  readonly hint: string;
}

/** Pixels of a bar below which nobody can read it; of the column of needs, and in each cell of its figure and of what is left free. */
const SHORTEST_BAR = 40;
const NEED = 64;
const BESIDE_BAR = 72;
/** Part of the table for the names. */
const NAMES = 0.3;

/** What is needed beside what is there, line by line and period by period: bars in a table, gaps hatched and in figures. */
export function CoverTable({ caption, title, periods, rows, fine, hint }: CoverTableProps) {
  const { ref, width, isNarrow, columns, choice } = usePeriodColumns(
    'When',
    periods.map(({ from }, index) => ({ key: from, name: headOf(periods, index), index })),
  );
  const bar = ((1 - NAMES) * width - NEED) / periods.length - BESIDE_BAR;
  const look = isNarrow || bar >= SHORTEST_BAR ? 'bars' : 'figures';
  return (
    <div ref={ref} className="stack gap-3">
      {choice}
      {look === 'figures' && <p className="tiny soft">{hint}</p>}
      <Table fixed caption={caption} className={styles['table']}>
        <thead>
          <tr>
            <th scope="col" className={styles['first']}>
              {title}
            </th>
            <th scope="col" data-number className={styles['need']}>
              {words.needs}
            </th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <RoleMark index={row.roleIndex} /> {row.name}
              </th>
              <td data-number className={styles['need']}>
                {row.need}
              </td>
              {columns.map(({ key, index }) => (
                <td key={key}>
                  <Cell row={row} index={index} fine={fine} look={look} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function headOf(periods: readonly Period[], index: number): string {
  const period = periods[index];
  return index === 0 || !period ? 'Now' : startSentence(periodWords(period));
}

interface CellProps {
  readonly row: NeedRow;
  readonly index: number;
  readonly fine: string;
  readonly look: 'bars' | 'figures';
}

function Cell({ row: { cells, roleIndex }, index, fine, look }: CellProps) {
  const cell = cells[index];
  if (!cell) return null;
  const { has, gap, figure, missing, note } = cell;
  const below = note !== '' && <span className={`${styles['line']} tiny soft`}>{note}</span>;
  if (look === 'figures') {
    return (
      <>
        <span className={`${styles['line']} tabular`}>{figure}</span>
        <span className={`${styles['line']} tabular`}>
          {missing === '' ? <span className="tiny soft">{fine}</span> : <b>{missing}</b>}
        </span>
        {below}
      </>
    );
  }
  const at = (part: number) => `${100 * part}%`;
  return (
    <>
      <span className={styles['cell']}>
        <span
          className={styles['track']}
          aria-hidden="true"
          ref={(element) => element?.style.setProperty('--colour', roleColour(roleIndex))}
        >
          <span className={`${styles['has']} true-colour`} style={{ inlineSize: at(has) }} />
          {gap > 0 && (
            <span
              className={`${styles['short']} true-colour`}
              style={{ insetInlineStart: at(has), inlineSize: at(gap) }}
            />
          )}
        </span>
        <span className={`${styles['figure']} tabular`}>
          {missing === '' ? <span className="visually-hidden">{fine}</span> : missing}
        </span>
      </span>
      {below}
    </>
  );
}
