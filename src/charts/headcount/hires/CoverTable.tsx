import { useState } from 'react';
import type { Period } from '../../../domain/headcount/hires/problem.ts';
import { startSentence } from '../../../text/format.ts';
import { hundredth, tenth } from '../../../text/headcount.ts';
import { periodWords } from '../../../text/hires.ts';
import { RoleMark } from '../../../ui/RoleMark.tsx';
import { roleColour } from '../../../ui/roleColour.ts';
import { useWidth } from '../../../ui/useWidth.ts';
import styles from './CoverTable.module.css';
import { PeriodChoice } from './PeriodChoice.tsx';

export interface CoverRow {
  readonly key: string;
  readonly name: string;
  /** Place of the role whose colour it has. */
  readonly colour: number;
  /** FTE. */
  readonly need: number;
  /** By period; `note` is said below the bar. */
  readonly cells: readonly {
    readonly has: number;
    readonly short: number;
    readonly note?: string | undefined;
  }[];
}

interface CoverTableProps {
  readonly caption: string;
  /** Above the names. */
  readonly title: string;
  readonly periods: readonly Period[];
  readonly rows: readonly CoverRow[];
  /** What a cell without a gap is called. */
  readonly fine: string;
  /** A bar is part of all rows' largest, or of its own row's need. */
  readonly scale: 'common' | 'own';
}

const narrow = 640;
/** Pixels of a bar below which nobody can read it; of the column of needs, and in each cell of its figure and of what is left free. */
const SHORTEST_BAR = 40;
const NEED = 64;
const BESIDE_BAR = 72;
/** Part of the table for the names. */
const NAMES = 0.3;

/** What is needed beside what is there, line by line and period by period: bars in a table, gaps hatched and in figures. */
export function CoverTable({ caption, title, periods, rows, fine, scale }: CoverTableProps) {
  const [ref, width] = useWidth(900);
  const [chosen, setChosen] = useState(0);
  const isNarrow = width < narrow;
  const bar = ((1 - NAMES) * width - NEED) / periods.length - BESIDE_BAR;
  const look = isNarrow || bar >= SHORTEST_BAR ? 'bars' : 'figures';
  // What is part of a small need is small.
  const figure = scale === 'common' ? tenth : hundredth;
  const shown = periods.map((period, index) => ({ period, index }));
  const columns = isNarrow
    ? shown.filter(({ index }) => index === Math.min(chosen, periods.length - 1))
    : shown;
  const most = Math.max(...rows.flatMap(({ need, cells }) => [need, ...cells.map(({ has }) => has)]), 0.1);
  return (
    <div ref={ref} className={styles['box']}>
      {isNarrow && (
        <PeriodChoice
          label="When"
          options={periods.map((period, index) => ({ key: period.from, name: headOf(period, index) }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {look === 'figures' && <p className={styles['hint']}>{figuresHint[scale]}</p>}
      <table className={styles['table']} data-look={look}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles['first']}>
              {title}
            </th>
            <th scope="col" className={styles['need']}>
              Needs
            </th>
            {columns.map(({ period, index }) => (
              <th key={period.from} scope="col">
                {headOf(period, index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <RoleMark index={row.colour} /> {row.name}
              </th>
              <td className={styles['need']}>{figure(row.need)}</td>
              {columns.map(({ period, index }) => (
                <td key={period.from}>
                  <Cell
                    row={row}
                    index={index}
                    figure={figure}
                    most={scale === 'common' ? most : row.need}
                    fine={fine}
                    look={look}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function headOf(period: Period, index: number): string {
  return index === 0 ? 'Now' : startSentence(periodWords(period));
}

/** Less is said as nothing, unless it is a good part of what is needed: FTE, and part of the need. */
const LITTLE = 0.05;

/** What the figures are, where there is no room for bars. */
const figuresHint = {
  common: 'Time there, and below it what is missing.',
  own: 'Work done, and below it what is left undone.',
} as const;

interface CellProps {
  readonly row: CoverRow;
  readonly index: number;
  readonly most: number;
  readonly figure: (fte: number) => string;
  readonly fine: string;
  readonly look: 'bars' | 'figures';
}

function Cell({ row, index, most, figure, fine, look }: CellProps) {
  const cell = row.cells[index];
  if (!cell) return null;
  const missing = figure(cell.short);
  // What is shown as nothing is nothing.
  const isShort = missing !== figure(0) && cell.short > LITTLE * Math.min(1, row.need);
  const at = (fte: number) => `${most > 0 ? (100 * Math.min(fte, most)) / most : 0}%`;
  const note = cell.note !== undefined && <span className={styles['note']}>{cell.note}</span>;
  if (look === 'figures') {
    return (
      <>
        <span className={styles['number']}>{figure(cell.has)}</span>
        <span className={styles['number']}>
          {isShort ? <b>{`−${missing}`}</b> : <span className={styles['fine']}>{fine}</span>}
        </span>
        {note}
      </>
    );
  }
  return (
    <>
      <span className={styles['cell']}>
        <span
          className={styles['track']}
          aria-hidden="true"
          ref={(element) => element?.style.setProperty('--colour', roleColour(row.colour))}
        >
          <span
            className={styles['has']}
            style={{ inlineSize: at(isShort ? cell.has : cell.has + cell.short) }}
          />
          {isShort && (
            <span
              className={styles['short']}
              style={{ insetInlineStart: at(cell.has), inlineSize: at(cell.short) }}
            />
          )}
        </span>
        <span className={styles['figure']}>
          {isShort ? `−${missing}` : <span className="visually-hidden">{fine}</span>}
        </span>
      </span>
      {note}
    </>
  );
}
