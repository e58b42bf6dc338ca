import { quote } from '../quote.ts';
import type { EffectModule, Separation } from './effectModule.ts';

export interface DisjointEffect extends Separation {
  readonly kind: 'disjoint';
}

export const disjoint: EffectModule<DisjointEffect> = {
  names: ({ pair }) => [{ kind: 'role', field: 'pair', ids: pair }],
  problems: ({ pair, keeps }) =>
    (['engineering', 'other'] as const)
      .filter((field) => !pair.includes(keeps[field]))
      .map((field) => ({
        field: `keeps.${field}`,
        says: `lets ${quote(keeps[field])} keep duties of a pair that it does not belong to`,
      })),
  claims: (effect) => [{ question: 'disjoint', value: effect }],
};
