import { emptyPairsPhrase } from '../../compare/words/compare.ts';
import { type PairOverlap, pairOverlaps, type RoleEfforts } from '../../engine/measure/overlap.ts';
import type { Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import {
  countWord,
  inSentence,
  listAnd,
  listSome,
  percent,
  startSentence,
} from '../../engine/words/format.ts';
import { dutyShort, rolePlural, rolePlurals } from '../../engine/words/words.ts';

/** "Five roles between engineering and science". */
export function axisTitle(playbook: Playbook): string {
  const { length } = playbook.roles;
  return `${countWord(length)} ${length === 1 ? 'role' : 'roles'} between engineering and science`;
}

/** Which roles change most between setups; undefined when none does. */
export function fluidSentence(playbook: Playbook): string | undefined {
  const fluid = playbook.roles.filter((role) => role.fluid);
  if (fluid.length === 0) return undefined;
  const names = listAnd(fluid.map((role) => inSentence(role.plural)));
  return startSentence(`${names} change most between setups.`);
}

/** The strongest thing to say about the overlaps of a team. */
export function overlapTitle(playbook: Playbook, efforts: RoleEfforts): string {
  const pairs = pairOverlaps(efforts);
  const empty = pairs.filter((pair) => pair.shared.length === 0);
  const [only] = empty;
  if (only && empty.length === 1) return `${pairNames(playbook, only.roles)} share nothing.`;
  if (only) return startSentence(`${nothingWith(playbook, empty)}.`);
  const [least] = [...pairs].sort((a, b) => a.effort - b.effort);
  if (!least) return 'Only one role has work.';
  return `All roles share work; ${inSentence(pairNames(playbook, least.roles))} share least.`;
}

/** "Product managers share nothing with software engineers and ML engineers", or how many pairs share nothing. */
function nothingWith(playbook: Playbook, empty: readonly PairOverlap[]): string {
  const common = empty[0]?.roles.find((role) => empty.every((pair) => pair.roles.includes(role)));
  if (common === undefined)
    return `${countWord(empty.length)} pairs share nothing: ${emptyPairsPhrase(playbook, empty)}`;
  const partners = empty.flatMap((pair) => pair.roles.filter((role) => role !== common));
  return `${rolePlural(playbook, common)} share nothing with ${rolePlurals(playbook, partners)}`;
}

function pairNames(playbook: Playbook, roles: readonly RoleId[]): string {
  return startSentence(rolePlurals(playbook, roles));
}

/** Why pairs share nothing: the reason of the rule, or that there is none. A reason that stands alone needs no names. */
export function apartSentence(
  playbook: Playbook,
  pairs: readonly PairOverlap[],
  because: string | undefined,
  isOnly: boolean,
): string {
  const who = isOnly ? 'Why' : startSentence(emptyPairsPhrase(playbook, pairs) ?? 'Why');
  const why = because ?? 'The starting point gives them no duty in common, and no rule adds one.';
  return `${who}: ${inSentence(why)}`;
}

/** Where the two roles that share least do meet. */
export function leastSentence(playbook: Playbook, efforts: RoleEfforts): string | undefined {
  const [least] = [...pairOverlaps(efforts)].sort((a, b) => a.effort - b.effort);
  if (!least || least.shared.length === 0) return undefined;
  const where = listSome(
    least.shared.map((part) => inSentence(dutyShort(playbook, part.duty))),
    4,
  );
  return `${pairNames(playbook, least.roles)} share ${where}: ${percent(least.effort)} of the work.`;
}

/** Beside the name of the setup: whose effort a step shows. */
export function presentedEffort({ effort }: Playbook): string {
  return effort.of === 'demand' ? 'effort follows your own numbers' : 'effort is our estimate';
}
