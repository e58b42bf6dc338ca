import type { RoleId } from '../ids.ts';
import type { EffectModule } from './effectModule.ts';

/** The setup does not want a role, not yet or not at all. */
export interface UnseatEffect {
  readonly kind: 'unseat';
  readonly role: RoleId;
  readonly as: 'later' | 'not-drawn';
}

export const unseat: EffectModule<UnseatEffect> = {
  names: ({ role }) => [{ kind: 'role', field: 'role', ids: role }],
  claims: ({ role, as }) => [{ question: 'seat', role, value: as }],
};
