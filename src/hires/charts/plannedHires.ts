import type { Team } from '../../engine/derive/team.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { Headcount } from '../../engine/size/headcount.ts';
import type { TeamSize } from '../../engine/size/sizeTeam.ts';
import type { HiresPlan } from '../model/hiresPlan.ts';
import type { HiresProblem } from '../model/hiresProblem.ts';

/** A plan of hires with all that its pictures are made of, on the screen and in files. */
export interface PlannedHires {
  readonly problem: HiresProblem;
  readonly plan: HiresPlan;
  readonly headcount: Headcount;
  readonly sized: {
    readonly playbook: Playbook;
    readonly team: Team;
    readonly size: TeamSize;
    readonly low: TeamSize;
    readonly high: TeamSize;
  };
}
