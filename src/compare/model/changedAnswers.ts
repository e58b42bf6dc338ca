import { factValueOf } from '../../engine/explain/reasons.ts';
import { type Facts, setupFactIds } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { ChangedAnswer } from './teamChanges.ts';

/**
 * The questions that two sets of facts answer differently, those of the setup first, then in the order of the playbook. Answers to
 * questions that the playbook does not have do not count: nothing follows from them.
 */
export function changedAnswers(playbook: Playbook, before: Facts, after: Facts): readonly ChangedAnswer[] {
  const ids = [...new Set([...setupFactIds, ...playbook.facts.map(({ id }) => id)])];
  return ids
    .map((fact) => ({ fact, before: factValueOf(before, fact), after: factValueOf(after, fact) }))
    .filter((answer) => answer.before !== answer.after);
}
