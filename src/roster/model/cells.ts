import { dayOf, daysInMonth } from '../../engine/people/days.ts';
import { mostCost } from '../../engine/people/memberProblems.ts';
import type { Day } from '../../engine/people/roster.ts';

/** What a person wrote in a cell, read; or why it cannot be. */
export type CellReading<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'bad'; readonly why: CellFault };
export type CellFault = 'fte' | 'hours' | 'fewHours' | 'day' | 'ambiguousDay' | 'cost';

/** Whether the day or the month comes first in `03/04/2026`. */
export type DateOrder = 'day-first' | 'month-first';

/** Hours a week of somebody who works full time, for columns that count hours. */
const fullWeekHours = 40;

const bad = (why: CellFault) => ({ kind: 'bad', why }) as const;
const ok = <Value>(value: Value) => ({ kind: 'ok', value }) as const;

/**
 * Part of a week, 0 to 1: `1`, `0.8`, `0,8`, `80 %`, `80`. A number between is refused: 2 is neither a part of a week nor a
 * likely percentage.
 */
export function readFte(text: string): CellReading<number> {
  const [, digits = '', percent] = /^([\d.,]+(?:e-?\d+)?)\s*(%?)$/i.exec(plain(text)) ?? [];
  const number = decimal(digits);
  if (number === undefined) return bad('fte');
  if (!percent && number <= 1) return ok(number);
  if (number > 100 || (!percent && number < 5)) return bad('fte');
  return ok(number / 100);
}

/**
 * Hours a week as part of a full one: `32`, `32 h`, `32 hours`; `80 %` is a percentage there too. One hour or less is refused unless
 * its unit is written: it is far likelier to be a part of a week.
 */
export function readHours(text: string): CellReading<number> {
  if (isPercent(text)) return readFte(text);
  const [, digits = '', unit = ''] = /^([\d.,]+)\s*(h|hrs?|hours?|std|stunden)?\.?$/i.exec(plain(text)) ?? [];
  const number = decimal(digits);
  if (number === undefined || number > fullWeekHours) return bad('hours');
  return number > 0 && number <= 1 && unit === '' ? bad('fewHours') : ok(number / fullWeekHours);
}

/** Whether a cell of a column that is called hours holds a part of a week all the same. */
export function isPartOfWeek(text: string): boolean {
  return isPercent(text) || (decimal(plain(text)) ?? 2) <= 1;
}

function isPercent(text: string): boolean {
  return text.trim().endsWith('%');
}

/**
 * A day: `2026-12-31`, `2026/12/31`, `31.12.2026`, `12/31/2026`, and a whole month as its first or last day: `2026-12`,
 * `12/2026`. With slashes the order is told by a number above 12, else by `order`; without either the day is ambiguous.
 */
export function readDay(
  text: string,
  ofMonth: 'first' | 'last',
  order: DateOrder | undefined,
): CellReading<Day> {
  // A spreadsheet may have added a time.
  const written = plain(text).replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/i, '');
  const parts = written.split(/[-./]/).map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN));
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = parts;
  const day = (year: number, month: number, date: number) => {
    const found = dayOf(year, month, date);
    return found !== undefined && year >= 1900 && year < 2200 ? ok(found) : bad('day');
  };
  const month = (year: number, number: number) =>
    day(year, number, ofMonth === 'first' ? 1 : daysInMonth(year, number));
  if (parts.length === 2) return a > 12 ? month(a, b) : month(b, a);
  if (parts.length !== 3) return bad('day');
  if (a > 31) return day(a, b, c);
  // Points mean the day first wherever they are in use.
  if (written.includes('.') || a === b) return day(c, b, a);
  const told = slashOrder(text) ?? order;
  if (told === undefined) return dayOf(c, a, b) === undefined ? bad('day') : bad('ambiguousDay');
  return told === 'day-first' ? day(c, b, a) : day(c, a, b);
}

/** What a day with slashes tells about the order of its parts: 31 is no month. */
export function slashOrder(text: string): DateOrder | undefined {
  const [, first, second] = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}\b/.exec(plain(text)) ?? [];
  if (Number(first) > 12) return 'day-first';
  return Number(second) > 12 ? 'month-first' : undefined;
}

/** Whether an amount is in thousands, or in whole units of the currency. */
export type CostUnit = 'thousands' | 'ones';

/** A yearly cost in thousands: `120`, `120k`, `120,000`, `120.000 €`, `1,234.5`; signs of a currency are left out. */
export function readCost(text: string, unit: CostUnit): CellReading<number> {
  const written = plain(text)
    .replace(/^[^\d.,-]+|(?<=[\d.\sk])(?:\p{Sc}|[a-z]{3})$/giu, '')
    .trim();
  const [, digits = '', kilo] = /^([\d.,'’\s]+(?:e-?\d+)?)\s*(k?)$/i.exec(written) ?? [];
  const inThousands = kilo !== '' || unit === 'thousands';
  const number = amount(digits.replaceAll(/['’\s]/g, ''), inThousands);
  if (number === undefined) return bad('cost');
  const value = inThousands ? number : number / 1000;
  return value <= mostCost ? ok(value) : bad('cost');
}

/** A number that may have signs between its thousands. */
function amount(digits: string, pointIsDecimal: boolean): number | undefined {
  const lastSign = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const signs = digits.replaceAll(/[^.,]/g, '');
  if (signs.includes('.') && signs.includes(',')) {
    const [whole, fraction] = [digits.slice(0, lastSign), digits.slice(lastSign + 1)];
    return decimal(`${whole.replaceAll(/[.,]/g, '')}.${fraction}`);
  }
  const isGrouped = /^[1-9]\d{0,2}([.,]\d{3})+$/.test(digits);
  // "1.125" in thousands is what an export wrote; "1,125" and "1.125.000" are groups wherever they stand.
  if (isGrouped && !(signs === '.' && pointIsDecimal)) return decimal(digits.replaceAll(/[.,]/g, ''));
  return decimal(digits);
}

function decimal(digits: string): number | undefined {
  const text = digits.replace(',', '.');
  return /^(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/i.test(text) ? Number(text) : undefined;
}

/** Without the many spaces that spreadsheets put between a number and its sign. */
function plain(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
