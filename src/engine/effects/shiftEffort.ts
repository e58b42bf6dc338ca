import type { DutyId } from '../ids.ts';
import { sumOf } from '../sumOf.ts';
import type { EffectModule } from './effectModule.ts';

/** Moves `share` (0 to 1) of the effort of `from` to `to`, spread in proportion to what `to` already has. */
export interface ShiftEffortEffect {
  readonly kind: 'shiftEffort';
  readonly from: readonly DutyId[];
  readonly to: readonly DutyId[];
  readonly share: number;
}

export const shiftEffort: EffectModule<ShiftEffortEffect> = {
  names: ({ from, to }) => [
    { kind: 'duty', field: 'from', ids: from },
    { kind: 'duty', field: 'to', ids: to },
  ],
  // Or what was shifted to a duty would be multiplied with it, and more of the work that it came from would make less work in all.
  changesLast: true,
  changeEffort: ({ from, to, share }, efforts) => {
    const before = sumOf(to, efforts.of);
    if (before === 0) return;
    let moved = 0;
    for (const duty of from) {
      moved += efforts.of(duty) * share;
      efforts.multiply(duty, 1 - share);
    }
    if (moved === 0) return;
    for (const duty of to) efforts.multiply(duty, 1 + moved / before);
  },
};
