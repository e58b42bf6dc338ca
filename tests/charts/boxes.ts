import fc from 'fast-check';
import { expect } from 'vitest';
import { textWidth } from '../../src/charts/export/outlines.ts';
import type { PlacedTable, PlacedText } from '../../src/charts/layoutTable.ts';
import type { Weight } from '../../src/charts/measureText.ts';
import type { Playbook } from '../../src/engine/playbook/playbook.ts';
import { builtinPlaybook } from '../../src/playbook/builtinPlaybook.ts';

/** What a label covers: a pixel narrower than it is, as letters end before their width does. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Placed {
  readonly x: number;
  readonly size: number;
  readonly weight?: Weight;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The middle of the first line. */
  readonly y: number;
  readonly step?: number;
}

/** The boxes of lines of text. */
function textBoxes(lines: readonly string[], place: Placed): readonly Box[] {
  const { x, size, weight = 'regular', anchor = 'start', y, step = 0 } = place;
  return lines.flatMap((line, index) => {
    const width = textWidth(line, size, weight);
    const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
    const middle = y + index * step;
    const box = { left, right: left + width, top: middle - size / 2, bottom: middle + size / 2 };
    return width > 0 ? [box] : [];
  });
}

/** The boxes of texts that a layout has placed. */
export function placedBoxes(texts: readonly PlacedText[]): readonly Box[] {
  return texts.flatMap(({ lines, style: { size, weight = 'regular', line }, x, y, anchor }) =>
    textBoxes(lines, { x, size, weight, anchor, y, step: line }),
  );
}

/** The boxes of everything that is written in a table. */
export function tableBoxes({ heads, rows }: PlacedTable<unknown>): readonly Box[] {
  return placedBoxes([...heads, ...rows.flatMap(({ texts }) => texts)]);
}

/** All lie inside the sheet, none over another. */
export function expectApart(boxes: readonly Box[], width: number, height: number): void {
  const near = 0.5;
  for (const [index, box] of boxes.entries()) {
    expect(box.left).toBeGreaterThanOrEqual(-near);
    expect(box.right).toBeLessThanOrEqual(width + near);
    expect(box.top).toBeGreaterThanOrEqual(-near);
    expect(box.bottom).toBeLessThanOrEqual(height + near);
    const hit = boxes
      .slice(index + 1)
      .find(
        (other) =>
          box.left < other.right - near &&
          other.left < box.right - near &&
          box.top < other.bottom - near &&
          other.top < box.bottom - near,
      );
    expect(hit && [box, hit]).toBeUndefined();
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyzWM-'.split('');
const someWord = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 14 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...letters), minLength: 60, maxLength: 90 }) },
);
export const someName = fc.array(someWord, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

/** The playbook with other names, and as many roles as asked: those beyond its own are made up. */
export function namedPlaybook(roles: readonly string[], duties: readonly string[] = []): Playbook {
  const [first] = builtinPlaybook.roles;
  return {
    ...builtinPlaybook,
    roles: roles.flatMap((name, index) => {
      const role = builtinPlaybook.roles[index] ?? (first && { ...first, id: `R${index}` });
      return role ? [{ ...role, name, plural: name }] : [];
    }),
    duties: builtinPlaybook.duties.map((duty, index) => ({ ...duty, name: duties[index] ?? duty.name })),
  };
}
