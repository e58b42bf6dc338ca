import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/charts/export/outlines.ts';
import { frameSize } from '../../../src/charts/export/picture.ts';
import { addDays } from '../../../src/engine/people/days.ts';
import { levels } from '../../../src/engine/people/roster.ts';
import type { Playbook } from '../../../src/engine/playbook/playbook.ts';
import { layoutTimeline, type PlacedTimeline } from '../../../src/hires/charts/layoutTimeline.ts';
import { periodsFrom } from '../../../src/hires/model/buildHiresProblem.ts';
import { type HireSpan, hireSpans } from '../../../src/hires/model/hireSpans.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { type Box, expectApart, namedPlaybook, someName, tableBoxes } from '../../charts/boxes.ts';
import { hiresExample, idlePlan, today } from '../../fixtures/hiresExample.ts';

function place(
  playbook: Playbook,
  spans: readonly HireSpan[],
  quarters: number,
  width: number = frameSize.inner,
): PlacedTimeline {
  return layoutTimeline(playbook, spans, { periods: periodsFrom(today, quarters), today }, width, textWidth);
}

function boxesOf({ table, right, stages }: PlacedTimeline): readonly Box[] {
  return [
    ...tableBoxes(table),
    ...stages.map(({ approved, top, bottom }) => ({
      left: approved - 5,
      right,
      top: top - 4,
      bottom: bottom + 3,
    })),
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
        fc.constantFrom(320, 619, 620, 900, frameSize.inner),
        (roles, given, quarters, width) => {
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
          const placed = place(playbook, spans, quarters, width);
          expectApart(boxesOf(placed), width, placed.table.height);
          for (const { approved, start, full } of placed.stages) {
            expect(start).toBeGreaterThanOrEqual(approved);
            expect(full).toBeGreaterThanOrEqual(start);
            expect(full).toBeLessThanOrEqual(placed.right);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test.each([360, 1120])('keeps every stage in order and in sight at %i px', (width) => {
    const { problem, playbook, headcount } = hiresExample({ drivers: { useCases: 8 } });
    const plan = idlePlan(problem, { 'SWE.senior': [1, 0, 0, 2], 'DS.junior': [1] });
    const spans = hireSpans(problem, plan, playbook, builtinSizing, headcount);
    const { table, stages, lines, right } = layoutTimeline(playbook, spans, problem, width, textWidth);
    expect(stages).toHaveLength(4);
    let free = table.head;
    for (const { top, bottom, approved, start, full } of stages) {
      expect(top).toBeGreaterThanOrEqual(free);
      free = bottom;
      expect(approved).toBeGreaterThanOrEqual(lines[0]?.x ?? 0);
      expect(start).toBeGreaterThan(approved);
      expect(full).toBeGreaterThan(start);
      expect(full).toBeLessThan(right);
    }
    expect(free).toBeLessThanOrEqual(table.height);
    expect(lines.map(({ isNow }) => isNow)).toEqual([true, ...lines.slice(1).map(() => false)]);
  });

  test('begins today, and names as many quarters as have room', () => {
    const labels = (quarters: number) =>
      place(namedPlaybook([]), [], quarters).table.heads.flatMap(({ lines }) => lines);
    expect(labels(2).slice(0, 3)).toEqual(['Who starts', 'today', '20 Feb 2027']);
    expect(labels(8).length).toBeGreaterThan(5);
  });

  test.each([360, 1120])('says that nobody comes, at %i px', (width) => {
    const { table, stages } = place(namedPlaybook([]), [], 4, width);
    expect(stages).toEqual([]);
    expect(table.rows[0]?.texts[0]?.lines.join(' ')).toMatch(/^Nobody is to be hired/);
    expect(table.height).toBeGreaterThan(table.head + 40);
  });
});
