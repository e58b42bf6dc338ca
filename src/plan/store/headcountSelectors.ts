import type { Team } from '../../engine/derive/team.ts';
import { memoise } from '../../engine/memoise.ts';
import type { Facts } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { type DutyDemand, dutyDemands } from '../../engine/size/demand.ts';
import type { Headcount } from '../../engine/size/headcount.ts';
import { type Sensitivity, sensitivity } from '../../engine/size/sensitivity.ts';
import { type SizeAdvice, sizeAdvice } from '../../engine/size/sizeAdvice.ts';
import { type PartnerSize, sizePartners } from '../../engine/size/sizePartners.ts';
import { sizeTeam, type TeamSize } from '../../engine/size/sizeTeam.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { type PlanDocument, playbookOf } from '../document/planDocument.ts';
import { planTeam } from './derivePlan.ts';
import { demandedPlaybook } from './headcountModel.ts';
import type { PlanState } from './planState.ts';
import { selectDerived } from './selectors.ts';

/** What a plan takes, from its own numbers or the worked example of its setup. */
export interface SizedPlan {
  /**
   * With demand in the place of the effort table, whether or not the plan has numbers of its own; once it has, the playbook and the
   * team of `derivePlan`.
   */
  readonly playbook: Playbook;
  /** Its workload is in FTE. */
  readonly team: Team;
  readonly size: TeamSize;
  /** The ends of the band. */
  readonly low: TeamSize;
  readonly high: TeamSize;
  readonly demands: readonly DutyDemand[];
  readonly advice: readonly SizeAdvice[];
  /** Who is needed beside the team. */
  readonly partners: readonly PartnerSize[];
}

export function selectSized(state: PlanState): SizedPlan {
  const { document } = state;
  return sizedPlan(playbookOf(document), document.headcount, selectDerived(state).facts);
}

const sizedPlan = memoise((own: Playbook, headcount: Headcount, facts: Facts): SizedPlan => {
  const { low, high } = builtinSizing.uncertainty;
  const playbook = demandedPlaybook(own, headcount);
  const { team } = planTeam(playbook, facts);
  const at = (scale: number) => sizeTeam(playbook, team, builtinSizing, headcount, scale);
  const size = at(1);
  return {
    playbook,
    team,
    size,
    low: at(low),
    high: at(high),
    demands: dutyDemands(builtinSizing, headcount, facts),
    advice: sizeAdvice(playbook, team, size, builtinSizing, headcount),
    partners: sizePartners(playbook, team, builtinSizing, headcount, size.people),
  };
});

/** A few milliseconds: for after the picture. `facts` are the derived ones. */
export function sensitivityOf(document: PlanDocument, facts: Facts): Sensitivity {
  return sensitivity(playbookOf(document), builtinSizing, document.headcount, facts);
}
