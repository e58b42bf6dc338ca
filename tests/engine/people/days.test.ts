import { expect, test } from 'vitest';
import {
  addDays,
  dayNumber,
  dayOf,
  daysBetween,
  daysInMonth,
  isDay,
} from '../../../src/engine/people/days.ts';

test('February has a 29th in leap years only', () => {
  expect([2024, 2025, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29]);
  expect(daysInMonth(2026, 13)).toBe(0);
});

test('only days that exist are days', () => {
  expect(['2026-12-31', '2024-02-29'].every(isDay)).toBe(true);
  expect(['2026-02-29', '2026-1-1', '2026-12', '', '0999-01-01', 'x'].some(isDay)).toBe(false);
  expect(dayOf(2026, 4, 31)).toBeUndefined();
  expect(dayOf(2026.5, 4, 3)).toBeUndefined();
});

test('days are counted over months, years and leap days', () => {
  expect(daysBetween('2026-01-31', '2026-02-01')).toBe(1);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2025-12-31', '2025-01-01')).toBe(-364);
  expect(daysBetween('2000-01-01', '2026-11-21')).toBe(9821);
  expect(daysBetween('soon', '2026-01-01')).toBeNaN();
});

test('days are added', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(addDays('2026-01-01', 30.9)).toBe('2026-01-31');
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(dayNumber('soon')).toBeNaN();
});
