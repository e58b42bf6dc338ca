import { describe, expect, it } from 'vitest';
import { roleEfforts } from '../../../src/engine/measure/overlap.ts';
import type { Facts } from '../../../src/engine/playbook/facts.ts';
import {
  advertisedWeeks,
  nextSetups,
  type RoleForecast,
  roleForecast,
  roleWeek,
  type Shift,
} from '../../../src/offer/model/week.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinTeam, factsOf, found, setupIds, teamKinds } from '../../engine/answers.ts';

function weekOfRole(facts: Facts, role: string) {
  return roleForecast(builtinPlaybook, facts, role).week;
}

function shiftTo(forecast: RoleForecast, step: Shift['next']['step']): Shift {
  return found(
    forecast.shifts.find((shift) => shift.next.step === step),
    step,
  );
}

describe('a week', () => {
  it('adds up, with what takes most time first', () => {
    for (const setup of setupIds) {
      for (const role of ['SWE', 'MLE', 'DS']) {
        const week = weekOfRole(factsOf(setup), role);
        if (week.kind !== 'week') throw new Error(`${role} has no week in ${setup}`);
        const shares = week.duties.map((item) => item.share);
        expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1);
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
      }
    }
  });

  it('says who owns a duty and with whom it is shared, the owner first', () => {
    const week = weekOfRole(factsOf('high-online'), 'MLE');
    if (week.kind !== 'week') throw new Error('no week');
    expect(week.teamShare).toBeCloseTo(36, 0);
    const duty = (id: string) => week.duties.find((item) => item.duty === id);
    expect(duty('productionisation')).toMatchObject({ part: 'owns', sharedWith: ['SWE', 'AS'] });
    expect(duty('model-improvement')).toMatchObject({ part: 'contributes', sharedWith: ['DS', 'AS'] });
    expect(duty('dashboards')).toBeUndefined();
  });

  it('names the waiting role whose part it holds', () => {
    const week = weekOfRole(factsOf('low-batch', { dataInfraReady: false }), 'MLE');
    if (week.kind !== 'week') throw new Error('no week');
    expect(week.duties.find((item) => item.duty === 'dashboards')).toMatchObject({
      part: 'owns',
      lentBy: ['DS'],
    });
    expect(week.duties.find((item) => item.duty === 'ci-cd')?.lentBy).toEqual([]);
  });

  it('is not there for a seat that waits, comes later or is not drawn', () => {
    const waiting = weekOfRole(factsOf('low-batch', { dataInfraReady: false }), 'DS');
    expect(waiting).toMatchObject({ kind: 'none', status: 'gated' });
    if (waiting.kind !== 'none') throw new Error('a week');
    expect(waiting.lent.length).toBeGreaterThan(5);
    expect(waiting.lent.every((loan) => loan.to === 'MLE')).toBe(true);
    expect(weekOfRole(factsOf('low-batch'), 'AS')).toMatchObject({ kind: 'none', status: 'later', lent: [] });
    expect(weekOfRole(factsOf('low-batch'), 'PM')).toMatchObject({ kind: 'none', status: 'not-drawn' });
  });

  it('is not there for a role that the playbook does not know', () => {
    const team = builtinTeam('low-batch');
    const week = roleWeek(team, roleEfforts(builtinPlaybook, team), 'nobody');
    expect(week).toMatchObject({ kind: 'none', status: 'not-drawn' });
  });
});

describe('the next setups', () => {
  it('of a young product are maturity, the other mode, both, and a horizontal team', () => {
    expect(nextSetups(teamKinds['low-batch'])).toEqual([
      { step: 'matures', team: teamKinds['high-batch'] },
      { step: 'goes-online', team: teamKinds['low-online'] },
      { step: 'matures-and-goes-online', team: teamKinds['high-online'] },
      { step: 'turns-horizontal', team: teamKinds.horizontal },
    ]);
    expect(nextSetups(teamKinds['low-online']).map(({ step }) => step)).toEqual([
      'matures',
      'moves-to-batch',
      'matures-and-moves-to-batch',
      'turns-horizontal',
    ]);
  });

  it('of a mature product never make it young again', () => {
    expect(nextSetups(teamKinds['high-batch'])).toEqual([
      { step: 'goes-online', team: teamKinds['high-online'] },
      { step: 'turns-horizontal', team: teamKinds.horizontal },
    ]);
    expect(nextSetups(teamKinds['high-online'])[0]).toEqual({
      step: 'moves-to-batch',
      team: teamKinds['high-batch'],
    });
  });

  it('of a horizontal team are the four product teams', () => {
    const next = nextSetups(teamKinds.horizontal);
    expect(next).toHaveLength(4);
    expect(next.every(({ step, team }) => step === 'turns-to-product' && team.kind === 'product')).toBe(true);
  });
});

describe('a shift', () => {
  it('reaches .45 to .5 at most between setups', () => {
    const differences = setupIds.flatMap((setup) =>
      builtinPlaybook.roles.flatMap((role) =>
        roleForecast(builtinPlaybook, factsOf(setup), role.id).shifts.flatMap(({ outcome }) =>
          outcome.kind === 'changes' ? [outcome.difference] : [],
        ),
      ),
    );
    expect(differences.length).toBeGreaterThan(40);
    expect(Math.max(...differences)).toBeGreaterThan(0.44);
    expect(Math.max(...differences)).toBeLessThan(0.5);
  });

  it('has its band and names the duties that grow and shrink most', () => {
    const { outcome, demand } = shiftTo(
      roleForecast(builtinPlaybook, factsOf('low-batch'), 'SWE'),
      'matures-and-goes-online',
    );
    if (outcome.kind !== 'changes') throw new Error(outcome.kind);
    expect(outcome.band).toBe('strong');
    expect(outcome.grows[0]).toMatchObject({ duty: 'online-serving' });
    expect(outcome.shrinks[0]).toMatchObject({ duty: 'data-pipelines' });
    expect(outcome.grows).toHaveLength(3);
    expect(outcome.shrinks.every(({ change }) => change < 0)).toBe(true);
    expect(demand.change).toBeCloseTo(demand.next - demand.now);
    expect(demand.band).toBe('steady');
  });

  it.each([
    ['low-batch', 'matures', 'calm'],
    ['low-online', 'matures', 'notable'],
    ['high-batch', 'goes-online', 'notable'],
  ] as const)('of an ML engineer from %s when the product %s is %s', (setup, step, band) => {
    const { outcome } = shiftTo(roleForecast(builtinPlaybook, factsOf(setup), 'MLE'), step);
    expect(outcome).toMatchObject({ kind: 'changes', band });
  });

  it('takes a whole week when the seat disappears', () => {
    const { outcome, demand } = found(
      roleForecast(builtinPlaybook, factsOf('horizontal'), 'PM').shifts[0],
      'shift',
    );
    expect(outcome).toEqual({ kind: 'ends', difference: 1, band: 'strong', status: 'not-drawn' });
    expect(demand).toMatchObject({ next: 0, band: 'less' });
  });

  it('opens a seat that comes with maturity, and no other', () => {
    const forecast = roleForecast(builtinPlaybook, factsOf('low-batch'), 'AS');
    expect(shiftTo(forecast, 'matures').outcome.kind).toBe('begins');
    expect(shiftTo(forecast, 'matures').demand).toMatchObject({ now: 0, band: 'more' });
    expect(shiftTo(forecast, 'goes-online').outcome).toEqual({ kind: 'still-none', status: 'later' });
  });

  it('keeps the answers: what holds a seat back now holds it back then', () => {
    const { shifts } = roleForecast(builtinPlaybook, factsOf('low-batch', { dataInfraReady: false }), 'DS');
    expect(shifts.map(({ outcome }) => outcome)).toEqual(
      shifts.map(() => ({ kind: 'still-none', status: 'gated' })),
    );
  });

  it('counts a change of demand of less than two points as none', () => {
    const forecast = roleForecast(builtinPlaybook, factsOf('high-batch'), 'MLE');
    expect(shiftTo(forecast, 'goes-online').demand.band).toBe('steady');
    expect(shiftTo(forecast, 'turns-horizontal').demand.band).toBe('less');
    const engineers = roleForecast(builtinPlaybook, factsOf('high-batch'), 'SWE');
    expect(shiftTo(engineers, 'goes-online').demand.band).toBe('more');
  });
});

describe('what matters to a role', () => {
  it('holds the duties of now and of the next setups', () => {
    const { interest } = roleForecast(builtinPlaybook, factsOf('low-batch'), 'SWE');
    expect(interest.get('data-pipelines')).toBeCloseTo(0.383, 2);
    expect(interest.get('online-serving')).toBeGreaterThan(0.15);
    expect(interest.has('dashboards')).toBe(false);
  });

  it('holds what a waiting seat lends', () => {
    const facts = factsOf('low-batch', { dataInfraReady: false });
    expect(roleForecast(builtinPlaybook, facts, 'DS').interest.get('dashboards')).toBeGreaterThan(0);
  });
});

describe('advertised against actual', () => {
  const pairsIn = (setup: (typeof setupIds)[number]) =>
    advertisedWeeks(roleEfforts(builtinPlaybook, builtinTeam(setup)));
  const between = (setup: (typeof setupIds)[number], advertised: string, actual: string) =>
    found(
      pairsIn(setup).find((week) => week.advertised === advertised && week.actual === actual),
      `${advertised} as ${actual}`,
    );

  // With the owner at 60 % of a duty, the two are neighbours only where everybody does everything.
  it.each([
    ['low-batch', 0.393, false],
    ['low-online', 0.497, false],
    ['high-batch', 0.624, true],
    ['high-online', 0.664, true],
    ['horizontal', 0.664, true],
  ] as const)('a data scientist doing an ML engineer’s week in %s', (setup, difference, isMismatch) => {
    const pair = between(setup, 'DS', 'MLE');
    expect(pair.difference).toBeCloseTo(difference, 2);
    expect(pair.isMismatch).toBe(isMismatch);
  });

  it('has every ordered pair of roles with a week, and reads the same both ways', () => {
    const pairs = pairsIn('high-online');
    expect(pairs).toHaveLength(12);
    for (const { advertised, actual, difference } of pairs) {
      expect(between('high-online', actual, advertised).difference).toBeCloseTo(difference);
    }
  });

  it('is a whole week where two roles share nothing', () => {
    expect(between('high-online', 'SWE', 'DS').difference).toBeCloseTo(1);
  });
});
