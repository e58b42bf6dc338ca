import { type DeriveTeam, deriveTeam } from '../derive/deriveTeam.ts';
import type { Team } from '../derive/team.ts';
import { applyChange, type Facts } from '../playbook/facts.ts';
import type { FactId, FactValue, Playbook } from '../playbook/playbook.ts';

/**
 * Whether an answer says what the plan assumes anyway: everything that the team concludes is the same with it and without an answer to
 * this question, all other answers staying as they are. Reasons may differ, as a rule may say what holds already.
 */
export function asThePlanAssumes(
  playbook: Playbook,
  facts: Facts,
  fact: FactId,
  value: FactValue,
  derive: DeriveTeam = deriveTeam,
): boolean {
  const concluded = (answer: FactValue | undefined) =>
    conclusionsOf(derive(playbook, applyChange(facts, { kind: 'answer', fact, value: answer })));
  return concluded(value) === concluded(undefined);
}

/** What a team says, without why: as text, to compare. */
function conclusionsOf({ seats, duties, partners, workload, disjointPairs, advice }: Team): string {
  return JSON.stringify([
    seats.map(({ role, status, variant, lentTo }) => [role, status, variant, lentTo]),
    duties.map(({ duty, effort, upkeep, owner, contributors, loans }) => [
      duty,
      rounded(effort),
      rounded(upkeep),
      owner,
      contributors,
      loans,
    ]),
    partners.map(({ partner, duties: wanted }) => [partner, wanted]),
    rounded(workload),
    disjointPairs.map(({ roles }) => roles),
    advice.map(({ provenance: _why, ...finding }) => finding),
  ]);
}

/** The last bits of a sum hang on the order of its parts. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
