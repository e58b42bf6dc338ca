import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/charts/export/outlines.ts';
import { frameSize } from '../../../src/charts/export/picture.ts';
import { emptyHeadcount } from '../../../src/engine/size/headcount.ts';
import type { DrillInput } from '../../../src/roster/charts/drillRows.ts';
import { DISC, layoutCover, type PlacedCover } from '../../../src/roster/charts/layoutCover.ts';
import type { DrilledDuty } from '../../../src/roster/model/drill.ts';
import { type Box, expectApart, namedPlaybook, someName, tableBoxes } from '../../charts/boxes.ts';
import { headcountInput, highOnline, member } from '../../fixtures/headcountPictures.ts';

const people = [
  member('m1', 'Dan', 'DS'),
  member('m2', 'Sam', 'SWE'),
  member('m3', 'Mia', 'MLE'),
  member('m4', '', 'MLE'),
];
const input = headcountInput(highOnline, { ...emptyHeadcount, people }, ['m3']);
const place = (given: DrillInput, withNames: boolean) =>
  layoutCover(given, withNames, frameSize.inner, textWidth);
const rowOf = ({ table }: PlacedCover, duty: string) => table.rows.find(({ key }) => key === duty);
/** What is written in the row of a duty after its name, its share and how safe it is. */
const benchOf = (placed: PlacedCover, duty: string) =>
  rowOf(placed, duty)
    ?.texts.slice(3)
    .map(({ lines }) => lines.join(' '));

function boxesOf({ table, bars }: PlacedCover): readonly Box[] {
  return [
    ...tableBoxes(table),
    ...table.rows.flatMap(({ middle, data: { bar, discs } }) => [
      ...(bar > 0 ? [{ left: bars, right: bars + bar, top: middle - 4, bottom: middle + 4 }] : []),
      ...discs.map(({ x, y }) => ({
        left: x - DISC,
        right: x + DISC,
        top: middle + y - DISC,
        bottom: middle + y + DISC,
      })),
    ]),
  ];
}

describe('who covers each duty', () => {
  test('shows people as discs in the order of the axis, whoever left as a ring, and what that does', () => {
    const row = rowOf(place(input, false), 'ci-cd');
    expect(row?.data.discs.map(({ roleIndex, isOff }) => [roleIndex, isOff])).toEqual([
      [0, false],
      [1, true],
      [1, false],
    ]);
    expect(row?.data.isLess).toBe(false);
    expect(row?.texts[2]?.lines).toEqual(['2 people']);
  });

  test('holds no name, and nothing to tell people apart by, unless asked', () => {
    const placed = JSON.stringify(place(input, false));
    expect(placed).not.toMatch(/Dan|Sam|Mia|senior|m[1-4]/);
    expect(benchOf(place(input, true), 'ci-cd')).toEqual(['Sam', 'Mia', 'a senior ML engineer']);
  });

  test('counts people by role where there are more than anybody counts', () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      member(`m${index}`, `Somebody ${index}`, index % 2 === 0 ? 'SWE' : 'MLE'),
    );
    const many = headcountInput(highOnline, { ...emptyHeadcount, people: crowd }, ['m0', 'm2']);
    const placed = place(many, false);
    expect(benchOf(placed, 'ci-cd')).toEqual(['× 2', '× 18', '× 20']);
    expect(rowOf(placed, 'ci-cd')?.data.discs.map(({ isOff }) => isOff)).toEqual([true, false, false]);
  });

  test('stays inside the sheet, no label over another, whatever the names and however many people', () => {
    const someone = fc.record({
      name: fc.oneof(fc.constant(''), someName),
      role: fc.nat(7),
      off: fc.boolean(),
    });
    const someDuty = fc.record({
      name: someName,
      effort: fc.double({ min: 0, max: 100, noNaN: true }),
      every: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(someName, { minLength: 1, maxLength: 6 }),
        fc.array(someone, { maxLength: 24 }),
        fc.array(someDuty, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (roles, members, duties, withNames) => {
          const playbook = namedPlaybook(
            roles,
            duties.map(({ name }) => name),
          );
          const crowd = members.map(({ name, role }, index) =>
            member(`m${index}`, name, playbook.roles[role]?.id ?? 'nobody’s'),
          );
          const drilled = duties.map(({ effort, every }, index): DrilledDuty => {
            const before = crowd.filter((_, place) => place % every === 0).map(({ id }) => id);
            const off = new Set(crowd.filter((_, place) => members[place]?.off).map(({ id }) => id));
            return {
              duty: playbook.duties[index]?.id ?? '',
              effort,
              before,
              after: before.filter((id) => !off.has(id)),
            };
          });
          const placed = place({ playbook, people: crowd, duties: drilled }, withNames);
          expectApart(boxesOf(placed), frameSize.inner, placed.table.height);
        },
      ),
      { numRuns: 60 },
    );
  });
});
