import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveTeam } from '../../../../src/engine/derive/deriveTeam.ts';
import { roleEfforts } from '../../../../src/engine/measure/overlap.ts';
import { allTeams, type Context } from '../../../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import {
  type AxisSizes,
  largestEffort,
  layoutFixedAxis,
} from '../../../../src/team/charts/axis/layoutFixedAxis.ts';

const sizes: AxisSizes = { width: 400, fontSize: 12, labelColumn: 120, names: 'full', bar: 28 };
const TINY = 1e-6;

const setup = fc.constantFrom(...allTeams);
const someSizes = fc.record({
  width: fc.integer({ min: 120, max: 1600 }),
  fontSize: fc.integer({ min: 8, max: 40 }),
  labelColumn: fc.constantFrom(undefined, 60, 100),
  names: fc.constantFrom('full' as const, 'short' as const),
  bar: fc.integer({ min: 4, max: 120 }),
});
const answers = fc.constantFrom<Context>(
  {},
  { smallGainsPay: false },
  { mlDifferentiator: false },
  { modelOrigin: 'api' },
);

function layout(team: (typeof allTeams)[number], given: AxisSizes = sizes, context: Context = {}) {
  const derived = deriveTeam(builtinPlaybook, { team, context });
  const efforts = roleEfforts(builtinPlaybook, derived);
  const largest = largestEffort([efforts]);
  return {
    derived,
    efforts,
    largest,
    placed: layoutFixedAxis(builtinPlaybook, derived, efforts, given, largest),
  };
}

describe('a setup on the fixed axis', () => {
  it('keeps every mark, extent and centre inside the plot and every mark on its lane', () => {
    fc.assert(
      fc.property(setup, someSizes, answers, (team, given, context) => {
        const { placed } = layout(team, given, context);
        const right = placed.plot.x + placed.plot.width;
        placed.lanes.forEach((lane, index) => {
          const floor = placed.lanes[index - 1]?.ground ?? 0;
          for (const mark of lane.marks) {
            expect(mark.x).toBeGreaterThanOrEqual(placed.plot.x - TINY);
            expect(mark.x + mark.width).toBeLessThanOrEqual(right + TINY);
            expect(mark.y).toBeGreaterThanOrEqual(floor - TINY);
            expect(mark.y + mark.height).toBeCloseTo(lane.ground);
          }
          if (lane.centre !== undefined && lane.extent) {
            expect(lane.centre).toBeGreaterThanOrEqual(lane.extent[0] - TINY);
            expect(lane.centre).toBeLessThanOrEqual(lane.extent[1] + TINY);
          }
          expect(lane.ground).toBeLessThan(placed.height);
        });
      }),
    );
  });

  it('puts a duty at the same place in every setup', () => {
    const places = new Map<string, number>();
    for (const team of allTeams) {
      for (const mark of layout(team).placed.lanes.flatMap((lane) => lane.marks)) {
        expect(mark.x).toBe(places.get(mark.duty) ?? mark.x);
        places.set(mark.duty, mark.x);
      }
    }
  });

  it('draws a mark for each duty that a role holds, and none elsewhere', () => {
    fc.assert(
      fc.property(setup, answers, (team, context) => {
        const { derived, placed } = layout(team, sizes, context);
        for (const lane of placed.lanes) {
          const held = derived.duties.filter(
            ({ owner, contributors, loans }) =>
              owner === lane.role ||
              contributors.includes(lane.role) ||
              loans.some((loan) => loan.from === lane.role),
          );
          expect(lane.marks.map((mark) => mark.duty).sort()).toEqual(held.map((item) => item.duty).sort());
        }
      }),
    );
  });

  it('makes marks as high as the role’s effort', () => {
    const { efforts, largest, placed } = layout({ kind: 'product', maturity: 'low', mode: 'batch' });
    const engineer = placed.lanes[0];
    const mark = engineer?.marks.find((item) => item.duty === 'data-pipelines');
    const effort = efforts.get('SWE')?.get('data-pipelines') ?? 0;
    expect(mark?.look).toBe('owns');
    expect(mark?.height).toBeCloseTo((28 * effort) / largest);
  });

  it('draws a seat that waits without effort, share or centre', () => {
    const { placed } = layout({ kind: 'product', maturity: 'high', mode: 'online' }, sizes, {
      smallGainsPay: false,
    });
    const lane = placed.lanes.find((candidate) => candidate.role === 'AS');
    expect(lane).toMatchObject({ waits: true, share: 0, centre: undefined });
    expect(new Set(lane?.marks.map((mark) => mark.look))).toEqual(new Set(['lent']));
  });

  it('leaves out seats that come later or are not drawn', () => {
    const { placed } = layout({ kind: 'product', maturity: 'low', mode: 'batch' });
    expect(placed.lanes.map((lane) => lane.role)).toEqual(['SWE', 'MLE', 'DS']);
  });
});
