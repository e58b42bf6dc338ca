import { deriveTeam } from '../../engine/derive/deriveTeam.ts';
import type { Team } from '../../engine/derive/team.ts';
import { type RoleEfforts, roleEfforts } from '../../engine/measure/overlap.ts';
import { allTeams, type Facts } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { PlanState } from './planStore.ts';

/** A team with the measures that most pictures need. */
export interface PlannedTeam {
  readonly team: Team;
  readonly efforts: RoleEfforts;
}

export function planTeam(playbook: Playbook, facts: Facts): PlannedTeam {
  const team = deriveTeam(playbook, facts);
  return { team, efforts: roleEfforts(playbook, team) };
}

/**
 * Derived once for each playbook and facts, and the same object again while these stay the same, so that a component that
 * selects it does not repaint for nothing.
 */
export const selectPlanned = remember(planTeam);

/** The five scenarios with the same answers. */
export const selectScenarios = remember((playbook, facts): readonly PlannedTeam[] =>
  allTeams.map((team) => planTeam(playbook, { ...facts, team })),
);

type Inputs = Pick<PlanState, 'playbook' | 'facts'>;

/** Derives once for each playbook and facts, and gives the same object again while these stay the same. */
export function remember<Result>(
  derive: (playbook: Playbook, facts: Facts) => Result,
): (state: Inputs) => Result {
  let last: { readonly playbook: Playbook; readonly facts: Facts; readonly result: Result } | undefined;
  return ({ playbook, facts }) => {
    if (last?.playbook !== playbook || last.facts !== facts) {
      last = { playbook, facts, result: derive(playbook, facts) };
    }
    return last.result;
  };
}
