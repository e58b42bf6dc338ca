import type { Headcount } from '../../../domain/headcount/headcount.ts';
import type { HiresPlan } from '../../../domain/headcount/hires/plan.ts';
import type { HiresProblem } from '../../../domain/headcount/hires/problem.ts';
import type { TeamSize } from '../../../domain/headcount/sizeTeam.ts';
import type { Playbook } from '../../../domain/playbook.ts';
import type { Team } from '../../../domain/team.ts';

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

/** A line of figures, one for each period. */
export interface FigureRow {
  readonly key: string;
  readonly name: string;
  readonly values: readonly number[];
  readonly isSum?: boolean;
}
