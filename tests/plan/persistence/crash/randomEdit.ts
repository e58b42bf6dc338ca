import { allTeams } from '../../../../src/engine/playbook/facts.ts';
import type { FactId, FactValue } from '../../../../src/engine/playbook/playbook.ts';
import { dispatch, planStore } from '../../../../src/plan/store/planStore.ts';
import type { Chance } from '../../document/fuzz/chance.ts';

type Answer = readonly [fact: FactId, value: FactValue | undefined];

const texts = ['a', 'Fraud', '', 'Пошук', '🧠🤖', '\u202Eabc', '<script>', 'x'.repeat(200)] as const;
const answers: readonly [Answer, ...Answer[]] = [
  ['smallGainsPay', true],
  ['smallGainsPay', false],
  ['smallGainsPay', undefined],
  ['risk', 'high'],
  ['risk', undefined],
  ['companySize', 'startup'],
];

/** One of the edits that a person can make of the plan on screen. */
export function randomEdit(chance: Chance): void {
  switch (chance.below(8)) {
    case 0:
    case 1: {
      const team = allTeams[chance.below(allTeams.length)];
      if (team) dispatch({ kind: 'factsChanged', changes: [{ kind: 'team', team }] });
      return;
    }
    case 2:
    case 3: {
      const [fact, value] = chance.pick(answers);
      dispatch({ kind: 'factsChanged', changes: [{ kind: 'answer', fact, value }] });
      return;
    }
    case 4:
    case 5: {
      dispatch({ kind: 'titled', title: retyped(planStore.get().document.title, chance) });
      return;
    }
    case 6:
      dispatch({ kind: 'noted', notes: retyped(planStore.get().document.notes, chance) });
      return;
    default:
      dispatch(chance.below(2) === 0 ? { kind: 'contextCleared' } : { kind: 'reset' });
  }
}

/** As a field gives it: one letter more, or another text, and never the same. */
function retyped(text: string, chance: Chance): string {
  const next = chance.below(2) === 0 ? `${text}e` : chance.pick(texts);
  return next === text || next.length > 200 ? 'e' : next;
}
