import { describe, expect, test } from 'vitest';
import { type Conclusion, conclusionValue, isInTeam } from '../../../src/engine/explain/conclusion.ts';
import { reasonsOf } from '../../../src/engine/explain/reasons.ts';
import { insideOf } from '../../../src/engine/explain/regionParts.ts';
import { whatWouldFlip } from '../../../src/engine/explain/whatWouldFlip.ts';
import { exactRegions, pairOverlaps, roleEfforts, sum } from '../../../src/engine/measure/overlap.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinTeam, setupIds } from '../answers.ts';

const effortsOf = (team: ReturnType<typeof builtinTeam>) => roleEfforts(builtinPlaybook, team);
const online = builtinTeam('high-online');
const inside = (team: typeof online, conclusion: Conclusion) => insideOf(team, effortsOf(team), conclusion);

describe('what lies inside', () => {
  test('of every region of every setup are its duties, with effort that sums to its own', () => {
    for (const id of setupIds) {
      const team = builtinTeam(id);
      for (const { roles, effort, parts } of exactRegions(effortsOf(team))) {
        const found = inside(team, { kind: 'region', roles });
        const listed = (found?.groups ?? []).flatMap((group) => group.parts);
        const amounts = listed.map(({ duty, effort: share }) => ({ duty, effort: share }));
        expect(new Set(amounts)).toEqual(new Set(parts));
        expect(found?.effort).toBeCloseTo(effort, 9);
        expect(sum(listed.map((part) => part.effort))).toBeCloseTo(effort, 9);
      }
    }
  });

  test('is held by all roles of the region, and only these where they are more than one', () => {
    for (const { roles } of exactRegions(effortsOf(online))) {
      for (const { owner, contributors } of inside(online, { kind: 'region', roles })?.groups ?? []) {
        const holders = new Set([owner, ...contributors]);
        if (roles.length > 1) expect(holders).toEqual(new Set(roles));
        else expect(owner).toBe(roles[0]);
      }
    }
  });

  test('of a pair is what it shares, also with others; of nothing shared, nothing', () => {
    for (const { roles, effort, shared } of pairOverlaps(effortsOf(online))) {
      const found = inside(online, { kind: 'overlap', roles });
      if (shared.length === 0) expect(found).toBeUndefined();
      else expect(found?.effort).toBeCloseTo(effort, 9);
    }
  });

  test('names the rule, and the role in whose place a duty is held', () => {
    const young = builtinTeam('low-batch');
    const originsOf = (roles: readonly string[], duty: string) =>
      inside(young, { kind: 'region', roles })
        ?.groups.flatMap((group) => group.parts)
        .find((part) => part.duty === duty)?.origins;
    expect(originsOf(['SWE', 'MLE', 'DS'], 'baseline')).toContainEqual({
      role: 'SWE',
      origin: { kind: 'rules', rules: ['R46'] },
    });
    expect(originsOf(['DS'], 'client-discovery')).toEqual([
      { role: 'DS', origin: { kind: 'succession', from: 'PM' } },
    ]);
    expect(originsOf(['DS'], 'dashboards')).toEqual([]);
  });

  test('of other conclusions is not a question', () => {
    expect(inside(online, { kind: 'seat', role: 'DS' })).toBeUndefined();
    expect(inside(online, { kind: 'region', roles: ['SWE', 'DS'] })).toBeUndefined();
  });
});

describe('a region', () => {
  test('of any number of roles has reasons, whatever the order of its roles', () => {
    for (const id of setupIds) {
      const team = builtinTeam(id);
      for (const { roles } of exactRegions(effortsOf(team))) {
        const reasons = reasonsOf(builtinPlaybook, team, { kind: 'region', roles: roles.toReversed() });
        expect(reasons?.steps.length).toBeGreaterThan(0);
      }
    }
  });

  test('that is not there has none', () => {
    const gone: Conclusion = { kind: 'region', roles: ['SWE', 'DS'] };
    expect(reasonsOf(builtinPlaybook, online, gone)).toBeUndefined();
    expect(conclusionValue(builtinPlaybook, online, gone)).toBe('absent');
    expect(isInTeam(effortsOf(online), gone)).toBe(false);
  });

  test('is changed by what takes its work away', () => {
    const all: Conclusion = { kind: 'region', roles: ['MLE', 'AS', 'DS'] };
    expect(conclusionValue(builtinPlaybook, online, all)).toBe('present');
    const flips = whatWouldFlip(builtinPlaybook, online.facts, all);
    expect(flips.length).toBeGreaterThan(0);
    for (const flip of flips) expect(flip.becomes).toBe('absent');
  });
});

test('a pair is in the team as long as both its roles are; seats and duties have reasons everywhere', () => {
  const young = effortsOf(builtinTeam('low-online'));
  expect(isInTeam(young, { kind: 'overlap', roles: ['SWE', 'DS'] })).toBe(true);
  expect(isInTeam(young, { kind: 'overlap', roles: ['SWE', 'AS'] })).toBe(false);
  expect(isInTeam(young, { kind: 'seat', role: 'AS' })).toBe(true);
});
