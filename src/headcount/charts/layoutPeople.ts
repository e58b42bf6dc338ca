import { textWidth } from '../../charts/export/outlines.ts';
import { wrapText } from '../../charts/export/wrapText.ts';
import type { Weight } from '../../charts/measureText.ts';
import type { Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import type { RoleSize, TeamSize } from '../../engine/size/sizeTeam.ts';
import { roleName } from '../../engine/words/words.ts';
import { band, countFigure, figure } from '../words/exportNotes.ts';
import { mergedWords } from '../words/headcount.ts';

export const PEOPLE_TEXT = { name: 16, figure: 15, band: 13, people: 22 } as const;
export const PEOPLE_LINE = 20;
const HEAD = 34;
const ROW = 54;
/** Above and below names of several lines. */
const AIR = 14;
const GAP = 28;
/** Between a figure and its band. */
const NEAR = 10;
/** From a role's mark to its name. */
const MARK = 24;
const NAMES = 0.26;
const MERGED = 210;

/** What the roles of a team take, and the ends of the band. */
export interface SizedRoles {
  readonly low: TeamSize;
  readonly size: TeamSize;
  readonly high: TeamSize;
}

interface PlacedFigures {
  readonly work: string;
  readonly workBand: string;
  readonly people: string;
  /** Empty where both ends are the same. */
  readonly peopleBand: string;
}

interface PlacedRole extends PlacedFigures {
  readonly role: RoleId;
  readonly roleIndex: number;
  readonly name: readonly string[];
  /** In the place of people: whose work went to others. */
  readonly merged: readonly string[];
  readonly y: number;
  readonly height: number;
  /** Lengths from the left end of the bars. */
  readonly bar: number;
  readonly from: number;
  readonly to: number;
}

export interface PlacedPeople {
  readonly height: number;
  readonly head: number;
  readonly rows: readonly PlacedRole[];
  readonly together: PlacedFigures & { readonly y: number; readonly height: number };
  /** The left edges of columns, and for figures, which end together, their right edge. */
  readonly at: {
    readonly name: number;
    readonly bars: number;
    readonly work: number;
    readonly workBand: number;
    /** Where the heading of the figures begins. */
    readonly peopleHead: number;
    readonly people: number;
    readonly peopleBand: number;
  };
  readonly barWidth: number;
}

/** Places a row for each role: its bar with the band, the work in figures, and how many people that is. */
export function layoutPeople(playbook: Playbook, sized: SizedRoles, width: number): PlacedPeople {
  const { low, size, high } = sized;
  const found = size.roles.map((role, index) => ({
    role,
    least: low.roles[index] ?? role,
    most: high.roles[index] ?? role,
  }));
  const figures = found.map(({ role, least, most }) => figuresOf(role, least, most));
  const together = figuresOf(size, low, high);
  const all = [...figures, together];
  const column = (part: keyof PlacedFigures, size: number, weight: Weight) =>
    Math.max(0, ...all.map((item) => textWidth(item[part], size, weight)));
  const work = column('work', PEOPLE_TEXT.figure, 'semibold');
  const workBand = column('workBand', PEOPLE_TEXT.band, 'regular');
  const people = column('people', PEOPLE_TEXT.people, 'semibold');
  const hasMerged = found.some(({ role }) => role.mergedInto.length > 0);
  const beside = Math.max(
    people + NEAR + column('peopleBand', PEOPLE_TEXT.band, 'regular'),
    hasMerged ? MERGED : 0,
    64,
  );
  const peopleHead = width - beside;
  const workRight = peopleHead - GAP * 1.5 - workBand - NEAR;
  const bars = width * NAMES;
  const barWidth = workRight - work - GAP - bars;
  const longest = Math.max(...found.map(({ most }) => most.fte), 0);
  const along = (fte: number) => (longest > 0 ? (barWidth * fte) / longest : 0);
  let bottom = HEAD;
  const rows = found.map(({ role, least, most }, index): PlacedRole => {
    const { name, band: small } = PEOPLE_TEXT;
    const lines = wrapText(roleName(playbook, role.role), name, 'regular', bars - GAP - MARK);
    const isMerged = role.mergedInto.length > 0;
    const merged = isMerged ? wrapText(mergedWords(playbook, role), small, 'regular', beside) : [];
    const height = Math.max(ROW, Math.max(lines.length, merged.length) * PEOPLE_LINE + AIR);
    const y = bottom;
    bottom += height;
    return {
      ...(figures[index] ?? figuresOf(role, least, most)),
      role: role.role,
      roleIndex: playbook.roles.findIndex(({ id }) => id === role.role),
      name: lines,
      merged,
      y,
      height,
      bar: along(role.fte),
      from: along(least.fte),
      to: along(most.fte),
    };
  });
  return {
    height: bottom + ROW,
    head: HEAD,
    rows,
    together: { ...together, y: bottom, height: ROW },
    at: {
      name: MARK,
      bars,
      work: workRight,
      workBand: workRight + NEAR,
      peopleHead,
      people: peopleHead + people,
      peopleBand: peopleHead + people + NEAR,
    },
    barWidth,
  };
}

type Sized = Pick<RoleSize, 'fte' | 'people'>;

function figuresOf(value: Sized, low: Sized, high: Sized): PlacedFigures {
  return {
    work: figure(value.fte),
    workBand: band(figure(low.fte), figure(high.fte)),
    people: countFigure(value.people),
    peopleBand: low.people === high.people ? '' : band(countFigure(low.people), countFigure(high.people)),
  };
}
