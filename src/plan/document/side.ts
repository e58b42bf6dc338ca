import { allTeams, scenarioOf } from '../../engine/playbook/facts.ts';
import type { ScenarioId } from '../../engine/playbook/playbook.ts';

/**
 * What can stand on a side of a comparison, by the word that addresses have for it: a scenario with the answers of the plan, the plan
 * as it is now, its baseline, or one of its what-ifs. Whether the plan has that what-if is another question.
 */
export type SideId = ScenarioId | 'now' | 'baseline' | `${typeof mark}${string}`;

export interface SidePair {
  readonly before: SideId;
  readonly after: SideId;
}

/** No scenario begins like this, and what-ifs of foreign plans may be called anything. */
const mark = 'whatif-';

export function whatIfSide(id: string): SideId {
  return `${mark}${id}`;
}

export const scenarioIds: readonly ScenarioId[] = allTeams.map(scenarioOf);

export function isScenario(word: string): word is ScenarioId {
  return scenarioIds.some((id) => id === word);
}

export function isSide(word: string): word is SideId {
  return isScenario(word) || /^(?:now|baseline|whatif-[a-z\d][a-z\d-]{0,63})$/u.test(word);
}
