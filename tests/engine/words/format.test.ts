import { expect, test } from 'vitest';
import { countWord, inSentence, listAnd, percent, wholePercent } from '../../../src/engine/words/format.ts';

test.each([
  [27.4, '27 %'],
  [5, '5 %'],
  [0.53, '0.5 %'],
  [9.96, '10 %'],
  [0.01, 'under 0.1 %'],
  [0, '0 %'],
])('%d percent of the work, which no line breaks, reads “%s”', (value, text) => {
  expect(percent(value)).toBe(text.replace(' %', '\u00a0%'));
});

test('headlines have whole percentages', () => {
  expect(wholePercent(61.7)).toBe('62\u00a0%');
});

test.each([
  ['Data scientists', 'data scientists'],
  ['ML engineers', 'ML engineers'],
  ['A/B tests', 'A/B tests'],
  ['CI/CD', 'CI/CD'],
  ['On-call', 'on-call'],
])('“%s” inside a sentence is “%s”', (name, text) => {
  expect(inSentence(name)).toBe(text);
});

test('counts that begin a sentence are words while there is a short one', () => {
  expect([countWord(1), countWord(5), countWord(12)]).toEqual(['One', 'Five', '12']);
});

test('lists read as a sentence does', () => {
  expect(listAnd(['a', 'b', 'c'])).toBe('a, b, and c');
});
