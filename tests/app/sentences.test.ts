import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseBreaches, sentenceBreaches } from './sentences/breaches.ts';
import type { Generator } from './sentences/generator.ts';
import { generators } from './sentences/generators.ts';
import { playbookWords } from './sentences/playbook.ts';
import { anySample, type SentenceSample } from './sentences/sample.ts';

function breachesOf({ sentences, phrases }: Generator, sample: SentenceSample): readonly string[] {
  const said = (texts: Iterable<string | undefined> = []) =>
    new Set([...texts].filter((text) => text !== undefined));
  return [
    ...[...said(sentences?.(sample))].flatMap(sentenceBreaches),
    ...[...said(phrases?.(sample))].flatMap(phraseBreaches),
  ];
}

/** The same ones every time: what is said of them is either right or wrong, whoever runs the tests. */
const samples = fc.sample(anySample, { numRuns: 40, seed: 11 });

function breachesIn(generator: Generator, plans: readonly SentenceSample[]): readonly string[] {
  return [
    ...new Set(plans.slice(0, generator.most).flatMap((sample) => breachesOf(generator, sample))),
  ].slice(0, 20);
}

describe('every sentence is one that a person would write', () => {
  it.each(generators)('$name', (generator) => {
    expect(breachesIn(generator, samples)).toEqual([]);
  });

  it('the playbook', () => {
    expect(breachesIn(playbookWords, samples.slice(0, 1))).toEqual([]);
  });
});

describe('what is wrong with a sentence is found', () => {
  it.each([
    ['a doubled word', 'Software engineers contribute to to production.'],
    ['a double space', 'Five  roles.'],
    ['one of many', 'This team has 1 duties.'],
    ['many of one', 'This team has 3 duty.'],
    ['the code of a rule', 'Now: start with a rule (R12).'],
    ['two stops', 'Is the data ready?.'],
    ['two stops', 'Start with a rule..'],
    ['no capital', 'five roles.'],
    ['no end', 'Five roles'],
    ['the id', 'Nobody does platform-operation here.'],
    ['a word in camel case', 'The answer is mlDifferentiator.'],
    ['a before a vowel', 'Hired as a applied scientist.'],
    ['an before a consonant', 'Hired as an data scientist.'],
    ['no value', 'Five roles and undefined.'],
  ])('%s in “%s”', (name, sentence) => {
    expect(sentenceBreaches(sentence).some((breach) => breach.startsWith(name))).toBe(true);
  });

  it('and nothing is found in a good one', () => {
    expect(
      sentenceBreaches('1 duty is shared by an ML engineer and a data scientist. Is 21 people too many?'),
    ).toEqual([]);
  });
});
