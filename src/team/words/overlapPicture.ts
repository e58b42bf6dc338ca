import { isSameSet, regionOf } from '../../engine/explain/conclusion.ts';
import {
  exactRegions,
  pairOverlap,
  pairOverlaps,
  type Region,
  type RoleEfforts,
  sum,
} from '../../engine/measure/overlap.ts';
import type { Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { counted, listAnd, percent, startSentence, wholePercent } from '../../engine/words/format.ts';
import { dutyShort, roleName, rolePlurals } from '../../engine/words/words.ts';

/** How many duties the readout of a region names. */
const NAMED = 3;
/** How many faults of a drawing are told; whoever wants more has the figures. */
const MOST_FAULTS = 2;
/** An area is exact to this part of the picture, and what is smaller than the other is hard to draw. */
const EXACT = 0.001;
const SMALL = 0.002;

/** A part of the picture with its wanted and its drawn share of the whole, 0 to 1. */
interface Deviation {
  readonly sets: readonly RoleId[];
  readonly wanted: number;
  readonly drawn: number;
}

/** How true a drawing is. */
export interface DrawnQuality {
  readonly exact: boolean;
  /** The region that is farthest off. */
  readonly worst: Deviation | undefined;
  /** Regions that are drawn and have no work, and those that have work and are not drawn. */
  readonly unwanted: readonly Deviation[];
  readonly missing: readonly Deviation[];
  /** Pairs that meet in the picture and share nothing. */
  readonly forbiddenPairs: readonly { readonly sets: readonly RoleId[]; readonly drawn: number }[];
}

export const overlapPictureWords = {
  description:
    'One shape for each role; where shapes overlap is work that these roles could all do. The tables after the picture hold every figure.',
  hint: 'Point at an area to see whose work it is. Click it for the duties inside and the reasons.',
  exactInMatrix: 'The table has the exact figures.',
  shares: 'A figure on an area is the share of the team’s work that only its roles could do.',
  waiting: 'Drawing the overlaps…',
  failed: 'The overlaps could not be drawn. The figures here are exact.',
  tooMuch: 'There are too many roles to draw accurately. The figures here are exact.',
} as const;

/** "Software engineer and ML engineer", "Data scientist alone": a set of roles as it is, no role more. */
export function setName(playbook: Playbook, roles: readonly RoleId[]): string {
  const names = listAnd(roles.map((role) => roleName(playbook, role)));
  return roles.length === 1 ? `${names} alone` : names;
}

/** "Only software engineers and ML engineers could do 15 % of the work: Pipelines, Serving, and 6 smaller duties." */
export function regionSentence(
  playbook: Playbook,
  efforts: RoleEfforts,
  roles: readonly RoleId[],
  /** Why a pair shares nothing. */
  because?: string,
): string | undefined {
  const [first, second] = roles;
  const region = regionOf(efforts, roles);
  const isPair = roles.length === 2 && roles.every((role) => efforts.has(role));
  const pair =
    isPair && first !== undefined && second !== undefined ? pairOverlap(efforts, first, second) : undefined;
  const names = rolePlurals(playbook, roles);
  if (!region) {
    if (!pair) return undefined;
    if (pair.shared.length > 0)
      return `Together with others, ${names} share ${percent(pair.effort)} of the work.`;
    const nothing = `${startSentence(names)} share nothing.`;
    return because === undefined ? nothing : `${nothing} ${because}`;
  }
  const own = `Only ${names} could do ${percent(region.effort)} of the work: ${dutiesOf(playbook, region)}.`;
  const others = pair && percent(pair.effort) !== percent(region.effort);
  return others
    ? `${own} Counting work that others could do too, these two share ${percent(pair.effort)}.`
    : own;
}

function dutiesOf(playbook: Playbook, { parts }: Region): string {
  const duties = parts.slice(0, NAMED).map((part) => dutyShort(playbook, part.duty));
  const more = parts.length - duties.length;
  // Sorted by effort, so what is only counted is smaller than what is named.
  return listAnd(more > 0 ? [...duties, counted(more, 'smaller duty', 'smaller duties')] : duties);
}

/** "Drawn to scale.", or all that is not so in the picture, the worst first. */
export function qualitySentence(playbook: Playbook, quality: DrawnQuality): string {
  if (quality.exact) return 'Drawn to scale.';
  const { worst, unwanted, missing, forbiddenPairs } = quality;
  const off = worst ? Math.abs(worst.drawn - worst.wanted) : 0;
  const parts = [
    ...forbiddenPairs.map(
      ({ sets, drawn }) =>
        `${startSentence(rolePlurals(playbook, sets))} share nothing, but their shapes meet in ${ofPicture(drawn)}.`,
    ),
    // Where a pair should not meet at all, that is the fault, whoever else is there.
    ...unwanted
      .filter(({ sets }) => !forbiddenPairs.some((pair) => pair.sets.every((role) => sets.includes(role))))
      .map(
        ({ sets, drawn }) =>
          `There is no work that only ${rolePlurals(playbook, sets)} could do, but ${ofPicture(drawn)} shows some.`,
      ),
    ...missing.map(
      ({ sets, wanted, drawn }) =>
        `What only ${rolePlurals(playbook, sets)} could do, ${ofPicture(wanted)}, is ${wanted < SMALL ? 'too small to draw' : drawn > 0 ? 'hardly drawn' : 'not drawn'}.`,
    ),
  ];
  const named = parts.slice(0, MOST_FAULTS);
  if (parts.length > named.length)
    named.push(`${counted(parts.length - named.length, 'more area is', 'more areas are')} inaccurate.`);
  if (!worst || off <= EXACT)
    return [
      ...named,
      `All ${named.length > 0 ? 'other ' : ''}areas are accurate to ${ofPicture(EXACT)}.`,
    ].join(' ');
  const isNamed = [...unwanted, ...missing].some(({ sets }) => isSameSet(sets, worst.sets));
  const where = isNamed
    ? ''
    : `: what only ${rolePlurals(playbook, worst.sets)} could do is drawn too ${worst.drawn < worst.wanted ? 'small' : 'large'}`;
  return [...named, `Areas are off by up to ${ofPicture(off)}${where}.`].join(' ');
}

/** "Data scientists have no work by these numbers, so the picture leaves them out."; undefined when all roles have work. */
export function idleSentence(playbook: Playbook, efforts: RoleEfforts): string | undefined {
  const drawn = new Set(exactRegions(efforts).flatMap((region) => region.roles));
  const idle = [...efforts.keys()].filter((role) => !drawn.has(role));
  if (idle.length === 0) return undefined;
  const why = playbook.effort.of === 'demand' ? 'with your numbers' : 'in this plan';
  return `${startSentence(rolePlurals(playbook, idle))} have no work ${why}, so the picture leaves them out.`;
}

/** How true a picture is and who is not in it. */
export function drawnSentence(playbook: Playbook, efforts: RoleEfforts, quality: DrawnQuality): string {
  const idle = idleSentence(playbook, efforts);
  return [qualitySentence(playbook, quality), idle].filter(Boolean).join(' ');
}

/** "1.6 % of the picture": of a part of the whole, 0 to 1. */
function ofPicture(part: number): string {
  return `${percent(100 * part)} of the picture`;
}

/** What the overlap picture shows, in two sentences: the largest overlap, the empty ones, and the work nobody shares. */
export function overlapSentence(playbook: Playbook, efforts: RoleEfforts): string {
  const pairs = [...pairOverlaps(efforts)].sort((a, b) => b.effort - a.effort);
  const parts: string[] = [];
  const [largest] = pairs;
  if (largest && largest.effort > 0) {
    parts.push(
      `${startSentence(rolePlurals(playbook, largest.roles))} share most: ${wholePercent(largest.effort)} of the work.`,
    );
  }
  const empty = pairs
    .filter((pair) => pair.shared.length === 0)
    .map((pair) => rolePlurals(playbook, pair.roles));
  if (empty.length > 0) parts.push(`These share nothing: ${empty.join('; ')}.`);
  const alone = sum(
    exactRegions(efforts).flatMap((region) => (region.roles.length === 1 ? [region.effort] : [])),
  );
  const owner = wholePercent(100 * playbook.parameters.ownerShare);
  parts.push(
    `Nobody else can cover ${wholePercent(alone)} of the work: of a shared duty the owner carries ${owner}, and only the rest has a stand-in.`,
  );
  return parts.join(' ');
}
