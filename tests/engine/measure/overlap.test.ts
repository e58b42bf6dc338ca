import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import {
  exactRegions,
  pairOverlap,
  pairOverlaps,
  type RoleEfforts,
  roleEfforts,
  roleShares,
  sum,
} from '../../../src/engine/measure/overlap.ts';
import { factsOf, unhurried } from '../answers.ts';
import { rule, smallPlaybook } from '../smallPlaybook.ts';

const duties = {
  shared: { holders: 'OCC', effort: 50 },
  pair: { holders: 'CO-', effort: 30 },
  alone: { holders: '--O', effort: 20 },
};
const playbook = smallPlaybook({ roles: ['A', 'B', 'C'], duties });
const efforts = roleEfforts(playbook, deriveTeam(playbook, factsOf('low-batch')));

const effortsOf = (rows: Readonly<Record<string, Readonly<Record<string, number>>>>): RoleEfforts =>
  new Map(Object.entries(rows).map(([role, row]) => [role, new Map(Object.entries(row))]));

describe('the effort of a role', () => {
  it('is the owner’s share of a duty, an even part of the rest, or all of it alone', () => {
    const of = (role: string) => Object.fromEntries(efforts.get(role) ?? []);
    expect(of('A')).toEqual({ shared: 30, pair: 12 });
    expect(of('B')).toEqual({ shared: 10, pair: 18 });
    expect(of('C')).toEqual({ shared: 10, alone: 20 });
  });

  it('follows the parameter of the playbook', () => {
    const even = { ...playbook, parameters: { ownerShare: 0.5 } };
    expect(
      roleEfforts(even, deriveTeam(even, factsOf('low-batch')))
        .get('A')
        ?.get('pair'),
    ).toBe(15);
  });

  it('sums to a hundred over the team', () => {
    expect([...roleShares(efforts)]).toEqual([
      ['A', 42],
      ['B', 28],
      ['C', 30],
    ]);
  });

  it('leaves out the roles that are not seated', () => {
    const rules = [rule('wait', [{ kind: 'gate', role: 'C' }])];
    const waiting = smallPlaybook({ roles: ['A', 'B', 'C'], duties, rules });
    const derived = roleEfforts(waiting, deriveTeam(waiting, factsOf('low-batch')));
    expect([...derived.keys()]).toEqual(['A', 'B']);
    expect(sum(roleShares(derived).values())).toBeCloseTo(100, 9);
  });
});

describe('the overlap of two roles', () => {
  it('is the lesser effort on each duty, largest first', () => {
    expect(pairOverlap(efforts, 'A', 'B')).toEqual({
      roles: ['A', 'B'],
      effort: 22,
      shared: [
        { duty: 'pair', effort: 12 },
        { duty: 'shared', effort: 10 },
      ],
    });
  });

  it('is nothing with a role that is not in the team', () => {
    expect(pairOverlap(efforts, 'A', 'nobody')).toEqual({ roles: ['A', 'nobody'], effort: 0, shared: [] });
    expect(pairOverlap(efforts, 'nobody', 'A').effort).toBe(0);
  });

  it('is asked once for every pair, in the order of the axis', () => {
    expect(pairOverlaps(efforts).map((pair) => pair.roles.join(''))).toEqual(['AB', 'AC', 'BC']);
  });
});

describe('the exact regions', () => {
  it('hold what exactly these roles could do, largest first', () => {
    expect(exactRegions(efforts)).toEqual([
      { roles: ['A'], effort: 20, parts: [{ duty: 'shared', effort: 20 }] },
      { roles: ['C'], effort: 20, parts: [{ duty: 'alone', effort: 20 }] },
      { roles: ['A', 'B'], effort: 12, parts: [{ duty: 'pair', effort: 12 }] },
      { roles: ['A', 'B', 'C'], effort: 10, parts: [{ duty: 'shared', effort: 10 }] },
      { roles: ['B'], effort: 6, parts: [{ duty: 'pair', effort: 6 }] },
    ]);
  });

  it('have no sliver between shares that differ by rounding only', () => {
    const close = effortsOf({ A: { d: 0.1 + 0.2 }, B: { d: 0.3 } });
    expect(exactRegions(close).map((region) => region.roles)).toEqual([['A', 'B']]);
  });

  const rowArbitrary = fc.dictionary(fc.constantFrom('d', 'e', 'f', 'g'), fc.integer({ min: 1, max: 40 }), {
    maxKeys: 4,
  });
  const effortsArbitrary = fc
    .record({ A: rowArbitrary, B: rowArbitrary, C: rowArbitrary, D: rowArbitrary, E: rowArbitrary })
    .map(effortsOf);

  /** Σ_d max(0, min_{r∈S} e_r(d) − max_{r∉S} e_r(d)), set by set. */
  const bruteForce = (given: RoleEfforts): ReadonlyMap<string, number> => {
    const roles = [...given.keys()];
    const allDuties = new Set([...given.values()].flatMap((row) => [...row.keys()]));
    const at = (role: string, duty: string) => given.get(role)?.get(duty) ?? 0;
    const found = new Map<string, number>();
    for (let set = 1; set < 2 ** roles.length; set += 1) {
      const inside = roles.filter((_role, index) => set & (1 << index));
      const outside = roles.filter((role) => !inside.includes(role));
      const effort = sum(
        [...allDuties].map((duty) =>
          Math.max(
            0,
            Math.min(...inside.map((role) => at(role, duty))) -
              Math.max(0, ...outside.map((role) => at(role, duty))),
          ),
        ),
      );
      if (effort > 0) found.set(inside.join(''), effort);
    }
    return found;
  };

  it('equal the formula over all sets, and add up to shares and overlaps', unhurried, () => {
    fc.assert(
      fc.property(effortsArbitrary, (given) => {
        const regions = exactRegions(given);
        expect(new Map(regions.map((region) => [region.roles.join(''), region.effort]))).toEqual(
          new Map(bruteForce(given)),
        );
        for (const region of regions)
          expect(sum(region.parts.map((part) => part.effort))).toBe(region.effort);
        const within = (...roles: readonly string[]) =>
          sum(
            regions
              .filter((region) => roles.every((role) => region.roles.includes(role)))
              .map((region) => region.effort),
          );
        for (const [role, share] of roleShares(given)) expect(within(role)).toBe(share);
        for (const { roles, effort } of pairOverlaps(given)) expect(within(...roles)).toBe(effort);
      }),
      { numRuns: 200 },
    );
  });
});
