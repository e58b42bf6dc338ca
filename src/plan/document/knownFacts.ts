import { askedFacts, type Facts } from '../../engine/playbook/facts.ts';
import type { FactId, Playbook } from '../../engine/playbook/playbook.ts';

/**
 * The facts that a playbook can be asked with, and the questions whose answers it does not know. A plan keeps such answers: it
 * may have been written with a newer playbook, or its own playbook may get the question back. But nothing may follow from
 * an answer that no switch shows, so teams are derived from these facts. The same object when all are known.
 */
export function knownFacts(
  playbook: Playbook,
  facts: Facts,
): { readonly facts: Facts; readonly unknown: readonly FactId[] } {
  const definitions = new Map(askedFacts(playbook).map((fact) => [fact.id, fact]));
  const answers = Object.entries(facts.context);
  const known = answers.filter(([id, value]) =>
    definitions.get(id)?.answers.some((answer) => answer.value === value),
  );
  if (known.length === answers.length) return { facts, unknown: [] };
  const kept = new Set(known.map(([id]) => id));
  return {
    facts: { team: facts.team, context: Object.fromEntries(known) },
    unknown: answers.map(([id]) => id).filter((id) => !kept.has(id)),
  };
}
