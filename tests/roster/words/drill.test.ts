import { describe, expect, it } from 'vitest';
import type { Member } from '../../../src/engine/people/roster.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import {
  drillSentence,
  hireSentence,
  trainingWords,
  waitingSentence,
} from '../../../src/roster/words/drill.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const calm = { lost: 0, thinned: 0, uncovered: { before: 0, after: 0 }, single: { before: 48, after: 48 } };

describe('the sentence of a drill', () => {
  it('says what hangs on one person before anybody leaves', () => {
    expect(plain(drillSentence(3, [], calm))).toBe(
      'Nobody is away: 48 % of the work depends on one person. Choose somebody to see who covers for them.',
    );
    const safe = { ...calm, single: { before: 0, after: 0 } };
    expect(drillSentence(3, [], safe)).toMatch(/: two people or more can do every duty\./);
  });

  it('says all that hangs on one person now, not only what the drill added', () => {
    const found = { ...calm, thinned: 8, single: { before: 48, after: 56 } };
    expect(plain(drillSentence(3, ['Chen Wu'], found))).toBe(
      'Without Chen Wu, 56 % of the work depends on one person (before: 48 %).',
    );
  });

  it('says both what nobody can do and what hangs on one', () => {
    const found = {
      lost: 12,
      thinned: 0,
      uncovered: { before: 4, after: 16 },
      single: { before: 48, after: 36 },
    };
    expect(plain(drillSentence(3, ['Bo'], found))).toBe(
      'Without Bo, nobody can do 16 % of the work (before: 4 %) and 36 % depends on one person (before: 48 %).',
    );
  });

  it('says how things stand where nothing changed', () => {
    expect(plain(drillSentence(3, ['Bo'], calm))).toBe(
      'Without Bo, no more of the work depends on one person or nobody: 48 % of the work depends on one person.',
    );
  });
});

it('counts most of the many who are not on the field', () => {
  const names = Array.from({ length: 15 }, (_, index) => `P${index}`);
  expect(waitingSentence(names)).toMatch(/^Not counted: P0, .*, P7, and 7 others\. They are too new/);
  expect(waitingSentence(names.slice(0, 9))).toMatch(/P7, and P8\. They are too new/);
});

const member = (name: string): Member => ({
  id: 'm1',
  name,
  kind: 'person',
  role: 'MLE',
  level: 'senior',
  fte: 1,
});

it('keeps the capitals of duties in the middle of a sentence', () => {
  const training = { member: member('J1'), duty: 'ci-cd', distance: 0, people: 2, effort: 7.2 };
  expect(plain(trainingWords(builtinPlaybook, training))).toMatch(
    /^J1 learns CI\/CD .*\(7\.2 % of the work\)/,
  );
  expect(hireSentence(builtinPlaybook, ['ci-cd'])).toMatch(/ CI\/CD /);
});

it('names the last day of somebody who leaves and learns all the same', () => {
  const training = {
    member: member('Bo'),
    duty: 'eda',
    distance: 0,
    people: 2,
    effort: 7,
    leaves: '2027-03-21',
  };
  expect(trainingWords(builtinPlaybook, training)).toMatch(/^Bo, who leaves on 21 Mar 2027, learns /);
});
