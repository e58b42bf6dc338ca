import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/charts/export/outlines.ts';
import { frameSize } from '../../../src/charts/export/picture.ts';
import type { Playbook } from '../../../src/engine/playbook/playbook.ts';
import type { RoleSize, TeamSize } from '../../../src/engine/size/sizeTeam.ts';
import { layoutPeople, type PlacedPeople } from '../../../src/headcount/charts/layoutPeople.ts';
import type { SizedRoles } from '../../../src/headcount/charts/peopleRows.ts';
import { type Box, expectApart, namedPlaybook, someName, tableBoxes } from '../../charts/boxes.ts';
import { headcountInput } from '../../fixtures/headcountPictures.ts';

const { playbook, low, size, high } = headcountInput();
const place = (book: Playbook, sized: SizedRoles) => layoutPeople(book, sized, frameSize.inner, textWidth);
const placed = place(playbook, { low, size, high });
const rowsOf = ({ table }: PlacedPeople) => table.rows.flatMap(({ data }) => data ?? []);

function boxesOf({ table, bars }: PlacedPeople): readonly Box[] {
  return [
    ...tableBoxes(table),
    ...table.rows.flatMap(({ data, middle }) => {
      const right = bars.x + bars.width * Math.max(data?.bar ?? 0, data?.to ?? 0);
      return [{ left: bars.x, right, top: middle - 11, bottom: middle + 11 }];
    }),
  ];
}

describe('the people by role', () => {
  test('have a row for each seat, with bars on one scale and the band around the end of each', () => {
    const rows = rowsOf(placed);
    expect(rows.map(({ role }) => role)).toEqual(['SWE', 'MLE', 'AS', 'DS']);
    for (const [index, row] of rows.entries()) {
      expect(row.bar).toBeCloseTo((size.roles[index]?.fte ?? 0) / longest());
      expect(row.from).toBeLessThan(row.bar);
      expect(row.to).toBeGreaterThan(row.bar);
    }
    expect(rows[1]).toMatchObject({ people: '4', peopleBand: '3 to 6', work: '3.2' });
    const together = placed.table.rows.at(-1)?.texts.flatMap(({ lines }) => lines);
    expect(together).toEqual(['Total', '9', '6.3 to 12.6', '12', '8 to 17']);
  });

  test('of one role without work have no bar, and no band where its ends are the same', () => {
    const one: RoleSize = { role: 'SWE', fte: 0, people: 1, mergedInto: [] };
    const team: TeamSize = { roles: [one], fte: 0, people: 1 };
    const [row] = rowsOf(place(playbook, { low: team, size: team, high: team }));
    expect(row).toMatchObject({ bar: 0, from: 0, to: 0, work: '0', workBand: '0', peopleBand: '' });
  });

  test('say who takes the work of a seat that has too little', () => {
    const merged = size.roles.map((role) =>
      role.role === 'AS' ? { ...role, people: 0, mergedInto: ['MLE', 'DS'] } : role,
    );
    const { table } = place(playbook, { low, size: { ...size, roles: merged }, high });
    expect(table.rows[2]?.texts.at(-1)?.lines.join(' ')).toBe(
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
        const all = place(book, { low: end(0), size: end(1), high: end(2) });
        expect(all.bars.width).toBeGreaterThan(120);
        expectApart(boxesOf(all), frameSize.inner, all.table.height);
      }),
      { numRuns: 60 },
    );
  });
});

function longest(): number {
  return Math.max(...high.roles.map(({ fte }) => fte));
}
