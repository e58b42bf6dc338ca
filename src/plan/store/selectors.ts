import { memoise } from '../../engine/memoise.ts';
import { allTeams, type Facts } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { type DerivedPlan, derivePlan, type PlannedTeam, planTeam } from './derivePlan.ts';
import type { PlanState } from './planState.ts';

// Each gives the same object while nothing of its own changes, so that a component that selects it is not drawn again for nothing.

export function selectDerived({ document, session }: PlanState): DerivedPlan {
  return derivePlan(document, session.today, session.headcountModel);
}

/** The five setups with the same answers. */
export function selectSetups(state: PlanState): readonly PlannedTeam[] {
  const { playbook, facts } = selectDerived(state);
  return setupsWith(playbook, facts);
}

const setupsWith = memoise((playbook: Playbook, facts: Facts) =>
  allTeams.map((team) => planTeam(playbook, { ...facts, team })),
);
