import { exactRegions, pairOverlap, type RoleEfforts } from '../domain/overlap.ts';
import type { Playbook, RoleId } from '../domain/playbook.ts';
import { counted, fractionPercent, inSentence, listAnd, percent } from './format.ts';
import { dutyShort, roleName } from './words.ts';

/** How many duties the readout of a region names. */
const NAMED = 3;

/** How true a drawing is. */
export interface DrawnQuality {
  readonly exact: boolean;
  /** The region that is farthest off, with its wanted and its drawn part of the whole. */
  readonly worst:
    | { readonly sets: readonly RoleId[]; readonly wanted: number; readonly drawn: number }
    | undefined;
}

export const overlapPictureWords = {
  description:
    'A picture of this: one shape for each role, and where shapes overlap, the work that these roles could do. The table of pairs and the list of sets after it hold every figure.',
  hint: 'Point at an area or tap it to read whose work it is.',
  exactInMatrix: 'The matrix has the exact figures.',
  shares: 'A figure on an area is the part of the team’s work that only its roles could do.',
  waiting: 'Drawing the overlaps…',
  failed: 'The overlaps could not be drawn. The figures here are exact.',
  tooMuch: 'Too many roles for a picture that stays true. The figures here are exact.',
} as const;

/** "Software engineer and ML engineer", "Data scientist alone": a set of roles as it is, no role more. */
export function setName(playbook: Playbook, roles: readonly RoleId[]): string {
  const names = listAnd(roles.map((role) => roleName(playbook, role)));
  return roles.length === 1 ? `${names} alone` : names;
}

/** "Only software engineer and ML engineer could do 15 % of the work: Pipelines, Serving, and 6 smaller duties." */
export function regionSentence(
  playbook: Playbook,
  efforts: RoleEfforts,
  roles: readonly RoleId[],
): string | undefined {
  const [first, second] = roles;
  const region = exactRegions(efforts).find((candidate) => isSame(candidate.roles, roles));
  const pair =
    first !== undefined && second !== undefined && roles.length === 2
      ? pairOverlap(efforts, first, second)
      : undefined;
  const names = listAnd(roles.map((role) => inSentence(roleName(playbook, role))));
  if (!region) {
    if (!pair) return undefined;
    if (pair.shared.length === 0) return `Nothing is shared by ${names}.`;
    return `Together with others, ${names} share ${percent(pair.effort)} of the work.`;
  }
  const duties = region.parts.slice(0, NAMED).map((part) => dutyShort(playbook, part.duty));
  const more = region.parts.length - duties.length;
  // Sorted by effort, so what is only counted is smaller than what is named.
  const what = more > 0 ? [...duties, counted(more, 'smaller duty', 'smaller duties')] : duties;
  const own = `Only ${names} could do ${percent(region.effort)} of the work: ${listAnd(what)}.`;
  const others = pair && pair.effort - region.effort > 0.05;
  return others ? `${own} With others too, these two share ${percent(pair.effort)}.` : own;
}

/** "Areas exact.", or how far they are off, and where most. */
export function qualitySentence(playbook: Playbook, { exact, worst }: DrawnQuality): string {
  if (exact || !worst) return 'Areas exact.';
  const off = fractionPercent(100 * Math.abs(worst.drawn - worst.wanted));
  const how = worst.drawn < worst.wanted ? 'small' : 'large';
  return `Areas are off by up to ${off} of the picture: ${setName(playbook, worst.sets)} is drawn too ${how}.`;
}

function isSame(a: readonly RoleId[], b: readonly RoleId[]): boolean {
  return a.length === b.length && a.every((role) => b.includes(role));
}
