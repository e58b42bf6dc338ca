import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameSize } from '../../../src/charts/export/picture.ts';
import { emptyHeadcount } from '../../../src/engine/size/headcount.ts';
import {
  COVER_LINE,
  COVER_TEXT,
  DISC,
  layoutCover,
  type PlacedCover,
} from '../../../src/roster/charts/layoutCover.ts';
import type { DrilledDuty } from '../../../src/roster/model/drill.ts';
import { type Box, expectApart, namedPlaybook, someName, textBoxes } from '../../charts/boxes.ts';
import { headcountInput, highOnline, member } from '../../fixtures/headcountPictures.ts';

const people = [
  member('m1', 'Dan', 'DS'),
  member('m2', 'Sam', 'SWE'),
  member('m3', 'Mia', 'MLE'),
  member('m4', '', 'MLE'),
];
const input = headcountInput(highOnline, { ...emptyHeadcount, people }, ['m3']);
const rowOf = ({ rows }: PlacedCover, duty: string) => rows.find((row) => row.duty === duty);

function boxesOf({ rows, at }: PlacedCover): readonly Box[] {
  return rows.flatMap((row) => {
    const y = row.y + 14;
    const text = { size: COVER_TEXT, y, step: COVER_LINE };
    return [
      ...textBoxes(row.name, { ...text, x: at.duty }),
      ...textBoxes([row.share], { ...text, x: at.share, anchor: 'end' }),
      ...textBoxes([row.words], { ...text, x: at.cover, weight: 'semibold' }),
      ...(row.bar > 0 ? [{ left: at.bars, right: at.bars + row.bar, top: y - 4, bottom: y + 4 }] : []),
      ...row.discs.flatMap((disc) => [
        { left: disc.x - DISC, right: disc.x + DISC, top: disc.y - DISC, bottom: disc.y + DISC },
        ...textBoxes(disc.lines, { ...text, x: disc.textX, y: disc.y }),
      ]),
    ];
  });
}

describe('who covers each duty', () => {
  test('shows people as discs in the order of the axis, whoever left as a ring, and what that does', () => {
    const row = rowOf(layoutCover(input, false, frameSize.inner), 'ci-cd');
    expect(row?.discs.map(({ roleIndex, isOff }) => [roleIndex, isOff])).toEqual([
      [0, false],
      [1, true],
      [1, false],
    ]);
    expect(row).toMatchObject({ cover: 'safe', words: '2 people', isLess: false });
  });

  test('holds no name, and nothing to tell people apart by, unless asked', () => {
    const placed = JSON.stringify(layoutCover(input, false, frameSize.inner));
    expect(placed).not.toMatch(/Dan|Sam|Mia|senior|m[1-4]/);
    const row = rowOf(layoutCover(input, true, frameSize.inner), 'ci-cd');
    expect(row?.discs.map(({ lines }) => lines.join(' '))).toEqual(['Sam', 'Mia', 'a senior ML engineer']);
  });

  test('counts people by role where there are more than anybody counts', () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      member(`m${index}`, `Somebody ${index}`, index % 2 === 0 ? 'SWE' : 'MLE'),
    );
    const many = headcountInput(highOnline, { ...emptyHeadcount, people: crowd }, ['m0', 'm2']);
    const row = rowOf(layoutCover(many, false, frameSize.inner), 'ci-cd');
    expect(row?.discs.map(({ lines, isOff }) => [lines.join(' '), isOff])).toEqual([
      ['× 2', true],
      ['× 18', false],
      ['× 20', false],
    ]);
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
          const placed = layoutCover(
            { playbook, people: crowd, duties: drilled },
            withNames,
            frameSize.inner,
          );
          expectApart(boxesOf(placed), frameSize.inner, placed.height);
        },
      ),
      { numRuns: 60 },
    );
  });
});
