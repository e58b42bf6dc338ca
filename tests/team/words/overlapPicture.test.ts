import { describe, expect, test } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import { roleEfforts } from '../../../src/engine/measure/overlap.ts';
import type { Playbook } from '../../../src/engine/playbook/playbook.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import {
  type DrawnQuality,
  drawnSentence,
  idleSentence,
  qualitySentence,
  regionSentence,
} from '../../../src/team/words/overlapPicture.ts';

const team = { kind: 'product', maturity: 'high', mode: 'online' } as const;
const efforts = roleEfforts(builtinPlaybook, deriveTeam(builtinPlaybook, { team, context: {} }));
const sentence = (...roles: string[]) =>
  regionSentence(builtinPlaybook, efforts, roles)?.replaceAll('\u00a0', ' ');

test('a region names its roles, its share and its largest duties', () => {
  expect(sentence('MLE', 'AS', 'DS')).toMatch(
    /^Only ML engineers, applied scientists, and data scientists could do 5 % of the work: A\/B tests, Model tuning, and Features\.$/,
  );
});

test('a pair also says what it shares with others, so that picture and matrix agree', () => {
  expect(sentence('SWE', 'MLE')).toMatch(
    /could do 13 % .*, and 6 smaller duties\. Counting work that others could do too, these two share 15 %\.$/,
  );
  expect(sentence('SWE', 'AS')).toBe(
    'Together with others, software engineers and applied scientists share 2.8 % of the work.',
  );
});

test('a pair that shares nothing says so and why, and any other set that is not there says nothing', () => {
  expect(sentence('SWE', 'DS')).toBe('Software engineers and data scientists share nothing.');
  expect(regionSentence(builtinPlaybook, efforts, ['SWE', 'DS'], 'A rule says so.')).toBe(
    'Software engineers and data scientists share nothing. A rule says so.',
  );
  expect(sentence('SWE', 'MLE', 'DS')).toBeUndefined();
});

test('of a role that is not in the team nothing is said', () => {
  expect(sentence('DS', 'PM')).toBeUndefined();
});

describe('a drawing says', () => {
  const worst = { sets: ['MLE'], wanted: 0.1, drawn: 0.084 };
  const faultless = { exact: false, worst, unwanted: [], missing: [], forbiddenPairs: [] };
  const quality = (part: Partial<DrawnQuality>) =>
    qualitySentence(builtinPlaybook, { ...faultless, ...part }).replaceAll('\u00a0', ' ');

  test('that its areas are exact, or where they are least so', () => {
    expect(quality({ exact: true })).toBe('Drawn to scale.');
    expect(quality({})).toBe(
      'Areas are off by up to 1.6 % of the picture: what only ML engineers could do is drawn too small.',
    );
  });

  test('what is too small to draw, never as 0 %', () => {
    const tiny = { sets: ['SWE', 'MLE', 'AS'], wanted: 0.0004, drawn: 0 };
    expect(quality({ worst: tiny, missing: [tiny] })).toBe(
      'What only software engineers, ML engineers, and applied scientists could do, under 0.1 % of the picture, is too small to draw. All other areas are accurate to 0.1 % of the picture.',
    );
  });

  test('what is not drawn though it is large, and how far off the rest is', () => {
    const large = { sets: ['MLE', 'DS'], wanted: 0.03, drawn: 0.001 };
    expect(quality({ worst: large, missing: [large] })).toBe(
      'What only ML engineers and data scientists could do, 3 % of the picture, is hardly drawn. Areas are off by up to 2.9 % of the picture.',
    );
    const none = { ...large, drawn: 0 };
    expect(quality({ worst: none, missing: [none] })).toMatch(/, 3 % of the picture, is not drawn\. /);
  });

  test('where two meet that share nothing, once for the pair', () => {
    const unwanted = [{ sets: ['SWE', 'DS'], wanted: 0, drawn: 0.01 }];
    const forbiddenPairs = [{ sets: ['SWE', 'DS'], drawn: 0.01 }];
    const off = { worst: unwanted[0], unwanted, forbiddenPairs };
    expect(quality(off)).toBe(
      'Software engineers and data scientists share nothing, but their shapes meet in 1 % of the picture. Areas are off by up to 1 % of the picture.',
    );
    expect(quality({ ...off, forbiddenPairs: [] })).toMatch(
      /^There is no work that only software engineers and data scientists could do, but 1 % of the picture shows some\./,
    );
  });

  test('only counts the faults after the second', () => {
    const missing = ['SWE', 'MLE', 'AS', 'DS'].map((role) => ({ sets: [role], wanted: 0.001, drawn: 0 }));
    expect(quality({ worst: missing[0], missing })).toMatch(/ 2 more areas are inaccurate\. All other areas/);
  });
});

describe('roles without work', () => {
  const noDuties: ReadonlyMap<string, number> = new Map();
  const idle = (playbook: Playbook, ...roles: string[]) =>
    idleSentence(
      playbook,
      new Map([...efforts].map(([role, duties]) => [role, roles.includes(role) ? noDuties : duties])),
    );

  test('are named beside the picture', () => {
    expect(idle(builtinPlaybook)).toBeUndefined();
    expect(idle(builtinPlaybook, 'AS')).toMatch(
      /^Applied scientists have no work in this plan, so the picture leaves them out\.$/,
    );
    expect(
      idle({ ...builtinPlaybook, effort: { ...builtinPlaybook.effort, of: 'demand' } }, 'AS', 'DS'),
    ).toBe(
      'Applied scientists and data scientists have no work with your numbers, so the picture leaves them out.',
    );
  });

  test('whose duties have no effort are none either', () => {
    const none = new Map([...efforts, ['DS', new Map([['eda', 0]])] as const]);
    expect(idleSentence(builtinPlaybook, none)).toMatch(/^Data scientists have no work/);
  });

  test('are said together with how true the picture is', () => {
    const exact = { exact: true, worst: undefined, unwanted: [], missing: [], forbiddenPairs: [] };
    expect(drawnSentence(builtinPlaybook, efforts, exact)).toBe('Drawn to scale.');
    expect(drawnSentence(builtinPlaybook, new Map([...efforts, ['PM', noDuties]]), exact)).toBe(
      'Drawn to scale. Product managers have no work in this plan, so the picture leaves them out.',
    );
  });
});
