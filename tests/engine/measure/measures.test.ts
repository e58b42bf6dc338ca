import { describe, expect, it } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import {
  engineeringShare,
  fixedPlace,
  shiftBand,
  weekDifference,
  weekOf,
} from '../../../src/engine/measure/measures.ts';
import { roleEfforts } from '../../../src/engine/measure/overlap.ts';
import type { SetupId } from '../../../src/engine/playbook/playbook.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinTeam, factsOf, setupIds } from '../answers.ts';
import { smallPlaybook } from '../smallPlaybook.ts';

const week = (setup: SetupId, role: string) => weekOf(roleEfforts(builtinPlaybook, builtinTeam(setup)), role);

describe('a week', () => {
  it('is a role’s effort as shares of one', () => {
    const efforts = new Map([
      [
        'A',
        new Map([
          ['x', 30],
          ['y', 10],
        ]),
      ],
    ]);
    expect([...weekOf(efforts, 'A')]).toEqual([
      ['x', 0.75],
      ['y', 0.25],
    ]);
  });

  it('is empty without work or without a seat', () => {
    expect(weekOf(new Map([['A', new Map()]]), 'A').size).toBe(0);
    expect(weekOf(new Map([['A', new Map([['x', 0]])]]), 'A').size).toBe(0);
    expect(week('low-batch', 'AS').size).toBe(0);
  });
});

describe('the difference of two weeks', () => {
  const now = new Map([
    ['x', 0.75],
    ['y', 0.25],
  ]);

  it('is the share that is something else in the other', () => {
    expect(weekDifference(now, now)).toBe(0);
    expect(
      weekDifference(
        now,
        new Map([
          ['y', 0.5],
          ['z', 0.5],
        ]),
      ),
    ).toBe(0.75);
    expect(weekDifference(now, new Map([['z', 1]]))).toBe(1);
    expect(weekDifference(now, new Map())).toBe(1);
  });

  it('is never negative by rounding', () => {
    const thirds = new Map([
      ['x', 0.1],
      ['y', 0.2],
      ['z', 0.7000000000000001],
    ]);
    expect(weekDifference(thirds, thirds)).toBe(0);
  });

  it('reaches no more than half between setups for a role that stays', () => {
    for (const role of ['SWE', 'MLE', 'DS']) {
      for (const a of setupIds) {
        for (const b of setupIds)
          expect(weekDifference(week(a, role), week(b, role)), `${role} ${a} ${b}`).toBeLessThan(0.55);
      }
    }
  });

  it('is above a half for a data scientist who does the week of an ML engineer, but in a young team', () => {
    const mismatch = setupIds.map((setup) => weekDifference(week(setup, 'DS'), week(setup, 'MLE')));
    expect(mismatch.map((difference) => difference > 0.5)).toEqual([false, false, true, true, true]);
    expect(Math.max(...mismatch)).toBeLessThan(0.8);
  });
});

describe('the band of a shift', () => {
  it('is calm under a quarter, notable to four tenths, strong above', () => {
    expect([0, 0.249, 0.25, 0.4, 0.401, 1].map(shiftBand)).toEqual([
      'calm',
      'calm',
      'notable',
      'notable',
      'strong',
      'strong',
    ]);
  });
});

describe('a place on the axis', () => {
  it('is the mean position of the duties, weighted by time', () => {
    const playbook = smallPlaybook({
      roles: ['A'],
      duties: { x: { holders: 'O', effort: 1 }, y: { holders: 'O', effort: 1 } },
    });
    // The positions of x and y are 0 and 1/2.
    expect(
      fixedPlace(
        playbook,
        new Map([
          ['x', 0.25],
          ['y', 0.75],
        ]),
      ),
    ).toBeCloseTo(0.375, 12);
  });

  it('is unknown without work', () => {
    expect(fixedPlace(builtinPlaybook, new Map())).toBeUndefined();
  });

  it('keeps the order of the axis in every setup', () => {
    for (const setup of setupIds) {
      const places = builtinPlaybook.roles.flatMap(
        (role) => fixedPlace(builtinPlaybook, week(setup, role.id)) ?? [],
      );
      expect(places, setup).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

describe('the engineering share', () => {
  it('counts the duties that are engineering in the wide sense', () => {
    const duties = {
      code: { holders: 'O', effort: 30, engineering: true },
      talk: { holders: 'O', effort: 10 },
    };
    const playbook = smallPlaybook({ roles: ['A'], duties });
    expect(engineeringShare(playbook, deriveTeam(playbook, factsOf('low-batch')))).toBeCloseTo(75, 9);
  });
});
