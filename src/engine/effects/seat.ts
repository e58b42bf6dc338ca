import type { RoleId } from '../ids.ts';
import type { EffectModule } from './effectModule.ts';

/** The setup wants a role. */
export interface SeatEffect {
  readonly kind: 'seat';
  readonly role: RoleId;
  readonly as: 'needed' | 'optional';
}

export const seat: EffectModule<SeatEffect> = {
  names: ({ role }) => [{ kind: 'role', field: 'role', ids: role }],
  claims: ({ role, as }) => [{ question: 'seat', role, value: as }],
};
