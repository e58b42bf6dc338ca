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
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { headcountPictureWords as words } from '../words/exportNotes.ts';
import { type PeopleRow, peopleRows, type SizedRoles, type SizeFigures } from './peopleRows.ts';

const NAME: TextStyle = { size: 16, line: 20, ink: 'ink' };
const WORK: TextStyle = { size: 15, weight: 'semibold', line: 20, ink: 'ink' };
const BAND: TextStyle = { size: 13, line: 20, ink: 'soft' };
const PEOPLE: TextStyle = { size: 22, weight: 'semibold', line: 20, ink: 'ink' };
const GAP = 28;
/** Between a figure and its band. */
const NEAR = 10;
/** Of the whole width. */
const NAMES = 0.26;
/** The least width of the people, and where the words for a merged seat stand in their place. */
const LEAST = { people: 64, merged: 210 } as const;

export interface PlacedPeople {
  /** A row for each role, and one without a role for all of them together. */
  readonly table: PlacedTable<PeopleRow | undefined>;
  /** Where bars begin, and how long the longest band is. */
  readonly bars: { readonly x: number; readonly width: number };
}

/** Places a row for each role: its bar with the band, the work in figures, and how many people that is. */
export function layoutPeople(
  playbook: Playbook,
  sized: SizedRoles,
  width: number,
  measureText: MeasureText,
): PlacedPeople {
  const { rows, together } = peopleRows(playbook, sized);
  const column = (part: keyof SizeFigures, { size, weight }: TextStyle) =>
    Math.max(0, ...[...rows, together].map((row) => measureText(row[part], size, weight)));
  const hasMerged = rows.some(({ merged }) => merged !== '');
  const people = column('people', PEOPLE);
  const beside = Math.max(
    people + NEAR + column('peopleBand', BAND),
    hasMerged ? LEAST.merged : LEAST.people,
  );
  const peopleX = width - beside;
  const work = peopleX - GAP * 1.5 - column('workBand', BAND) - NEAR;
  const bars = width * NAMES;

  const figures = (row: SizeFigures, merged: string): readonly TableCell[] => [
    textCell(work, row.work, WORK, { anchor: 'end' }),
    textCell(work + NEAR, row.workBand, BAND, { down: toBaselineOf(WORK, BAND) }),
    ...(merged === ''
      ? [
          textCell(peopleX + people, row.people, PEOPLE, { anchor: 'end' }),
          textCell(peopleX + people + NEAR, row.peopleBand, BAND, { down: toBaselineOf(PEOPLE, BAND) }),
        ]
      : [textCell(peopleX, merged, BAND, { width: beside })]),
  ];
  const table = layoutTable<PeopleRow | undefined>(
    [
      textCell(0, words.role, HEADING),
      textCell(bars, words.work, HEADING),
      textCell(peopleX, words.people, HEADING),
    ],
    [
      ...rows.map((row) => ({
        key: row.role,
        data: row,
        cells: [
          textCell(TO_NAME, row.name, NAME, { width: bars - GAP - TO_NAME }),
          ...figures(row, row.merged),
        ],
      })),
      {
        key: 'together',
        data: undefined,
        rule: 'strongLine',
        cells: [textCell(0, words.together, { ...NAME, weight: 'semibold' }), ...figures(together, '')],
      },
    ],
    { width, head: 34, row: 54, air: 14 },
    measureText,
  );
  return { table, bars: { x: bars, width: work - column('work', WORK) - GAP - bars } };
}
