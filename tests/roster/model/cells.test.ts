import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCost, readDay, readFte, readHours, slashOrder } from '../../../src/roster/model/cells.ts';

const value = (reading: { kind: string; value?: unknown; why?: unknown }) =>
  reading.kind === 'ok' ? reading.value : reading.why;

describe('part of a week', () => {
  test.each([
    ['1', 1],
    ['0.8', 0.8],
    ['0,8', 0.8],
    ['.5', 0.5],
    ['80 %', 0.8],
    ['80%', 0.8],
    ['80', 0.8],
    ['100\u00a0%', 1],
    ['0.5 %', 0.005],
    ['0', 0],
  ])('%s is read', (text, share) => expect(value(readFte(text))).toBe(share));

  test.each(['2', '1.5', '120', '-1', 'half', '', '1.2.3', '110 %'])('%s is refused', (text) => {
    expect(value(readFte(text))).toBe('fte');
  });

  test('hours are parts of forty', () => {
    expect(value(readHours('32'))).toBe(0.8);
    expect(value(readHours('20 h'))).toBe(0.5);
    expect(value(readHours('60'))).toBe('hours');
    expect(value(readHours('0'))).toBe(0);
    expect(value(readHours('1 h'))).toBe(0.025);
    expect(value(readHours('100%'))).toBe(1);
    expect(value(readHours('50 %'))).toBe(0.5);
    expect(value(readHours('0,5'))).toBe('fewHours');
  });
});

describe('days', () => {
  test.each([
    ['2026-12-31', '2026-12-31'],
    ['2026/12/31', '2026-12-31'],
    ['2026-12-31T00:00:00Z', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['3.4.2026', '2026-04-03'],
    ['31.12.2026 08:00', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['4/4/2026', '2026-04-04'],
    ['2026-12', '2026-12-01'],
    ['12/2026', '2026-12-01'],
    ['12.2026', '2026-12-01'],
  ])('%s is read', (text, day) => expect(value(readDay(text, 'first', undefined))).toBe(day));

  test('a month ends on its last day', () => {
    expect(value(readDay('2028-02', 'last', undefined))).toBe('2028-02-29');
  });

  test('3/4 is asked about, unless the order is told', () => {
    expect(value(readDay('3/4/2026', 'first', undefined))).toBe('ambiguousDay');
    expect(value(readDay('3/4/2026', 'first', 'day-first'))).toBe('2026-04-03');
    expect(value(readDay('3/4/2026', 'first', 'month-first'))).toBe('2026-03-04');
    expect(slashOrder('3/14/2026')).toBe('month-first');
  });

  test.each([
    '30.2.2026',
    '31/12/26',
    '2026',
    'tomorrow',
    '46022',
    '2026-13',
    '1/2/3/4',
    '0026-01-01',
    '1776-07-04',
  ])('%s is refused', (text) => expect(value(readDay(text, 'first', undefined))).toBe('day'));
});

describe('costs', () => {
  test.each([
    ['120', 'thousands', 120],
    ['120k', 'ones', 120],
    ['$120k', 'thousands', 120],
    ['120,000', 'ones', 120],
    ['120.000 €', 'ones', 120],
    ['EUR 120 000', 'ones', 120],
    ["CHF 120'000.50", 'ones', 120.0005],
    ['1.234,5', 'thousands', 1234.5],
    ['1.125', 'thousands', 1.125],
    ['95,5', 'thousands', 95.5],
  ] as const)('%s in %s is read', (text, unit, cost) => expect(value(readCost(text, unit))).toBe(cost));

  test.each(['-5', 'a lot', '120-140', '1e9', '99999999'])('%s is refused', (text) => {
    expect(value(readCost(text, 'thousands'))).toBe('cost');
  });
});

test('any text is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,/ %ek€-]{0,12}$/)), (text) => {
      for (const reading of [
        readFte(text),
        readHours(text),
        readDay(text, 'last', undefined),
        readCost(text, 'ones'),
      ]) {
        expect(['ok', 'bad']).toContain(reading.kind);
        if (reading.kind === 'ok' && typeof reading.value === 'number') {
          expect(reading.value).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    { numRuns: 2000 },
  );
});
