import { expect, test } from 'vitest';
import { builtinPlaybook } from '../../src/domain/builtinPlaybook.ts';
import { deriveTeam } from '../../src/domain/deriveTeam.ts';
import { roleEfforts } from '../../src/domain/overlap.ts';
import { qualitySentence, regionSentence } from '../../src/text/overlapPicture.ts';

const team = { kind: 'product', maturity: 'high', mode: 'online' } as const;
const efforts = roleEfforts(builtinPlaybook, deriveTeam(builtinPlaybook, { team, context: {} }));
const sentence = (...roles: string[]) =>
  regionSentence(builtinPlaybook, efforts, roles)?.replaceAll('\u00a0', ' ');

test('a region names its roles, its share and its largest duties', () => {
  expect(sentence('MLE', 'AS', 'DS')).toMatch(
    /^Only ML engineer, applied scientist, and data scientist could do 5 % of the work: .*, and 2 smaller duties\.$/,
  );
});

test('a pair also says what it shares with others, so that picture and matrix agree', () => {
  expect(sentence('SWE', 'MLE')).toMatch(/could do 15 % .* With others too, these two share 18 %\.$/);
  expect(sentence('SWE', 'AS')).toBe(
    'Together with others, software engineer and applied scientist share 3.2 % of the work.',
  );
});

test('a pair that shares nothing says so, and any other set that is not there says nothing', () => {
  expect(sentence('SWE', 'DS')).toBe('Nothing is shared by software engineer and data scientist.');
  expect(sentence('SWE', 'MLE', 'DS')).toBeUndefined();
});

test('a drawing says whether its areas are true, and where they are least so', () => {
  const worst = { sets: ['MLE'], wanted: 0.1, drawn: 0.084 };
  expect(qualitySentence(builtinPlaybook, { exact: true, worst })).toBe('Areas exact.');
  expect(qualitySentence(builtinPlaybook, { exact: false, worst }).replaceAll('\u00a0', ' ')).toBe(
    'Areas are off by up to 1.6 % of the picture: ML engineer alone is drawn too small.',
  );
});
