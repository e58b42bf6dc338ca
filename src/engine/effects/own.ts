import type { DutyId, RoleId } from '../ids.ts';
import type { EffectModule } from './effectModule.ts';

/** A role owns a duty; whoever owned it contributes. */
export interface OwnEffect {
  readonly kind: 'own';
  readonly duty: DutyId;
  readonly role: RoleId;
}

export const own: EffectModule<OwnEffect> = {
  names: ({ duty, role }) => [
    { kind: 'duty', field: 'duty', ids: duty },
    { kind: 'role', field: 'role', ids: role },
  ],
  claims: ({ duty, role }) => [{ question: 'owner', duty, value: role }],
};
