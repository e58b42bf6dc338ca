import { useState } from 'react';
import { startSentence } from '../../engine/words/format.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import { roleColour } from '../../ui/roleColour.ts';
import { Table } from '../../ui/Table.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import type { Period } from '../model/hiresProblem.ts';
import { periodWords } from '../words/hires.ts';
import styles from './CoverTable.module.css';
import { type CoverRow, type CoverScale, coverFigure, fullBar, isShort } from './coverRows.ts';
import { PeriodChoice } from './PeriodChoice.tsx';

interface CoverTableProps {
  readonly caption: string;
  /** Above the names. */
  readonly title: string;
  readonly periods: readonly Period[];
  readonly rows: readonly CoverRow[];
  /** What a cell without a gap is called. */
  readonly fine: string;
  readonly scale: CoverScale;
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
  const shown = periods.map((period, index) => ({ period, index }));
  const columns = isNarrow
    ? shown.filter(({ index }) => index === Math.min(chosen, periods.length - 1))
    : shown;
  return (
    <div ref={ref} className="stack gap-3">
      {isNarrow && (
        <PeriodChoice
          label="When"
          options={periods.map((period, index) => ({ key: period.from, name: headOf(period, index) }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {look === 'figures' && <p className="tiny soft">{figuresHint[scale]}</p>}
      <Table fixed caption={caption} className={styles['table']}>
        <thead>
          <tr>
            <th scope="col" className={styles['first']}>
              {title}
            </th>
            <th scope="col" data-number className={styles['need']}>
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
              <td data-number className={styles['need']}>
                {coverFigure[scale](row.need)}
              </td>
              {columns.map(({ period, index }) => (
                <td key={period.from}>
                  <Cell
                    row={row}
                    index={index}
                    scale={scale}
                    most={fullBar(rows, row, scale)}
                    fine={fine}
                    look={look}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function headOf(period: Period, index: number): string {
  return index === 0 ? 'Now' : startSentence(periodWords(period));
}

/** What the figures are, where there is no room for bars. */
const figuresHint = {
  common: 'Time available, and below it what is missing.',
  own: 'Work done, and below it what is unfinished.',
} as const;

interface CellProps {
  readonly row: CoverRow;
  readonly index: number;
  readonly most: number;
  readonly scale: CoverScale;
  readonly fine: string;
  readonly look: 'bars' | 'figures';
}

function Cell({ row, index, most, scale, fine, look }: CellProps) {
  const cell = row.cells[index];
  if (!cell) return null;
  const figure = coverFigure[scale];
  const missing = figure(cell.short);
  const hasGap = isShort(cell, row.need, scale);
  const at = (fte: number) => `${most > 0 ? (100 * Math.min(fte, most)) / most : 0}%`;
  const note = cell.note !== undefined && <span className={`${styles['line']} tiny soft`}>{cell.note}</span>;
  if (look === 'figures') {
    return (
      <>
        <span className={`${styles['line']} tabular`}>{figure(cell.has)}</span>
        <span className={`${styles['line']} tabular`}>
          {hasGap ? <b>{`−${missing}`}</b> : <span className="tiny soft">{fine}</span>}
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
            className={`${styles['has']} true-colour`}
            style={{ inlineSize: at(hasGap ? cell.has : cell.has + cell.short) }}
          />
          {hasGap && (
            <span
              className={`${styles['short']} true-colour`}
              style={{ insetInlineStart: at(cell.has), inlineSize: at(cell.short) }}
            />
          )}
        </span>
        <span className={`${styles['figure']} tabular`}>
          {hasGap ? `−${missing}` : <span className="visually-hidden">{fine}</span>}
        </span>
      </span>
      {note}
    </>
  );
}
