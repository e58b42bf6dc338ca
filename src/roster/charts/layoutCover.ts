import {
  HEADING,
  layoutTable,
  type PlacedTable,
  type TableCell,
  type TextStyle,
  textCell,
} from '../../charts/layoutTable.ts';
import type { MeasureText } from '../../charts/measureText.ts';
import { wrapText } from '../../charts/wrapText.ts';
import { headcountPictureWords as words } from '../../headcount/words/exportNotes.ts';
import type { Cover } from '../model/drill.ts';
import { memberName } from '../words/drill.ts';
import { type DrillInput, type DrillMember, type DrillRow, drillRows } from './drillRows.ts';

const TEXT: TextStyle = { size: 13, line: 17, ink: 'ink' };
const SHARE: TextStyle = { ...TEXT, ink: 'soft' };
const OFF: TextStyle = { ...TEXT, ink: 'faint' };
const COVERS: Readonly<Record<Cover, TextStyle>> = {
  safe: TEXT,
  one: { ...TEXT, weight: 'semibold' },
  nobody: { ...TEXT, weight: 'semibold', ink: 'warning' },
};
/** The radius of the disc of a person. */
export const DISC = 6;
/** From the top of a row to the middle of its first lines, and from its last line to its end. */
const FIRST = 14;
const DUTIES = 0.3;
const SHARES = 76;
/** The longest bar of a share, from `TO_BAR` after its figure: where there are no names, there is room. */
const BAR = 150;
const TO_BAR = 12;
const COVER = 110;
const GAP = 28;
/** From the edge of the picture to a text beside it, so that a changed row has a margin of its own. */
const INSET = 10;
/** From the middle of a disc to its name, and from a person to the next. */
const TO_NAME = 11;
const BETWEEN = { named: 16, unnamed: 6 } as const;
/** More people than this for a duty are counted by role: nobody counts more discs than that. */
const MOST_DISCS = 16;

/** A person, or where there are many, the people of a role. */
interface Person {
  readonly roleIndex: number;
  readonly isOff: boolean;
  /** A name or a count. */
  readonly text: string;
}

interface PlacedDisc {
  readonly roleIndex: number;
  readonly isOff: boolean;
  /** The middle of the disc; `y` from the middle of the first line of its row. */
  readonly x: number;
  readonly y: number;
  /** Lines through the name of whoever is away. */
  readonly strikes: readonly { readonly x: number; readonly y: number; readonly width: number }[];
}

interface CoverBench {
  readonly isLess: boolean;
  /** The length of the bar of its share; 0 where names need the room. */
  readonly bar: number;
  readonly discs: readonly PlacedDisc[];
}

export interface PlacedCover {
  readonly table: PlacedTable<CoverBench>;
  /** Where bars begin. */
  readonly bars: number;
}

/** Places a row for each duty with those who can do it; without names no letter of one comes this far. */
export function layoutCover(
  input: DrillInput,
  withNames: boolean,
  width: number,
  measureText: MeasureText,
): PlacedCover {
  const duty = width * DUTIES;
  const bars = duty + SHARES + TO_BAR;
  const bench = withNames ? duty + SHARES + GAP : bars + BAR + GAP;
  const cover = width - COVER;
  const room = cover - GAP - bench;
  const drilled = drillRows(input);
  const isCounted = !withNames && drilled.some(({ members }) => members.length > MOST_DISCS);
  const between = withNames || isCounted ? BETWEEN.named : BETWEEN.unnamed;
  const peopleOf = ({ members }: DrillRow): readonly Person[] => {
    if (isCounted) return countedByRole(members);
    return members.map(({ member, roleIndex, isOff }) => ({
      roleIndex,
      isOff,
      text: withNames ? memberName(input.playbook, member) : '',
    }));
  };
  const table = layoutTable(
    [
      textCell(INSET, words.duty, HEADING),
      textCell(duty + SHARES, words.share, HEADING, { anchor: 'end' }),
      textCell(bench, words.bench, HEADING),
      textCell(cover, words.cover, HEADING),
    ],
    drilled.map((row) => {
      const { cells, discs } = flow(peopleOf(row), bench, room, between, measureText);
      return {
        key: row.duty,
        data: { isLess: row.isLess, bar: withNames ? 0 : BAR * row.bar, discs },
        cells: [
          textCell(INSET, row.name, TEXT, { width: duty - INSET - GAP / 2 }),
          textCell(duty + SHARES, row.share, SHARE, { anchor: 'end' }),
          textCell(cover, row.words, COVERS[row.cover]),
          ...cells,
        ],
      };
    }),
    { width, head: 34, row: 0, air: FIRST, first: FIRST },
    measureText,
  );
  return { table, bars };
}

/** From left to right, and on in the next line where there is no room. */
function flow(
  people: readonly Person[],
  left: number,
  room: number,
  between: number,
  measureText: MeasureText,
) {
  let x = 0;
  let line = 0;
  let lines = 1;
  const cells: TableCell[] = [];
  const discs = people.map(({ text, roleIndex, isOff }): PlacedDisc => {
    const texts = wrapText(text, TEXT.size, 'regular', room - DISC - TO_NAME, measureText);
    const widths = texts.map((part) => measureText(part, TEXT.size));
    const own = texts.length > 0 ? DISC + TO_NAME + Math.max(...widths) : 2 * DISC;
    if (x > 0 && x + own > room) {
      x = 0;
      line = lines;
    }
    const disc = { x: left + x + DISC, y: line * TEXT.line };
    const textX = disc.x + TO_NAME;
    // A disc without a name is as high as a line all the same.
    cells.push(textCell(textX, texts.length > 0 ? texts : [''], isOff ? OFF : TEXT, { down: disc.y }));
    x += own + between;
    lines = Math.max(lines, line + Math.max(1, texts.length));
    const strikes = isOff
      ? widths.map((width, index) => ({ x: textX, y: disc.y + index * TEXT.line, width }))
      : [];
    return { ...disc, roleIndex, isOff, strikes };
  });
  return { cells, discs };
}

function countedByRole(members: readonly DrillMember[]): readonly Person[] {
  const counts = new Map<string, Omit<Person, 'text'> & { readonly count: number }>();
  for (const { roleIndex, isOff } of members) {
    const key = `${roleIndex} ${isOff}`;
    counts.set(key, { roleIndex, isOff, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(({ count, ...rest }) => ({ ...rest, text: `× ${count}` }));
}
