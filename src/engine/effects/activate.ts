import type { DutyId, RoleId } from '../ids.ts';
import { quote } from '../quote.ts';
import type { Activation, EffectModule, EffectProblem } from './effectModule.ts';

export interface ActivateEffect extends Activation {
  readonly kind: 'activate';
  readonly duty: DutyId;
}

export const activate: EffectModule<ActivateEffect> = {
  names: ({ duty, owner, contributors }) => [
    { kind: 'duty', field: 'duty', ids: duty },
    { kind: 'role', field: 'owner', ids: owner },
    { kind: 'role', field: 'contributors', ids: contributors },
  ],
  problems: ({ owner, contributors }) => ownerAmongContributors(owner, contributors),
  claims: (effect) => [{ question: 'activity', duty: effect.duty, value: effect }],
};

/** What is wrong where the owner of a duty contributes to it as well. */
export function ownerAmongContributors(
  owner: RoleId | null,
  contributors: readonly RoleId[],
): readonly EffectProblem[] {
  const place = owner === null ? -1 : contributors.indexOf(owner);
  if (owner === null || place < 0) return [];
  return [{ field: `contributors[${place}]`, says: `lists its owner ${quote(owner)} as a contributor too` }];
}
