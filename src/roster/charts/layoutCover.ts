import { textWidth } from '../../charts/export/outlines.ts';
import { wrapText } from '../../charts/export/wrapText.ts';
import type { Member } from '../../engine/people/roster.ts';
import type { DutyId, Playbook } from '../../engine/playbook/playbook.ts';
import { percent } from '../../engine/words/format.ts';
import { dutyName } from '../../engine/words/words.ts';
import { type Cover, coverOf, type DrilledDuty } from '../model/drill.ts';
import { coverWords, memberName } from '../words/drill.ts';

export const COVER_TEXT = 13;
export const COVER_LINE = 17;
/** Of a person. */
export const DISC = 6;
const HEAD = 34;
/** Its first line stands in the middle of this. */
const ROW = 28;
const DUTIES = 0.3;
const SHARE = 76;
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
interface PlacedDisc {
  readonly key: string;
  /** -1 for a role that the playbook does not have. */
  readonly roleIndex: number;
  readonly isOff: boolean;
  /** The middle of the disc. */
  readonly x: number;
  readonly y: number;
  /** A name or a count, from `textX`; the baseline is the caller's. */
  readonly lines: readonly string[];
  readonly textX: number;
}

interface PlacedDuty {
  readonly duty: DutyId;
  readonly name: readonly string[];
  readonly share: string;
  /** The length of its bar; 0 where names need the room. */
  readonly bar: number;
  readonly cover: Cover;
  readonly words: string;
  /** Whether it is less safe than with everybody on the field. */
  readonly isLess: boolean;
  readonly discs: readonly PlacedDisc[];
  readonly y: number;
  readonly height: number;
}

export interface PlacedCover {
  readonly height: number;
  readonly head: number;
  readonly rows: readonly PlacedDuty[];
  readonly at: {
    readonly duty: number;
    /** The right edge of the shares. */
    readonly share: number;
    readonly bars: number;
    readonly bench: number;
    readonly cover: number;
  };
}

export interface CoverInput {
  readonly playbook: Playbook;
  readonly people: readonly Member[];
  readonly duties: readonly DrilledDuty[];
}

interface Item {
  readonly key: string;
  readonly roleIndex: number;
  readonly isOff: boolean;
  readonly text: string;
}

/** Places a row for each duty with those who can do it; without names no letter of one comes this far. */
export function layoutCover(input: CoverInput, withNames: boolean, width: number): PlacedCover {
  const { playbook, duties } = input;
  const duty = width * DUTIES;
  const bars = duty + SHARE + TO_BAR;
  const bench = withNames ? duty + SHARE + GAP : bars + BAR + GAP;
  const largest = Math.max(0, ...duties.map(({ effort }) => effort));
  const cover = width - COVER;
  const room = cover - GAP - bench;
  const isCounted = !withNames && duties.some(({ before }) => before.length > MOST_DISCS);
  const between = withNames || isCounted ? BETWEEN.named : BETWEEN.unnamed;
  let bottom = HEAD;
  const rows = duties.map((drilled): PlacedDuty => {
    const name = wrapText(dutyName(playbook, drilled.duty), COVER_TEXT, 'regular', duty - INSET - GAP / 2);
    const items = withNames
      ? named(input, drilled)
      : isCounted
        ? counted(input, drilled)
        : discs(input, drilled);
    const y = bottom;
    const placed = flow(items, bench, y + ROW / 2, room, between);
    const height = ROW + (Math.max(1, name.length, placed.lines) - 1) * COVER_LINE;
    bottom += height;
    const now = coverOf(drilled.after);
    return {
      duty: drilled.duty,
      name,
      share: percent(drilled.effort),
      bar: withNames || largest === 0 ? 0 : (BAR * drilled.effort) / largest,
      cover: now,
      words: coverWords(now, drilled.after.length),
      isLess: now !== coverOf(drilled.before),
      discs: placed.discs,
      y,
      height,
    };
  });
  return { height: bottom, head: HEAD, rows, at: { duty: INSET, share: duty + SHARE, bars, bench, cover } };
}

/** From left to right, and on in the next line where there is no room. */
function flow(items: readonly Item[], left: number, top: number, room: number, between: number) {
  let x = 0;
  let line = 0;
  let lines = 1;
  const placed = items.map(({ text, ...item }): PlacedDisc => {
    const texts = text === '' ? [] : wrapText(text, COVER_TEXT, 'regular', room - DISC - TO_NAME);
    const wide = Math.max(0, ...texts.map((part) => textWidth(part, COVER_TEXT, 'regular')));
    const own = texts.length > 0 ? DISC + TO_NAME + wide : 2 * DISC;
    if (x > 0 && x + own > room) {
      x = 0;
      line = lines;
    }
    const at = { x: left + x + DISC, y: top + line * COVER_LINE };
    x += own + between;
    lines = Math.max(lines, line + Math.max(1, texts.length));
    return { ...item, ...at, lines: texts, textX: at.x + TO_NAME };
  });
  return { discs: placed, lines };
}

/** Whoever can do a duty, in the order of the axis. */
function membersOf({ playbook, people }: CoverInput, { before, after }: DrilledDuty) {
  const able = new Set(before);
  const still = new Set(after);
  return people
    .filter(({ id }) => able.has(id))
    .map((member) => ({
      member,
      roleIndex: playbook.roles.findIndex(({ id }) => id === member.role),
      isOff: !still.has(member.id),
    }))
    .sort((a, b) => a.roleIndex - b.roleIndex);
}

function named(input: CoverInput, duty: DrilledDuty): readonly Item[] {
  return membersOf(input, duty).map(({ member, ...item }) => ({
    ...item,
    key: member.id,
    text: memberName(input.playbook, member),
  }));
}

function discs(input: CoverInput, duty: DrilledDuty): readonly Item[] {
  return membersOf(input, duty).map(({ roleIndex, isOff }, index) => ({
    key: String(index),
    roleIndex,
    isOff,
    text: '',
  }));
}

function counted(input: CoverInput, duty: DrilledDuty): readonly Item[] {
  const groups = new Map<string, Item & { readonly count: number }>();
  for (const { roleIndex, isOff } of membersOf(input, duty)) {
    const key = `${roleIndex} ${isOff}`;
    const count = (groups.get(key)?.count ?? 0) + 1;
    groups.set(key, { key, roleIndex, isOff, text: `× ${count}`, count });
  }
  return [...groups.values()];
}
