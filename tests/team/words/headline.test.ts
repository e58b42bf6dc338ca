import { describe, expect, test } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import { sharedDuties } from '../../../src/engine/explain/conclusion.ts';
import { allTeams, type Facts, type TeamKind } from '../../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { headlineOf } from '../../../src/team/words/headline.ts';

const headline = (team: TeamKind, context: Facts['context'] = {}) =>
  headlineOf(builtinPlaybook, deriveTeam(builtinPlaybook, { team, context }));
const product = (maturity: 'low' | 'high', mode: 'batch' | 'online') =>
  ({ kind: 'product', maturity, mode }) as const;

describe('the headline says what the picture shows', () => {
  test('in a young batch team everybody takes part', () => {
    expect(headline(product('low', 'batch')).title).toBe(
      'Three roles. Everyone works on pipelines, baseline, batch scoring, and operation.',
    );
  });

  test('and the reasons shown beside it are those of a strong rule', () => {
    expect(headline(product('low', 'batch')).about).toEqual({
      kind: 'responsibility',
      duty: 'baseline',
      role: 'SWE',
    });
  });

  test.each([
    ['low', 'Three roles.'],
    ['high', 'Four roles.'],
  ] as const)(
    'online with %s maturity, software engineers and data scientists share nothing',
    (maturity, count) => {
      expect(headline(product(maturity, 'online')).title).toBe(
        `${count} Software engineers and data scientists share nothing.`,
      );
    },
  );

  test('in a mature batch team they still meet in operation', () => {
    expect(headline(product('high', 'batch')).title).toContain(
      'Four roles. Software engineers and data scientists share only operation.',
    );
  });

  test('in a platform team the product manager has one partner', () => {
    expect(headline({ kind: 'horizontal' }).title).toBe(
      'Five roles. Product managers share work with data scientists only.',
    );
  });

  test('a role that can wait comes first, with who holds its work', () => {
    const { title, sentence } = headline(product('high', 'online'), { smallGainsPay: false });
    expect(title).toBe('Three roles. Applied scientists can wait.');
    expect(sentence).toContain(
      'ML engineers share the most work with other roles. Data scientists cover the work of applied scientists until then. 59 % of the work is engineering.',
    );
  });
});

test('the sentence names the share of engineering', () => {
  expect(headline(product('high', 'online')).sentence).toContain('55\u00a0% of the work is engineering.');
});

test('nothing is said twice in a sentence', () => {
  const { sentence } = headline(product('high', 'batch'), { mlDifferentiator: false });
  const parts = sentence.split('. ');
  expect(new Set(parts).size).toBe(parts.length);
});

test('“share nothing” is only said of pairs that do, for every setup and answer', () => {
  for (const team of allTeams) {
    for (const fact of builtinPlaybook.facts) {
      for (const { value } of fact.answers) {
        const derived = deriveTeam(builtinPlaybook, { team, context: { [fact.id]: value } });
        const { title, about } = headlineOf(builtinPlaybook, derived);
        if (about.kind !== 'overlap' || !title.includes('share nothing')) continue;
        expect(sharedDuties(derived, about.roles)).toEqual([]);
      }
    }
  }
});
