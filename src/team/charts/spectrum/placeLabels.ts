import type { DutyId } from '../../../engine/playbook/playbook.ts';

export interface WantedLabel {
  readonly duty: DutyId;
  readonly text: string;
  /** The x it belongs to. */
  readonly at: number;
  readonly width: number;
  /** The lighter label gives way when there is no room for two. */
  readonly weight: number;
}

export interface PlacedLabel {
  readonly duty: DutyId;
  readonly text: string;
  readonly at: number;
  /** Left edge and width of the text. */
  readonly x: number;
  readonly width: number;
  /** 0 is the row nearest to the lanes. */
  readonly tier: number;
  /** Where the leader meets the text: at the column, or as near as the text allows. */
  readonly leaderX: number;
}

/** From the lanes to the first row of labels, and from the last row to the end of the picture, in px. */
export const LABELS_TOP = 10;
const LABELS_BOTTOM = 6;

/** The height of everything below the lanes. */
export function labelsHeight(labels: readonly PlacedLabel[], tier: number): number {
  return LABELS_TOP + Math.max(0, ...labels.map((label) => label.tier + 1)) * tier + LABELS_BOTTOM;
}

interface Room {
  readonly left: number;
  readonly right: number;
  /** Free space between two texts; half of it is kept on each side of a leader that passes between them. */
  readonly gap: number;
}

/** A way to place the labels up to some column: what is taken in each row, and how good it is. */
interface Attempt {
  readonly ends: readonly number[];
  readonly cost: number;
  readonly last: PlacedLabel | undefined;
  readonly before: Attempt | undefined;
}

const TIERS = 3;
/** A leader never meets a text nearer to its end than this. */
const LEADER_INSET = 7;
/** How far a leader may bend on its way down. */
const MAX_BEND = 8;
/** How many ways are kept while going from left to right. More finds little more. */
const BEAM = 24;
const DROP_COST = 60;
const TIER_COST = 7;

/**
 * Places labels in at most three rows, each at its column, none over another and none over another's leader. A beam search
 * from left to right: every label tries each row, centred or pushed aside, or stays out; the cheapest ways go on. A label
 * for which there is no room is left out, the lighter ones first: the readout names its duty, no text is ever cut.
 */
export function placeLabels(wanted: readonly WantedLabel[], room: Room): readonly PlacedLabel[] {
  const labels = [...wanted].sort((a, b) => a.at - b.at);
  const start: Attempt = {
    ends: Array.from({ length: TIERS }, () => Number.NEGATIVE_INFINITY),
    cost: 0,
    last: undefined,
    before: undefined,
  };
  const best = labels.reduce<readonly Attempt[]>(
    (attempts, label) =>
      attempts
        .flatMap((attempt) => continuations(attempt, label, room))
        .sort((a, b) => a.cost - b.cost)
        .slice(0, BEAM),
    [start],
  )[0];
  return labelsOf(best);
}

function labelsOf(attempt: Attempt | undefined): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (let at = attempt; at; at = at.before) if (at.last) placed.unshift(at.last);
  return placed;
}

function continuations(attempt: Attempt, label: WantedLabel, room: Room): readonly Attempt[] {
  const dropped = {
    ...attempt,
    cost: attempt.cost + DROP_COST + 4 * label.weight,
    last: undefined,
    before: attempt,
  };
  const placed = attempt.ends.flatMap((_, tier) =>
    positions(label, tier, attempt.ends, room).map((option): Attempt => {
      const shift = Math.abs(option.x + option.width / 2 - option.at);
      return {
        ends: takenWith(attempt.ends, option),
        cost: attempt.cost + shift + tier * TIER_COST,
        last: option,
        before: attempt,
      };
    }),
  );
  return [dropped, ...placed];
}

/** Rows above must leave the leader free. */
function takenWith(ends: readonly number[], { x, width, tier, leaderX }: PlacedLabel): readonly number[] {
  return ends.map((end, row) => (row < tier ? Math.max(end, leaderX) : row === tier ? x + width : end));
}

/** Centred under its column, or as far aside as its neighbours, the edges and its leader allow. */
function positions(
  label: WantedLabel,
  tier: number,
  ends: readonly number[],
  room: Room,
): readonly PlacedLabel[] {
  const { at, width } = label;
  const reach = width / 2 - LEADER_INSET + MAX_BEND;
  const centred = at - width / 2;
  const earliest = Math.max(room.left, (ends[tier] ?? 0) + room.gap, centred - reach);
  const latest = Math.min(room.right - width, centred + reach);
  if (earliest > latest) return [];
  const tries = new Set([centred, earliest, latest].map((x) => Math.min(Math.max(x, earliest), latest)));
  return [...tries].flatMap((x) => {
    const leaderX = Math.min(Math.max(at, x + LEADER_INSET), x + width - LEADER_INSET);
    const passes = ends.slice(0, tier).every((end) => end + room.gap / 2 <= leaderX);
    return passes ? [{ duty: label.duty, text: label.text, at, x, width, tier, leaderX }] : [];
  });
}
