import type { DutyId, RoleId } from '../ids.ts';
import type { EffectModule } from './effectModule.ts';

/** A role takes no part in these duties. */
export interface ReleaseEffect {
  readonly kind: 'release';
  readonly role: RoleId;
  readonly duties: readonly DutyId[];
}

export const release: EffectModule<ReleaseEffect> = {
  names: ({ role, duties }) => [
    { kind: 'role', field: 'role', ids: role },
    { kind: 'duty', field: 'duties', ids: duties },
  ],
  claims: ({ role, duties }) => duties.map((duty) => ({ question: 'part', duty, role, value: false })),
};
