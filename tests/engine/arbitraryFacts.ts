import fc from 'fast-check';
import { allTeams, type Context, type Facts } from '../../src/engine/playbook/facts.ts';
import type { FactDefinition, FactValue } from '../../src/engine/playbook/playbook.ts';
import { builtinPlaybook } from '../../src/playbook/builtinPlaybook.ts';

/** Facts of the built-in playbook in which every question may stay unanswered. */
function factsAbout(definitions: readonly FactDefinition[]): fc.Arbitrary<Facts> {
  const answers = definitions.map((fact) =>
    fc.constantFrom<(FactValue | undefined)[]>(undefined, ...fact.answers.map((answer) => answer.value)),
  );
  return fc.record({
    team: fc.constantFrom(...allTeams),
    context: fc.tuple(...answers).map(
      (values): Context =>
        Object.fromEntries(
          definitions.flatMap((fact, index) => {
            const value = values[index];
            return value === undefined ? [] : [[fact.id, value] as const];
          }),
        ),
    ),
  });
}

export const anyFacts = factsAbout(builtinPlaybook.facts);
export const rosterlessFacts = factsAbout(builtinPlaybook.facts.filter((fact) => fact.from === 'answer'));
