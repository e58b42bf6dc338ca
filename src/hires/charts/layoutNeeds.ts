import {
  HEADING,
  layoutTable,
  type PlacedTable,
  type TableCell,
  type TextStyle,
  textCell,
  toBaselineOf,
} from '../../charts/layoutTable.ts';
import type { MeasureText } from '../../charts/measureText.ts';
import { TO_NAME } from '../../charts/TableMarks.tsx';
import { startSentence } from '../../engine/words/format.ts';
import type { Period } from '../model/hiresProblem.ts';
import { hiresPictureWords as words } from '../words/exportNotes.ts';
import type { NeedRow } from './needRows.ts';
import { periodLabels } from './planPeriods.ts';

const SUB: TextStyle = { size: 12, line: 19, ink: 'soft' };
const NAME: TextStyle = { size: 14, line: 18, ink: 'ink' };
const NEED: TextStyle = { ...NAME, size: 13 };
const FIGURE: TextStyle = { size: 12, line: 15, ink: 'soft' };
const MISSING: TextStyle = { ...FIGURE, weight: 'semibold', ink: 'ink' };
const NOTE: TextStyle = { size: 11, line: 15, ink: 'soft' };
/** From the middle of a bar to that of its figures. */
const TO_FIGURE = 16;
/** From the top of a row to the middle of its bars and first lines, and from its last line to its end. */
const FIRST = 16;
const LAST = 13;
/** From the left edge to the figures of the need, for these, and from there to the first bar. */
const NAMES = 282;
const NEEDS = 58;
const GAP = 22;
/** Where there are few periods, bars do not run on for ever. */
const LONGEST = 240;
/** Free between two cells, and between the figures of one. */
const BETWEEN = 14;
const NEAR = 8;

export interface PlacedNeeds {
  readonly table: PlacedTable<NeedRow>;
  /** Where the bars of each period begin, and how long a full one is. */
  readonly bars: readonly number[];
  readonly room: number;
}

/** Places a row for each role or duty, with a bar for each period: what is there, and what is missing to the need. */
export function layoutNeeds(
  rows: readonly NeedRow[],
  title: string,
  periods: readonly Period[],
  width: number,
  measureText: MeasureText,
): PlacedNeeds {
  const right = NAMES + NEEDS;
  const step = (width - right - GAP + BETWEEN) / Math.max(1, periods.length);
  const room = Math.min(LONGEST, step - BETWEEN);
  const bars = periods.map((_, index) => right + GAP + index * step);
  const widthOf = (text: string) => measureText(text, FIGURE.size, 'semibold');
  // Where there is no room for both, what is missing is said, and the bar shows what is there.
  const hasBoth = rows
    .flatMap(({ cells }) => cells)
    .every(({ figure, missing }) => widthOf(figure) + NEAR + widthOf(missing) <= room);
  const cellsOf = ({ cells }: NeedRow): readonly TableCell[] =>
    cells.flatMap(({ figure, missing, note }, index) => {
      const x = bars[index] ?? 0;
      const own = hasBoth || missing === '' ? figure : '';
      const below = { down: TO_FIGURE };
      const texts = [
        { text: own, style: FIGURE },
        { text: note, style: NOTE, width: room },
      ];
      return [
        { x, ...below, texts },
        textCell(own === '' ? x : x + widthOf(own) + NEAR, missing, MISSING, below),
      ];
    });
  const head = (x: number, label: string, sub: string, anchor: 'start' | 'end' = 'start'): TableCell => ({
    x,
    anchor,
    texts: [
      { text: label, style: HEADING },
      { text: sub, style: SUB },
    ],
  });
  const table = layoutTable(
    [
      textCell(0, title, HEADING),
      head(right, words.needs, words.fteUnit, 'end'),
      ...periodLabels(periods).map(({ label, sub }, index) =>
        head(bars[index] ?? 0, startSentence(label), sub),
      ),
    ],
    rows.map((row) => ({
      key: row.key,
      data: row,
      cells: [
        textCell(TO_NAME, row.name, NAME, { width: NAMES - TO_NAME - BETWEEN }),
        textCell(right, row.need, NEED, { anchor: 'end', down: toBaselineOf(NAME, NEED) }),
        ...cellsOf(row),
      ],
    })),
    { width, head: 52, headY: 13, row: 0, air: LAST, first: FIRST },
    measureText,
  );
  return { table, bars, room };
}
