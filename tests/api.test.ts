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
      effort: expect.closeTo((100 * 0.26) / 3.063, 9),
      owner: 'SWE',
      contributors: ['MLE'],
    });
    expect(team.advice.map(({ code, severity }) => [code, severity])).toEqual([
      ['rule-first', 'next-step'],
      ['business-owner', 'next-step'],
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
      shares: { SWE: 23.495, MLE: 38.663, DS: 37.841 },
      pairs: ['SWE MLE 14.2', 'SWE DS 6.4', 'MLE DS 23.2'],
      regions: ['MLE DS 16.8', 'DS 14.7', 'SWE 9.3', 'SWE MLE 7.9', 'MLE 7.6', 'SWE MLE DS 6.4'],
    },
    {
      setup: 'youngOnline',
      shares: { SWE: 26.752, MLE: 44.009, DS: 29.239 },
      pairs: ['SWE MLE 19.4', 'SWE DS 0.0', 'MLE DS 18.7'],
      regions: ['SWE MLE 19.4', 'MLE DS 18.7', 'DS 10.5', 'SWE 7.3', 'MLE 5.8'],
    },
    {
      setup: 'matureBatch',
      shares: { SWE: 20.477, MLE: 34.642, AS: 14.606, DS: 30.275 },
      pairs: ['SWE MLE 12.9', 'SWE AS 2.3', 'SWE DS 0.5', 'MLE AS 7.8', 'MLE DS 12.2', 'AS DS 9.0'],
      regions: [
        'DS 12.4',
        'SWE MLE 10.1',
        'MLE DS 8.3',
        'MLE 7.9',
        'SWE 7.6',
        'AS DS 5.7',
        'MLE AS DS 3.3',
        'SWE MLE AS 2.3',
        'MLE AS 2.2',
        'AS 1.1',
        'SWE MLE DS 0.5',
      ],
    },
    {
      setup: 'matureOnline',
      shares: { SWE: 23.197, MLE: 35.837, AS: 14.019, DS: 26.946 },
      pairs: ['SWE MLE 15.4', 'SWE AS 2.8', 'SWE DS 0.0', 'MLE AS 10.0', 'MLE DS 10.7', 'AS DS 7.9'],
      regions: [
        'DS 13.3',
        'SWE MLE 12.6',
        'SWE 7.8',
        'MLE 7.4',
        'MLE DS 5.8',
        'MLE AS DS 5.0',
        'AS DS 2.9',
        'SWE MLE AS 2.8',
        'MLE AS 2.2',
        'AS 1.1',
      ],
    },
    {
      setup: 'platform',
      shares: { SWE: 21.307, MLE: 31.587, AS: 7.439, DS: 30.733, PM: 8.933 },
      pairs: [
        'SWE MLE 14.3',
        'SWE AS 3.2',
        'SWE DS 0.7',
        'SWE PM 0.0',
        'MLE AS 5.4',
        'MLE DS 10.5',
        'MLE PM 0.0',
        'AS DS 3.8',
        'AS PM 0.0',
        'DS PM 6.6',
      ],
      regions: [
        'DS 12.0',
        'SWE MLE 11.1',
        'MLE DS 8.4',
        'SWE 7.1',
        'MLE 6.7',
        'DS PM 6.6',
        'SWE MLE AS 2.5',
        'PM 2.3',
        'AS DS 1.6',
        'MLE AS DS 1.5',
        'MLE AS 0.8',
        'SWE MLE AS DS 0.7',
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
