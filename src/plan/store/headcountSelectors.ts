import { deriveTeam } from '../../engine/derive/deriveTeam.ts';
import type { Team } from '../../engine/derive/team.ts';
import type { Facts } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { type DutyDemand, dutyDemands, playbookOfDemand } from '../../engine/size/demand.ts';
import type { Headcount } from '../../engine/size/headcount.ts';
import { type Sensitivity, sensitivity } from '../../engine/size/sensitivity.ts';
import { type SizeAdvice, sizeAdvice } from '../../engine/size/sizeAdvice.ts';
import { sizeTeam, type TeamSize } from '../../engine/size/sizeTeam.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { type PlanDocument, playbookOf } from '../document/planDocument.ts';
import type { PlanState } from './planStore.ts';

/** What a plan takes, from its own numbers or the worked example of its scenario. */
export interface SizedPlan {
  /** With demand in the place of the effort table, whether or not the plan has numbers of its own. */
  readonly playbook: Playbook;
  /** Its workload is in FTE. */
  readonly team: Team;
  readonly size: TeamSize;
  /** The ends of the band. */
  readonly low: TeamSize;
  readonly high: TeamSize;
  readonly demands: readonly DutyDemand[];
  readonly advice: readonly SizeAdvice[];
}

type Inputs = Pick<PlanState, 'document' | 'facts'>;

export const selectSized = rememberSized((playbook, headcount, facts): SizedPlan => {
  const { low, high } = builtinSizing.uncertainty;
  const demanded = playbookOfDemand(playbook, builtinSizing, headcount);
  const team = deriveTeam(demanded, facts);
  const at = (scale: number) => sizeTeam(demanded, team, builtinSizing, headcount, scale);
  const size = at(1);
  return {
    playbook: demanded,
    team,
    size,
    low: at(low),
    high: at(high),
    demands: dutyDemands(builtinSizing, headcount, team.scenario),
    advice: sizeAdvice(demanded, team, size, builtinSizing, headcount),
  };
});

/** A few milliseconds: for after the picture. */
export function sensitivityOf({ document, facts }: Inputs): Sensitivity {
  return sensitivity(playbookOf(document), builtinSizing, document.headcount, facts);
}

/** Derives once for each playbook, headcount and facts; the playbook is the plan's own, with its effort table. */
function rememberSized<Result>(
  derive: (playbook: Playbook, headcount: Headcount, facts: Facts) => Result,
): (state: Inputs) => Result {
  let last:
    | {
        readonly playbook: Playbook;
        readonly headcount: Headcount;
        readonly facts: Facts;
        readonly result: Result;
      }
    | undefined;
  return ({ document, facts }: { readonly document: PlanDocument; readonly facts: Facts }) => {
    const playbook = playbookOf(document);
    const { headcount } = document;
    if (last?.playbook !== playbook || last.headcount !== headcount || last.facts !== facts) {
      last = { playbook, headcount, facts, result: derive(playbook, headcount, facts) };
    }
    return last.result;
  };
}
