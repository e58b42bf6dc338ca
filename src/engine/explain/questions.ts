import { ruleFacts } from '../derive/claims.ts';
import { evaluate } from '../derive/condition.ts';
import { applyChange, type Facts } from '../playbook/facts.ts';
import type { FactId, Playbook } from '../playbook/playbook.ts';

/**
 * Whether a question is moot for this plan: whatever the answer, no rule that reads it can fire, because of what is known
 * already. A question about batch scoring beside an online service is moot in a batch team.
 */
export function isMoot(playbook: Playbook, facts: Facts, fact: FactId): boolean {
  const open = applyChange(facts, { kind: 'answer', fact, value: undefined });
  return playbook.rules.every(
    (rule) =>
      rule.when === null ||
      !ruleFacts(rule).includes(fact) ||
      evaluate(rule.when, open, undefined) === false ||
      (rule.unless !== undefined && evaluate(rule.unless, open, undefined) === true),
  );
}
