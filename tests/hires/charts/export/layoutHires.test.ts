import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameSize } from '../../../../src/charts/export/picture.ts';
import { addDays } from '../../../../src/engine/people/days.ts';
import { levels } from '../../../../src/engine/people/roster.ts';
import {
  HIRE_LINE,
  HIRE_TEXT,
  layoutHires,
  type PlacedHires,
} from '../../../../src/hires/charts/export/layoutHires.ts';
import type { HireSpan } from '../../../../src/hires/model/hireSpans.ts';
import { periodsFrom } from '../../../../src/hires/model/periods.ts';
import { type Box, expectApart, namedPlaybook, someName, textBoxes } from '../../../charts/boxes.ts';
import { today } from '../../../fixtures/hiresExample.ts';

function boxesOf({ rows, lines, head, right }: PlacedHires): readonly Box[] {
  return [
    ...lines.flatMap(({ label, labelX, isNow }) =>
      textBoxes([label], {
        x: labelX,
        size: HIRE_TEXT.axis,
        weight: isNow ? 'semibold' : 'regular',
        y: head - 18,
      }),
    ),
    ...rows.flatMap((row) => [
      ...textBoxes(row.name, {
        x: 0,
        size: HIRE_TEXT.name,
        weight: 'semibold',
        y: row.nameY,
        step: HIRE_LINE.name,
      }),
      ...textBoxes(row.days, { x: 0, size: HIRE_TEXT.days, y: row.daysY, step: HIRE_LINE.days }),
      { left: row.approved - 5, right, top: row.barTop - 4, bottom: row.barBottom + 3 },
    ]),
  ];
}

const someSpan = fc.record({
  kind: fc.constantFrom('hire', 'vacancy'),
  role: fc.nat(5),
  level: fc.constantFrom(...levels),
  count: fc.integer({ min: 1, max: 400 }),
  approved: fc.nat(8 * 91),
  wait: fc.nat(700),
  ramp: fc.nat(700),
});

describe('the timeline of hires', () => {
  test('stays inside the sheet, no label over another, whatever the names, for 1 and for 8 quarters', () => {
    fc.assert(
      fc.property(
        fc.array(someName, { minLength: 1, maxLength: 6 }),
        fc.array(someSpan, { maxLength: 12 }),
        fc.constantFrom(1, 4, 8),
        (roles, given, quarters) => {
          const playbook = namedPlaybook(roles);
          const spans = given.map(({ kind, role, wait, ramp, ...rest }, index): HireSpan => {
            const approved = addDays(today, rest.approved);
            const start = addDays(approved, wait);
            return {
              ...rest,
              key: String(index),
              kind: kind === 'hire' ? 'hire' : 'vacancy',
              role: playbook.roles[role]?.id ?? 'nobody’s',
              approved,
              start,
              full: addDays(start, ramp),
            };
          });
          const periods = periodsFrom(today, quarters);
          const placed = layoutHires(playbook, spans, { periods, today }, frameSize.inner);
          expectApart(boxesOf(placed), frameSize.inner, placed.height);
          for (const { approved, start, full } of placed.rows) {
            expect(start).toBeGreaterThanOrEqual(approved);
            expect(full).toBeGreaterThanOrEqual(start);
            expect(full).toBeLessThanOrEqual(placed.right);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test('begins today, and names as many quarters as have room', () => {
    const labels = (quarters: number) =>
      layoutHires(
        namedPlaybook([]),
        [],
        { periods: periodsFrom(today, quarters), today },
        frameSize.inner,
      ).lines.map(({ label }) => label);
    expect(labels(2).slice(0, 2)).toEqual(['today', '20 Feb 2027']);
    expect(labels(8).filter(Boolean).length).toBeGreaterThan(4);
  });

  test('has room for a word where nobody comes', () => {
    const placed = layoutHires(
      namedPlaybook([]),
      [],
      { periods: periodsFrom(today, 4), today },
      frameSize.inner,
    );
    expect(placed.rows).toEqual([]);
    expect(placed.height).toBeGreaterThan(placed.head + 40);
  });
});
