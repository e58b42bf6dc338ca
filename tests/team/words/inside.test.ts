import { expect, test } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import type { Conclusion } from '../../../src/engine/explain/conclusion.ts';
import { insideOf } from '../../../src/engine/explain/regionParts.ts';
import { roleEfforts } from '../../../src/engine/measure/overlap.ts';
import type { Facts } from '../../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import {
  holdersPhrase,
  insideSentence,
  insideTitle,
  originSentences,
} from '../../../src/team/words/inside.ts';

const youngBatch: Facts = { team: { kind: 'product', maturity: 'low', mode: 'batch' }, context: {} };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function told(conclusion: Conclusion, facts = youngBatch) {
  const team = deriveTeam(builtinPlaybook, facts);
  const inside = insideOf(team, roleEfforts(builtinPlaybook, team), conclusion);
  if (!inside) throw new Error('Nothing is inside.');
  return {
    title: plain(insideTitle(inside)),
    duties: inside.groups.flatMap((group) =>
      group.parts.map((part) => ({
        duty: part.duty,
        who: holdersPhrase(builtinPlaybook, group),
        why: originSentences(builtinPlaybook, group, part),
      })),
    ),
    groups: inside.groups.length,
  };
}

test('a region says how many duties are inside, with what share of the work', () => {
  expect(told({ kind: 'region', roles: ['SWE', 'MLE', 'DS'] }).title).toBe(
    'Inside: 4 duties, 6.4 % of the work',
  );
});

test('duties are told by who owns them, who contributes, and why', () => {
  const { duties, groups } = told({ kind: 'region', roles: ['SWE', 'MLE', 'DS'] });
  expect(groups).toBe(3);
  expect(duties).toContainEqual({
    duty: 'baseline',
    who: 'Data scientists own; software engineers and ML engineers contribute',
    why: ['By the rule “Let every role run the platform, and release simple batch models or rules”.'],
  });
  const pipelines = duties.find(({ duty }) => duty === 'data-pipelines');
  expect(pipelines?.why).toHaveLength(1);
  expect(pipelines?.why[0]).toMatch(/^Data scientists: by the rule “/);
});

test('one’s own ground says who else takes part, and in whose place a duty is held', () => {
  const { duties } = told({ kind: 'region', roles: ['DS'] });
  const who = 'Data scientists own; nobody else takes part';
  expect(duties).toContainEqual({ duty: 'dashboards', who, why: [] });
  expect(duties).toContainEqual({ duty: 'client-discovery', who, why: ['They replace product managers.'] });
});

test('what a role holds while another waits says so', () => {
  const facts: Facts = {
    team: { kind: 'product', maturity: 'low', mode: 'batch' },
    context: { dataInfraReady: false },
  };
  const roles = roleEfforts(builtinPlaybook, deriveTeam(builtinPlaybook, facts)).keys();
  const all = [...roles].flatMap((role) => told({ kind: 'region', roles: [role] }, facts).duties);
  expect(all.flatMap(({ why }) => why)).toContainEqual(
    expect.stringMatching(/they cover for data scientists, who wait\.$/i),
  );
});

test('the arithmetic of a region, of one role’s own ground and of a pair is not the same', () => {
  const of = (conclusion: Conclusion) => plain(insideSentence(builtinPlaybook, conclusion));
  const rule =
    'The owner of a duty carries 60 % of it and contributors share the rest; without contributors the owner carries all.';
  expect(of({ kind: 'region', roles: ['DS'] })).toBe(`${rule} This is what nobody else carries.`);
  expect(of({ kind: 'region', roles: ['MLE', 'DS'] })).toBe(
    `${rule} This is what all of these roles carry, and nobody else.`,
  );
  expect(of({ kind: 'overlap', roles: ['MLE', 'DS'] })).toBe(`${rule} What both carry counts as shared.`);
});
