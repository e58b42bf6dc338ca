import type { EffectModule } from './effectModule.ts';

/** At least `min` (0 to 1) of the effort in duties marked `upkeep`. */
export interface RequireUpkeepEffect {
  readonly kind: 'requireUpkeep';
  readonly min: number;
}

/** Shares are sums of floating-point parts: eight tenths may sum to a little less than 0.8. */
const ROUNDING = 1e-9;

export const requireUpkeep: EffectModule<RequireUpkeepEffect> = {
  names: () => [],
  find: ({ min }, { upkeep }) => {
    const met = upkeep();
    const isMet = met >= min - ROUNDING;
    const detail = { kind: 'upkeep', met, asked: min, isMet } as const;
    return { code: 'upkeep', severity: isMet ? 'note' : 'warning', roles: [], duties: [], detail };
  },
};
