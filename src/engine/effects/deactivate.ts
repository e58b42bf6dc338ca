import type { DutyId } from '../ids.ts';
import type { EffectModule } from './effectModule.ts';

/** These duties do not occur. */
export interface DeactivateEffect {
  readonly kind: 'deactivate';
  readonly duties: readonly DutyId[];
}

export const deactivate: EffectModule<DeactivateEffect> = {
  names: ({ duties }) => [{ kind: 'duty', field: 'duties', ids: duties }],
  claims: ({ duties }) => duties.map((duty) => ({ question: 'activity', duty, value: null })),
};
