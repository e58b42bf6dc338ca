import type { DutyId, RoleId } from '../ids.ts';
import type { EffectModule } from './effectModule.ts';

/** Roles take part in a duty. */
export interface ContributeEffect {
  readonly kind: 'contribute';
  readonly duty: DutyId;
  readonly roles: readonly RoleId[];
}

export const contribute: EffectModule<ContributeEffect> = {
  names: ({ duty, roles }) => [
    { kind: 'duty', field: 'duty', ids: duty },
    { kind: 'role', field: 'roles', ids: roles },
  ],
  claims: ({ duty, roles }) => roles.map((role) => ({ question: 'part', duty, role, value: true })),
};
