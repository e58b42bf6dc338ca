import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, layoutColumns, valueAxis } from '../../../src/hires/charts/layoutColumns.ts';

const plot = { left: 40, right: 400, top: 30, bottom: 264 };

function place(columns: readonly Column[], reach: number, right = plot.right) {
  const { y } = valueAxis(columns, reach, plot.top, plot.bottom);
  return { columns: layoutColumns(columns, y, plot.left, right), y };
}

function column(key: string, values: readonly number[], isApart = false): Column {
  return {
    key,
    label: key,
    sub: '',
    isApart,
    parts: values.map((value, index) => ({ key: String(index), value, look: 'hatched' })),
  };
}

describe('columns of periods', () => {
  it('stack their parts from the ground, on an axis that reaches what is asked', () => {
    const { columns, y } = place([column('a', [2, 3])], 10);
    const [placed] = columns;
    expect(placed?.top).toBeCloseTo(y(5));
    expect(placed?.parts.map(({ y: top, height }) => top + height)).toEqual([plot.bottom, y(2)]);
    expect(y(10)).toBeGreaterThanOrEqual(plot.top);
  });

  it('stand side by side within the plot, the last one apart', () => {
    const given = [column('a', [1]), column('b', [1]), column('c', [1], true)];
    const { columns } = place(given, 0);
    const [a, b, c] = columns;
    if (!a || !b || !c) throw new Error('A column is missing.');
    expect(c.x - (b.x + b.width)).toBeGreaterThan(b.x - (a.x + a.width));
    expect(c.x + c.width).toBeLessThanOrEqual(plot.right);
  });

  it('never leave the plot nor lie on each other, whatever the values', () => {
    const values = fc.array(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 5 }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(values, fc.integer({ min: 120, max: 2000 }), (lists, right) => {
        const last = lists.length - 1;
        const given = lists.map((list, index) => column(String(index), list, index === last));
        const { columns } = place(given, 0, right);
        let free = plot.left;
        for (const { x, width: wide, top, parts } of columns) {
          expect(x).toBeGreaterThanOrEqual(free - 1e-6);
          free = x + wide;
          expect(top).toBeGreaterThanOrEqual(plot.top - 1e-6);
          for (const { height } of parts) expect(height).toBeGreaterThanOrEqual(-1e-6);
        }
        expect(free).toBeLessThanOrEqual(right + 1e-6);
      }),
    );
  });
});
