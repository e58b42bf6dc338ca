import { allTeams, setupOf } from '../../engine/playbook/facts.ts';
import type { SetupId } from '../../engine/playbook/playbook.ts';

/**
 * What can stand on a side of a comparison, by the word that addresses have for it: a setup with the answers of the plan, the plan
 * as it is now, its baseline, or one of its what-ifs. Whether the plan has that what-if is another question.
 */
export type SideId = SetupId | 'now' | 'baseline' | `${typeof mark}${string}`;

export interface SidePair {
  readonly before: SideId;
  readonly after: SideId;
}

/** No setup begins like this, and what-ifs of foreign plans may be called anything. */
const mark = 'whatif-';

export function whatIfSide(id: string): SideId {
  return `${mark}${id}`;
}

export const setupIds: readonly SetupId[] = allTeams.map(setupOf);

export function isSetup(word: string): word is SetupId {
  return setupIds.some((id) => id === word);
}

export function isSide(word: string): word is SideId {
  return isSetup(word) || /^(?:now|baseline|whatif-[a-z\d][a-z\d-]{0,63})$/u.test(word);
}
