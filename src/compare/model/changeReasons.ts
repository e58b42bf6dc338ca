import type { Provenance } from '../../engine/derive/team.ts';
import { factValueOf } from '../../engine/explain/reasons.ts';
import { type Facts, setupFactIds } from '../../engine/playbook/facts.ts';
import type { Playbook, RuleId } from '../../engine/playbook/playbook.ts';
import type { ChangedAnswer, ChangeReasons, ComparedTeam } from './teamChanges.ts';

/** What the provenance of both sides says of a change between them. */
export function changeReasons(
  sides: { readonly before: ComparedTeam; readonly after: ComparedTeam },
  before: Provenance | undefined,
  after: Provenance | undefined,
): ChangeReasons {
  const rulesBefore = new Set(before?.rules);
  const rulesAfter = new Set(after?.rules);
  const read = new Set([...(before?.facts ?? []), ...(after?.facts ?? [])]);
  const answers = factsOf(sides)
    .filter((fact) => read.has(fact))
    .map((fact) => ({
      fact,
      before: factValueOf(sides.before.team.facts, fact),
      after: factValueOf(sides.after.team.facts, fact),
    }))
    .filter((answer) => answer.before !== answer.after);
  return {
    before,
    after,
    gone: without(rulesBefore, rulesAfter),
    come: without(rulesAfter, rulesBefore),
    answers,
  };
}

function without(rules: ReadonlySet<RuleId>, others: ReadonlySet<RuleId>): readonly RuleId[] {
  return [...rules].filter((rule) => !others.has(rule));
}

/** The facts of both playbooks, those of the setup first. */
function factsOf({ before, after }: { readonly before: ComparedTeam; readonly after: ComparedTeam }) {
  const ids = [before, after].flatMap(({ playbook }) => playbook.facts.map((fact) => fact.id));
  return [...new Set([...setupFactIds, ...ids])];
}

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
