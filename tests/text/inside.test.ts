import { expect, test } from 'vitest';
import { builtinPlaybook } from '../../src/domain/builtinPlaybook.ts';
import type { Conclusion } from '../../src/domain/conclusion.ts';
import { deriveTeam } from '../../src/domain/deriveTeam.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { roleEfforts } from '../../src/domain/overlap.ts';
import { insideOf } from '../../src/domain/regionParts.ts';
import { holdersPhrase, insideSentence, insideTitle, originSentences } from '../../src/text/inside.ts';

const youngBatch: Facts = { team: { kind: 'product', maturity: 'low', mode: 'batch' }, context: {} };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function told(conclusion: Conclusion, facts = youngBatch) {
  const team = deriveTeam(builtinPlaybook, facts);
  const inside = insideOf(team, roleEfforts(builtinPlaybook, team), conclusion);
  if (!inside) throw new Error('Nothing is inside.');
  return {
    title: plain(insideTitle(inside)),
    groups: inside.groups.map((group) => ({
      duties: group.parts.map((part) => part.duty),
      who: holdersPhrase(builtinPlaybook, group),
      why: originSentences(builtinPlaybook, group),
    })),
  };
}

test('a region says how many duties are inside, with what share of the work', () => {
  expect(told({ kind: 'region', roles: ['SWE', 'MLE', 'DS'] }).title).toBe(
    'Inside: 4 duties, 7 % of the work',
  );
});

test('duties are told by who owns them, who contributes, and why', () => {
  const { groups } = told({ kind: 'region', roles: ['SWE', 'MLE', 'DS'] });
  expect(groups).toContainEqual({
    duties: ['baseline'],
    who: 'Data scientists own, software engineers and ML engineers contribute',
    why: ['By the rule “Everybody runs the platform and everybody can ship a simple offline model or rule”.'],
  });
  const pipelines = groups.find(({ duties }) => duties.includes('data-pipelines'));
  expect(pipelines?.why).toHaveLength(1);
  expect(pipelines?.why[0]).toMatch(/^Data scientists: by the rule “/);
});

test('one’s own ground says who else takes part, and in whose place a duty is held', () => {
  const { groups } = told({ kind: 'region', roles: ['DS'] });
  expect(groups).toContainEqual({
    duties: ['dashboards', 'ab-testing'],
    who: 'Data scientists own, nobody else takes part',
    why: [],
  });
  expect(groups.find(({ duties }) => duties.includes('client-discovery'))?.why).toEqual([
    'In place of product managers.',
  ]);
});

test('what a role holds while another waits says so', () => {
  const facts: Facts = {
    team: { kind: 'product', maturity: 'high', mode: 'online' },
    context: { smallGainsPay: false },
  };
  const team = deriveTeam(builtinPlaybook, facts);
  const regions = [...roleEfforts(builtinPlaybook, team).keys()].map((role) => [role]);
  const all = regions.flatMap((roles) => told({ kind: 'region', roles }, facts).groups);
  expect(all.flatMap(({ why }) => why)).toContainEqual(
    expect.stringMatching(/while applied scientists wait\.$/i),
  );
});

test('the arithmetic of a region, of one role’s own ground and of a pair is not the same', () => {
  const of = (conclusion: Conclusion) => plain(insideSentence(builtinPlaybook, conclusion));
  const rule =
    'An owner carries 60 % of a duty and those who contribute share the rest; an owner alone carries all.';
  expect(of({ kind: 'region', roles: ['DS'] })).toBe(`${rule} Here is what nobody else carries.`);
  expect(of({ kind: 'region', roles: ['MLE', 'DS'] })).toBe(
    `${rule} Here is what all of these roles carry, and nobody else.`,
  );
  expect(of({ kind: 'overlap', roles: ['MLE', 'DS'] })).toBe(`${rule} What both carry is shared.`);
});
