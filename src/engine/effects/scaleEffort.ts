import type { DutyId } from '../ids.ts';
import type { EffectModule } from './effectModule.ts';

/** Multiplies the effort of duties. */
export interface ScaleEffortEffect {
  readonly kind: 'scaleEffort';
  readonly duties: readonly DutyId[];
  readonly factor: number;
}

export const scaleEffort: EffectModule<ScaleEffortEffect> = {
  names: ({ duties }) => [{ kind: 'duty', field: 'duties', ids: duties }],
  changeEffort: ({ duties, factor }, efforts) => {
    for (const duty of duties) efforts.multiply(duty, factor);
  },
};
