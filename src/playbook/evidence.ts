import type { Basis, Evidence, SourceId, Strength } from '../engine/playbook/playbook.ts';

/** How a statement is known, and who says so. */
export function evidence(basis: Basis, ...sources: readonly SourceId[]): Evidence {
  return { basis, sources };
}

/** The same of a rule, with how strongly it is said. */
export function backedBy(strength: Strength, basis: Basis, ...sources: readonly SourceId[]) {
  return { strength, basis, sources };
}

/** The evidence of a number that nobody measured and no source gives. */
export const assumed = evidence('assumption');
