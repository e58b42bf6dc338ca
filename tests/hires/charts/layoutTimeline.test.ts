import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../../src/hires/charts/layoutTimeline.ts';
import { hireSpans } from '../../../src/hires/model/hireSpans.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { hiresExample, idlePlan, today } from '../../fixtures/hiresExample.ts';

const { problem, playbook, headcount } = hiresExample();
const plan = idlePlan(problem, { 'SWE.senior': [1, 0, 0, 2], 'DS.junior': [1] });
const spans = hireSpans(problem, plan, playbook, builtinSizing, headcount);

describe('the timeline of hires', () => {
  it.each([
    { width: 360, labelColumn: 0 },
    { width: 1100, labelColumn: 268 },
  ])('keeps every stage in order and in sight at $width px', (sizes) => {
    const { rows, lines, plot, height } = layoutTimeline(spans, problem.periods, today, {
      ...sizes,
      fontSize: 12,
    });
    expect(rows).toHaveLength(4);
    let free = plot.top;
    for (const { y, barTop, barBottom, approved, start, full } of rows) {
      expect(y).toBeGreaterThanOrEqual(free);
      free = barBottom;
      expect(barTop).toBeGreaterThanOrEqual(y);
      expect(approved).toBeGreaterThanOrEqual(plot.x);
      expect(start).toBeGreaterThan(approved);
      expect(full).toBeGreaterThan(start);
      expect(full).toBeLessThan(plot.right);
    }
    expect(free).toBeLessThanOrEqual(height);
    expect(lines[0]).toMatchObject({ isNow: true, x: plot.x });
    expect(lines.slice(1).some(({ isNow }) => isNow)).toBe(false);
  });

  it('has room for a row when nobody comes', () => {
    const { rows, height } = layoutTimeline([], problem.periods, today, {
      width: 360,
      fontSize: 12,
      labelColumn: 0,
    });
    expect(rows).toEqual([]);
    expect(height).toBeGreaterThan(0);
  });
});
