import type { Provenance } from '../../engine/derive/team.ts';

import { type Facts, factValueOf, followsFromWork, setupFactIds } from '../../engine/playbook/facts.ts';
import type { FactId, Playbook } from '../../engine/playbook/playbook.ts';
import type { ChangedAnswer, ChangeReasons, ComparedTeams } from './teamChanges.ts';

/** What the provenance of both sides says of a change between them. */
export function changeReasons(
  sides: ComparedTeams,
  before: Provenance | undefined,
  after: Provenance | undefined,
): ChangeReasons {
  const rulesBefore = new Set(before?.rules);
  const rulesAfter = new Set(after?.rules);
  const read = new Set<FactId>([...(before?.facts ?? []), ...(after?.facts ?? [])]);
  const answers = answersThatDiffer(
    [sides.before.playbook, sides.after.playbook],
    sides.before.team.facts,
    sides.after.team.facts,
  );
  return {
    before,
    after,
    gone: [...rulesBefore].filter((rule) => !rulesAfter.has(rule)),
    come: [...rulesAfter].filter((rule) => !rulesBefore.has(rule)),
    answers: answers.filter(({ fact }) => read.has(fact)),
  };
}

/**
 * The questions that two sets of facts answer differently, those of the setup first, then in the order of the playbook. Answers to
 * questions that the playbook does not have do not count: nothing follows from them. Nor does what follows from the numbers of the
 * work: nobody answers it.
 */
export function changedAnswers(playbook: Playbook, before: Facts, after: Facts): readonly ChangedAnswer[] {
  return answersThatDiffer([playbook], before, after);
}

function answersThatDiffer(playbooks: readonly Playbook[], before: Facts, after: Facts) {
  const ids = playbooks.flatMap(({ facts }) => facts.map(({ id }) => id));
  return [...new Set([...setupFactIds, ...ids])]
    .filter((fact) => !playbooks.some((playbook) => followsFromWork(playbook, fact)))
    .map((fact) => ({ fact, before: factValueOf(before, fact), after: factValueOf(after, fact) }))
    .filter((answer) => answer.before !== answer.after);
}
