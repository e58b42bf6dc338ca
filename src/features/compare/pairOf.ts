import { scenarioOf, type TeamKind } from '../../domain/facts.ts';
import type { Playbook, ScenarioId } from '../../domain/playbook.ts';
import type { PlannedTeam } from '../../state/selectors.ts';
import type { NamedSides } from '../../text/changes.ts';
import { teamName } from '../../text/words.ts';

/** The two scenarios that stand against each other. */
export interface ScenarioPair {
  readonly before: ScenarioId;
  readonly after: ScenarioId;
}

/** The step that most teams plan: the same product, young and grown up. A horizontal team comes after a mature product. */
export function firstPair(team: TeamKind): ScenarioPair {
  if (team.kind === 'horizontal') return { before: 'high-online', after: 'horizontal' };
  return {
    before: scenarioOf({ ...team, maturity: 'low' }),
    after: scenarioOf({ ...team, maturity: 'high' }),
  };
}

/** Both sides with the names that people know them by; undefined when one of them is not among the scenarios. */
export function sidesOf(
  playbook: Playbook,
  scenarios: readonly PlannedTeam[],
  pair: ScenarioPair,
): NamedSides | undefined {
  const sideOf = (id: ScenarioId) => {
    const planned = scenarios.find(({ team }) => team.scenario === id);
    return planned && { name: teamName(planned.team.facts.team), playbook, ...planned };
  };
  const before = sideOf(pair.before);
  const after = sideOf(pair.after);
  return before && after && { before, after };
}
