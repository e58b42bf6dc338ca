import { describe, expect, it } from 'vitest';
import type { PlacedText } from '../../../src/charts/layoutTable.ts';
import { fitting } from '../../../src/hires/charts/fitting.ts';

/** As wide as 0.6 of its size a letter. */
const measure = (text: string, size: number) => text.length * 0.6 * size;
const at = (text: string, x: number, y = 0): PlacedText => ({
  lines: [text],
  style: { size: 12, line: 18, ink: 'ink' },
  x,
  y,
  anchor: 'middle',
});
const kept = (...labels: readonly PlacedText[]) => {
  const fit = fitting(labels, measure);
  return labels.flatMap((label, index) => (fit.includes(label) ? [index] : []));
};

describe('labels side by side', () => {
  it('stay where they have room', () => {
    expect(kept(at('Nov', 0), at('Feb', 40), at('May', 80))).toEqual([0, 1, 2]);
  });
  it('are left out where they would run into one before', () => {
    expect(kept(at('−11.9', 0), at('−11.4', 30), at('−10.8', 60))).toEqual([0, 2]);
    expect(kept(at('2026', 0), at('2027', 30))).toEqual([0]);
  });
  it('may overlap sideways at other heights, and take no room without text', () => {
    expect(kept(at('−11.9', 0, 10), at('−8.4', 30, 40))).toEqual([0, 1]);
    expect(kept(at('', 0), at('2027', 5))).toEqual([1]);
  });
});
