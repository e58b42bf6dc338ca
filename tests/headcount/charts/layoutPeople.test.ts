import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameSize } from '../../../src/charts/export/picture.ts';
import type { RoleSize, TeamSize } from '../../../src/engine/size/sizeTeam.ts';
import {
  layoutPeople,
  PEOPLE_LINE,
  PEOPLE_TEXT,
  type PlacedPeople,
} from '../../../src/headcount/charts/layoutPeople.ts';
import { type Box, expectApart, namedPlaybook, someName, textBoxes } from '../../charts/boxes.ts';
import { headcountInput } from '../../fixtures/headcountPictures.ts';

const { playbook, low, size, high } = headcountInput();
const placed = layoutPeople(playbook, { low, size, high }, frameSize.inner);

function boxesOf({ rows, together, at }: PlacedPeople): readonly Box[] {
  return [...rows, { ...together, name: ['Together'], merged: [], from: 0, to: 0, bar: 0 }].flatMap((row) => {
    const y = row.y + row.height / 2;
    const first = (count: number) => y - ((count - 1) / 2) * PEOPLE_LINE;
    const { name, figure, band, people } = PEOPLE_TEXT;
    const isMerged = row.merged.length > 0;
    return [
      ...textBoxes(row.name, { x: at.name, size: name, y: first(row.name.length), step: PEOPLE_LINE }),
      ...textBoxes([row.work], { x: at.work, size: figure, weight: 'semibold', anchor: 'end', y }),
      ...textBoxes([row.workBand], { x: at.workBand, size: band, y }),
      ...(isMerged
        ? textBoxes(row.merged, {
            x: at.peopleHead,
            size: band,
            y: first(row.merged.length),
            step: PEOPLE_LINE,
          })
        : [
            ...textBoxes([row.people], { x: at.people, size: people, weight: 'semibold', anchor: 'end', y }),
            ...textBoxes([row.peopleBand], { x: at.peopleBand, size: band, y }),
          ]),
      { left: at.bars, right: at.bars + Math.max(row.bar, row.to), top: y - 11, bottom: y + 11 },
    ];
  });
}

describe('the people by role', () => {
  test('have a row for each seat, with bars on one scale and the band around the end of each', () => {
    expect(placed.rows.map(({ role }) => role)).toEqual(['SWE', 'MLE', 'AS', 'DS']);
    for (const [index, row] of placed.rows.entries()) {
      expect(row.bar / (size.roles[index]?.fte ?? 0)).toBeCloseTo(placed.barWidth / longest());
      expect(row.from).toBeLessThan(row.bar);
      expect(row.to).toBeGreaterThan(row.bar);
    }
    expect(placed.rows[1]).toMatchObject({ people: '6', peopleBand: '4 to 8', work: '4.8' });
    expect(placed.together).toMatchObject({ people: '17', peopleBand: '12 to 24' });
  });

  test('of one role without work have no bar, and no band where its ends are the same', () => {
    const one: RoleSize = { role: 'SWE', fte: 0, people: 1, mergedInto: [] };
    const team: TeamSize = { roles: [one], fte: 0, people: 1 };
    const [row] = layoutPeople(playbook, { low: team, size: team, high: team }, frameSize.inner).rows;
    expect(row).toMatchObject({ bar: 0, from: 0, to: 0, work: '0', workBand: '0', peopleBand: '' });
  });

  test('say who takes the work of a seat that has too little', () => {
    const merged = size.roles.map((role) =>
      role.role === 'AS' ? { ...role, people: 0, mergedInto: ['MLE', 'DS'] } : role,
    );
    const { rows } = layoutPeople(playbook, { low, size: { ...size, roles: merged }, high }, frameSize.inner);
    expect(rows[2]?.merged.join(' ')).toBe(
      'none: too little work for a seat, covered by ML engineers and data scientists',
    );
  });

  test('stay inside the sheet, no label over another, whatever the names and numbers', () => {
    const someFte = fc.oneof(
      fc.constantFrom(0, 0.004, 0.99, 999_999.94, 123_456.78),
      fc.double({ min: 0, max: 1e12, noNaN: true }),
    );
    const someRole = fc.record({
      name: someName,
      fte: fc.tuple(someFte, someFte, someFte),
      people: fc.tuple(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9)),
      merged: fc.boolean(),
    });
    const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);
    fc.assert(
      fc.property(fc.array(someRole, { minLength: 1, maxLength: 14 }), (roles) => {
        const book = namedPlaybook(roles.map(({ name }) => name));
        const end = (index: number): TeamSize => {
          const sized = roles.map(
            ({ fte, people, merged }, role): RoleSize => ({
              role: book.roles[role]?.id ?? '',
              fte: ascending(fte)[index] ?? 0,
              people: ascending(people)[index] ?? 0,
              mergedInto: merged ? book.roles.slice(0, 3).map(({ id }) => id) : [],
            }),
          );
          const sum = (part: 'fte' | 'people') => sized.reduce((total, role) => total + role[part], 0);
          return { roles: sized, fte: sum('fte'), people: sum('people') };
        };
        const all = layoutPeople(book, { low: end(0), size: end(1), high: end(2) }, frameSize.inner);
        expect(all.barWidth).toBeGreaterThan(120);
        expectApart(boxesOf(all), frameSize.inner, all.height);
      }),
      { numRuns: 60 },
    );
  });
});

function longest(): number {
  return Math.max(...high.roles.map(({ fte }) => fte));
}
