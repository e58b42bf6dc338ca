import type { Team } from '../../engine/derive/team.ts';
import { provenanceOf } from '../../engine/explain/conclusion.ts';
import { type PairOverlap, pairOverlaps, type RoleEfforts } from '../../engine/measure/overlap.ts';
import type { Playbook, Rule } from '../../engine/playbook/playbook.ts';

export interface ApartReason {
  readonly pairs: readonly PairOverlap[];
  /** Undefined when no rule speaks: the base table has nothing for both. */
  readonly rule: Rule | undefined;
}

/** The pairs that share nothing, by the rule that says so: one reason is given once. */
export function apartReasons(playbook: Playbook, team: Team, efforts: RoleEfforts): readonly ApartReason[] {
  const byRule = new Map<string | undefined, ApartReason>();
  for (const pair of pairOverlaps(efforts)) {
    if (pair.shared.length > 0) continue;
    const id = provenanceOf(playbook, team, { kind: 'overlap', roles: pair.roles })?.rules[0];
    const rule = playbook.rules.find((candidate) => candidate.id === id);
    byRule.set(rule?.id, { rule, pairs: [...(byRule.get(rule?.id)?.pairs ?? []), pair] });
  }
  return [...byRule.values()];
}
