import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import type { Team } from '../../../src/engine/derive/team.ts';
import type { Facts } from '../../../src/engine/playbook/facts.ts';
import type { Playbook } from '../../../src/engine/playbook/playbook.ts';
import { playbookOfDemand } from '../../../src/engine/size/demandedEffort.ts';
import type { Headcount } from '../../../src/engine/size/headcount.ts';
import type { SizingModel } from '../../../src/engine/size/sizingModel.ts';

/** A team whose `workload` is its demand in FTE, rules and all. `playbook` has its own effort table. */
export function demandedTeam(
  playbook: Playbook,
  sizing: SizingModel,
  headcount: Headcount,
  facts: Facts,
): Team {
  return deriveTeam(playbookOfDemand(playbook, sizing, headcount), facts);
}
