import type { Playbook } from '../playbook/playbook.ts';
import { checkContradictions } from './checkContradictions.ts';
import { checkReferences } from './checkReferences.ts';
import { checkRings } from './checkRings.ts';
import { cleanTexts } from './cleanTexts.ts';
import { type PlaybookProblem, structureProblem } from './playbookProblem.ts';
import { readStructure } from './playbookSchema.ts';
import { type SizeLimits, sizeProblem } from './sizeProblem.ts';

export type ParsedPlaybook =
  | { readonly kind: 'ok'; readonly playbook: Playbook }
  | { readonly kind: 'invalid'; readonly problems: readonly PlaybookProblem[] };

/** Ten to twenty times what the built-in playbook has: enough for anybody, and read in a moment. */
const limits: SizeLimits = { name: 'The playbook', mostValues: 100_000, deepestNesting: 64 };
/** Nobody reads more; the first ones usually explain the rest. */
const mostProblems = 100;

/**
 * A foreign value as a playbook, or everything that is wrong with it, each with the path of the entry.
 *
 * First the size, so that no input can hang what follows; then its texts, which lose what nobody can see; then the structure, by schema; then what the entries say of one
 * another: unknown and duplicate ids, two owners of a duty, answers that a fact does not have, contradictory rules and rings.
 * A playbook that passes never makes `deriveTeam` throw.
 */
export function parsePlaybook(foreign: unknown): ParsedPlaybook {
  const tooLarge = sizeProblem(foreign, limits);
  if (tooLarge) return { kind: 'invalid', problems: [tooLarge] };
  const { value: input, badKey } = cleanTexts(foreign);
  if (badKey !== undefined) {
    const message = `${limits.name} has a field with a character that cannot be seen.`;
    return { kind: 'invalid', problems: [{ path: badKey, message }] };
  }
  const structure = readStructure(input);
  if (structure.kind === 'invalid') {
    const shown = structure.issues.slice(0, mostProblems);
    return invalid(shown.map((issue) => structureProblem(input, issue)));
  }
  const { playbook } = structure;
  const problems = [...checkReferences(playbook), ...checkContradictions(playbook), ...checkRings(playbook)];
  return problems.length > 0 ? invalid(problems) : { kind: 'ok', playbook };
}

function invalid(problems: readonly PlaybookProblem[]): ParsedPlaybook {
  return { kind: 'invalid', problems: problems.slice(0, mostProblems) };
}
