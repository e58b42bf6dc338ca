// What other programs import, by the values they get: see src/api.ts.
import { describe, expect, it } from 'vitest';
import { builtinPlaybook, deriveTeam, fitEuler, overlapOf } from '../src/api.ts';

const teams = {
  youngBatch: { kind: 'product', maturity: 'low', mode: 'batch' },
  youngOnline: { kind: 'product', maturity: 'low', mode: 'online' },
  matureBatch: { kind: 'product', maturity: 'high', mode: 'batch' },
  matureOnline: { kind: 'product', maturity: 'high', mode: 'online' },
  platform: { kind: 'horizontal' },
} as const;

/** "MLE DS 16.8": who, and percent to a tenth. */
const line = ({ roles, percent }: { readonly roles: readonly string[]; readonly percent: number }) =>
  `${roles.join(' ')} ${percent.toFixed(1)}`;

describe('builtinPlaybook', () => {
  it('has five roles in the order of the axis, and duties whose sources are listed', () => {
    const { roles, duties, sources } = builtinPlaybook;
    expect(roles.map(({ id }) => id)).toEqual(['SWE', 'MLE', 'AS', 'DS', 'PM']);
    expect(duties.map(({ id }) => id)).toContain('online-serving');
    expect(sources.length).toBeGreaterThan(20);
  });
});

describe('deriveTeam', () => {
  it('seats roles, shares duties out and advises', () => {
    const team = deriveTeam(builtinPlaybook, { team: teams.youngOnline, context: {} });
    expect(team.seats.map(({ role, status, variant }) => [role, status, variant])).toEqual([
      ['SWE', 'needed', undefined],
      ['MLE', 'needed', 'generalist'],
      ['AS', 'later', undefined],
      ['DS', 'needed', undefined],
      ['PM', 'not-drawn', undefined],
    ]);
    expect(team.duties.find(({ duty }) => duty === 'online-serving')).toMatchObject({
      effort: 10,
      owner: 'SWE',
      contributors: ['MLE'],
    });
    expect(team.advice.map(({ code, severity }) => [code, severity])).toEqual([
      ['six-months-ahead', 'note'],
      ['lean-to-engineer', 'note'],
    ]);
  });

  it('heeds an answer', () => {
    const facts = { team: teams.matureOnline, context: { smallGainsPay: false } };
    const [, , scientist] = deriveTeam(builtinPlaybook, facts).seats;
    expect(scientist).toMatchObject({ role: 'AS', status: 'gated', lentTo: 'DS' });
  });
});

describe('overlapOf', () => {
  const overlaps = [
    {
      setup: 'youngBatch',
      shares: { SWE: 24.2, MLE: 37.8, DS: 38 },
      pairs: ['SWE MLE 14.6', 'SWE DS 7.0', 'MLE DS 23.0'],
      regions: ['MLE DS 16.0', 'DS 15.0', 'SWE 9.6', 'SWE MLE 7.6', 'MLE 7.2', 'SWE MLE DS 7.0'],
    },
    {
      setup: 'youngOnline',
      shares: { SWE: 30.2, MLE: 44.6, DS: 25.2 },
      pairs: ['SWE MLE 22.0', 'SWE DS 0.0', 'MLE DS 16.8'],
      regions: ['SWE MLE 22.0', 'MLE DS 16.8', 'DS 8.4', 'SWE 8.2', 'MLE 5.8'],
    },
    {
      setup: 'matureBatch',
      shares: { SWE: 20.6, MLE: 33.2, AS: 18, DS: 28.2 },
      pairs: ['SWE MLE 13.0', 'SWE AS 2.6', 'SWE DS 0.8', 'MLE AS 9.6', 'MLE DS 9.0', 'AS DS 11.8'],
      regions: [
        'DS 12.0',
        'SWE MLE 9.6',
        'MLE 9.6',
        'SWE 7.6',
        'AS DS 7.2',
        'MLE AS DS 4.6',
        'MLE DS 3.6',
        'SWE MLE AS 2.6',
        'MLE AS 2.4',
        'AS 1.2',
        'SWE MLE DS 0.8',
      ],
    },
    {
      setup: 'matureOnline',
      shares: { SWE: 26.8, MLE: 37, AS: 14.8, DS: 21.4 },
      pairs: ['SWE MLE 18.0', 'SWE AS 3.2', 'SWE DS 0.0', 'MLE AS 10.2', 'MLE DS 7.4', 'AS DS 8.6'],
      regions: [
        'SWE MLE 14.8',
        'DS 10.4',
        'MLE 9.6',
        'SWE 8.8',
        'MLE AS DS 5.0',
        'AS DS 3.6',
        'SWE MLE AS 3.2',
        'MLE DS 2.4',
        'MLE AS 2.0',
        'AS 1.0',
      ],
    },
    {
      setup: 'platform',
      shares: { SWE: 21.333, MLE: 32.933, AS: 9.333, DS: 29, PM: 7.4 },
      pairs: [
        'SWE MLE 14.5',
        'SWE AS 2.9',
        'SWE DS 0.5',
        'SWE PM 0.0',
        'MLE AS 6.9',
        'MLE DS 9.7',
        'MLE PM 0.0',
        'AS DS 5.7',
        'AS PM 0.0',
        'DS PM 5.6',
      ],
      regions: [
        'DS 11.7',
        'SWE MLE 11.6',
        'MLE 8.4',
        'SWE 6.8',
        'MLE DS 6.0',
        'DS PM 5.6',
        'MLE AS DS 3.2',
        'SWE MLE AS 2.4',
        'AS DS 2.0',
        'PM 1.8',
        'MLE AS 0.8',
        'SWE MLE AS DS 0.5',
        'AS 0.4',
      ],
    },
  ] as const;

  it.each(overlaps)('gives shares, pairs and regions: $setup', ({ setup, shares, pairs, regions }) => {
    const team = deriveTeam(builtinPlaybook, { team: teams[setup], context: {} });
    const found = overlapOf(builtinPlaybook, team);
    expect(Object.keys(found.shares)).toEqual(Object.keys(shares));
    for (const [role, percent] of Object.entries(shares)) expect(found.shares[role]).toBeCloseTo(percent, 3);
    expect(found.pairs.map(line)).toEqual(pairs);
    // Regions of the same size may stand in any order.
    expect(found.regions.map(line).toSorted()).toEqual(regions.toSorted());
    expect(found.regions.map(({ percent }) => percent)).toEqual(
      found.regions.map(({ percent }) => percent).toSorted((a, b) => b - a),
    );
  });
});

describe('fitEuler', () => {
  const system = {
    sets: ['SWE', 'MLE', 'DS'],
    regions: [
      { sets: ['SWE', 'MLE'], weight: 22 },
      { sets: ['MLE', 'DS'], weight: 16.8 },
      { sets: ['DS'], weight: 8.4 },
      { sets: ['SWE'], weight: 8.2 },
      { sets: ['MLE'], weight: 5.8 },
    ],
  };
  const ofWhole = { SWE: 30.2 / 61.2, MLE: 44.6 / 61.2, DS: 25.2 / 61.2 };

  it('draws every set as large as its share of the whole, and the same again', () => {
    const fit = fitEuler(system, { seed: 1 });
    expect(fit.quality).toMatchObject({ exact: true, forbiddenPairs: [], missing: [], unwanted: [] });
    for (const [set, share] of Object.entries(ofWhole)) {
      const shape = fit.shapes[set];
      if (!shape || !('a' in shape)) throw new Error(`${set} is no ellipse`);
      expect(Math.PI * shape.a * shape.b).toBeCloseTo(share, 4);
    }
    expect(fitEuler(system, { seed: 1 })).toEqual(fit);
  });

  it('refuses a system that contradicts itself', () => {
    expect(() => fitEuler({ sets: ['A'], regions: [{ sets: ['B'], weight: 1 }] })).toThrow(
      'there is no set "B"',
    );
  });
});
