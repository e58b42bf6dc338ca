import type { Provenance } from '../../engine/derive/team.ts';
import { factValueOf } from '../../engine/explain/reasons.ts';
import { setupFactIds } from '../../engine/playbook/facts.ts';
import type { RuleId } from '../../engine/playbook/playbook.ts';
import type { ChangeReasons, ComparedTeam } from './teamChanges.ts';

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
