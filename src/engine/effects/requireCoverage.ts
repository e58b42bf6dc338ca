import type { EffectModule } from './effectModule.ts';

/** Every duty has at least `min` people who can do it, asked of teams of at least `fromPeople`; needs a roster. */
export interface RequireCoverageEffect {
  readonly kind: 'requireCoverage';
  readonly min: number;
  readonly fromPeople: number;
}

export const requireCoverage: EffectModule<RequireCoverageEffect> = {
  names: () => [],
  needsPeople: true,
  find: ({ min, fromPeople }, { people, dutiesUnder }) => {
    if (people === undefined || people < fromPeople) return undefined;
    const duties = dutiesUnder(min);
    const isMet = duties.length === 0;
    const detail = { kind: 'coverage', asked: min, isMet } as const;
    return { code: 'coverage', severity: isMet ? 'note' : 'warning', roles: [], duties, detail };
  },
};
