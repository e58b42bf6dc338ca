import type { Team, TeamDuty } from '../derive/team.ts';
import { modifierOption, parameterValue, standbyDuties } from './demand.ts';
import type { Headcount } from './headcount.ts';
import type { RotaFloor, SizingModel } from './sizingModel.ts';

/** The duty that takes somebody on call, where the team has it. */
export function onCallDuty(team: Team, sizing: SizingModel): TeamDuty | undefined {
  const duties = standbyDuties(sizing);
  return team.duties.find(({ duty }) => duties.has(duty));
}

/** How many people the promised support hours take, by site; undefined where no floor is known. */
export function rotaFloor(team: Team, sizing: SizingModel, headcount: Headcount): RotaFloor | undefined {
  const support = modifierOption(sizing, headcount, team.facts, 'support')?.id;
  const sites = parameterValue(sizing, headcount, 'sites');
  const candidates = sizing.floors.filter((floor) => floor.support === support);
  return candidates.find((candidate) => candidate.sites === sites) ?? candidates[0];
}
