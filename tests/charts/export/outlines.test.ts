import { describe, expect, test } from 'vitest';
import { hatchLines } from '../../../src/charts/Cell.tsx';
import { hasOutlines, outlineOf, textWidth } from '../../../src/charts/export/outlines.ts';
import { balanceText, wrapText } from '../../../src/charts/wrapText.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';

describe('letters', () => {
  test('are there for every name of the playbook, and for accents', () => {
    const { roles, duties, sources } = builtinPlaybook;
    const names = [
      ...roles.map((role) => role.name),
      ...duties.flatMap((duty) => [duty.name, duty.short]),
      ...sources.map((source) => source.short),
      'Größe, naïveté, Ñandú: 50\u00a0% “quoted” – or not…',
    ];
    for (const name of names) {
      expect(hasOutlines(name, 'regular'), name).toBe(true);
      expect(hasOutlines(name, 'semibold'), name).toBe(true);
    }
  });

  test('are missing for other scripts, which is said rather than drawn wrongly', () => {
    expect(hasOutlines('Инженер', 'regular')).toBe(false);
    expect(hasOutlines('constructor', 'regular')).toBe(true);
    expect(textWidth('Инженер', 10, 'regular')).toBeGreaterThan(40);
  });

  test('a composed accent and a separate one are the same letter', () => {
    expect(outlineOf('e\u0301', 'regular')).toBe(outlineOf('é', 'regular'));
  });

  test('stand closer where the font kerns them', () => {
    const apart = textWidth('A', 100, 'regular') + textWidth('V', 100, 'regular');
    expect(textWidth('AV', 100, 'regular')).toBeLessThan(apart - 3);
  });

  test('grow with size and weight', () => {
    expect(textWidth('Data', 20, 'regular')).toBeCloseTo(2 * textWidth('Data', 10, 'regular'));
    expect(textWidth('Data', 20, 'semibold')).toBeGreaterThan(textWidth('Data', 20, 'regular'));
  });

  test('of numbers keep their points apart, as in tables: 7.1 is not 71', () => {
    const width = (text: string) => textWidth(text, 100, 'regular');
    expect(width('7.1')).toBeCloseTo(width('7') + width('.') + width('1'));
    expect(width('AV')).toBeLessThan(width('A') + width('V'));
  });

  test('are one path that begins anew for every letter', () => {
    expect(outlineOf('Hi', 'regular')).toMatch(/^M\d+ 0[^M]+zM\d+ -?\d+[^M]+z$/);
    expect(outlineOf(' ', 'regular')).toBe('');
  });
});

describe('lines', () => {
  const text = 'Three roles. Everyone works on pipelines, baseline, batch scoring, and operation.';

  test('are no wider than asked, and together the whole text', () => {
    const lines = wrapText(text, 28, 'semibold', 500, textWidth);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, 28, 'semibold')).toBeLessThanOrEqual(500);
  });

  test('break at no space that must not break', () => {
    const narrow = textWidth('27\u00a0%', 10, 'regular');
    expect(wrapText('27\u00a0% of', 10, 'regular', narrow, textWidth)).toEqual(['27\u00a0%', 'of']);
  });

  test('break a word that is wider than they are, and lose no letter', () => {
    const word = 'Responsibilities'.repeat(5);
    const lines = wrapText(`Its ${word}`, 10, 'regular', 80, textWidth);
    expect(lines.join('')).toBe(`Its${word}`);
    for (const line of lines) expect(textWidth(line, 10, 'regular')).toBeLessThanOrEqual(80);
    expect(balanceText(`Its ${word}`, 10, 'regular', 80, textWidth).join('')).toBe(`Its${word}`);
  });

  test('balanced are as few, and the last is no orphan', () => {
    const lines = balanceText(text, 28, 'semibold', 1120, textWidth);
    expect(lines).toHaveLength(wrapText(text, 28, 'semibold', 1120, textWidth).length);
    expect(textWidth(lines.at(-1) ?? '', 28, 'semibold')).toBeGreaterThan(400);
  });

  test('of nothing are none', () => {
    expect(wrapText('', 10, 'regular', 100, textWidth)).toEqual([]);
  });
});

describe('a hatch', () => {
  const segments = (path: string) =>
    [...path.matchAll(/M([\d.]+) ([\d.]+)l([\d.]+) -([\d.]+)/g)].map((match) => match.slice(1).map(Number));

  test('stays inside its rectangle and rises to the right', () => {
    const lines = segments(hatchLines(12, 7, 40, 16));
    expect(lines.length).toBeGreaterThan(8);
    for (const [x = 0, y = 0, dx = 0, dy = 0] of lines) {
      expect(dx).toBe(dy);
      expect(x).toBeGreaterThanOrEqual(12);
      expect(x + dx).toBeLessThanOrEqual(52);
      expect(y).toBeLessThanOrEqual(23);
      expect(y - dy).toBeGreaterThanOrEqual(7);
    }
  });

  test('runs on in the rectangle beside it', () => {
    const [left, right, both] = [
      hatchLines(0, 0, 20, 10),
      hatchLines(20, 0, 20, 10),
      hatchLines(0, 0, 40, 10),
    ].map((path) => new Set(segments(path).map(([x = 0, y = 0]) => x + y)));
    expect([...(left ?? []), ...(right ?? [])].every((sum) => both?.has(sum))).toBe(true);
  });
});
