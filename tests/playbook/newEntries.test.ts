// One duty and one rule more, added at the places that CONTRIBUTING.md lists and nowhere else.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { deriveTeam } from '../../src/engine/derive/deriveTeam.ts';
import { reasonsOf } from '../../src/engine/explain/reasons.ts';
import type { Facts } from '../../src/engine/playbook/facts.ts';
import type { Rule } from '../../src/engine/playbook/playbook.ts';
import { dutyDemands } from '../../src/engine/size/demand.ts';
import { emptyHeadcount } from '../../src/engine/size/headcount.ts';
import { parsePlaybook } from '../../src/engine/validate/parsePlaybook.ts';
import { builtinPlaybook } from '../../src/playbook/builtinPlaybook.ts';
import { createSizing } from '../../src/playbook/builtinSizing.ts';
import { builtinRules, createPlaybook } from '../../src/playbook/createPlaybook.ts';
import { duties } from '../../src/playbook/duties.ts';
import type { DutyRecord } from '../../src/playbook/dutyTables.ts';
import { effortOf } from '../../src/playbook/effort.ts';
import { guidance } from '../../src/playbook/guidance.ts';
import { matrixRules } from '../../src/playbook/matrixRules.ts';
import { practiceRules } from '../../src/playbook/practiceRules.ts';
import { contribute, is } from '../../src/playbook/ruleWords.ts';
import { sourceRules } from '../../src/playbook/sourceRules.ts';
import { placesOf } from '../contributing.ts';
import { found } from '../engine/answers.ts';
import { demandedTeam } from '../engine/size/demandedTeam.ts';

const redTeaming: DutyRecord = {
  id: 'red-teaming',
  name: 'Attacks on one’s own models',
  short: 'Red team',
  group: 'governance',
  definition: 'Try to make a model fail before somebody else does.',
  alsoCalled: [],
  position: 0.59,
  sources: [],
  basis: 'assumption',
  holders: { owner: 'DS', contributors: ['MLE'], sources: [], basis: 'assumption' },
  demand: { terms: [{ coefficient: 0.1, driver: 'bets' }] },
};

const riskAsksForAttacks: Rule = {
  id: 'Z01',
  if: 'A wrong prediction does great harm.',
  then: 'Applied scientists take part in attacks.',
  because: 'They know best how a model can fail.',
  when: is('risk', 'high'),
  effects: [contribute('red-teaming', 'AS'), { kind: 'scaleEffort', duties: ['red-teaming'], factor: 2 }],
  strength: 'medium',
  basis: 'assumption',
  sources: [],
};

const records = [...duties, redTeaming];
const playbook = createPlaybook(records, [...builtinRules, riskAsksForAttacks], effortOf(records));
const sizing = createSizing(records);
const online: Facts = { team: { kind: 'product', maturity: 'high', mode: 'online' }, context: {} };
const risky: Facts = { ...online, context: { risk: 'high' } };

const dutyIn = (facts: Facts) => {
  const team = deriveTeam(playbook, facts);
  return found(
    team.duties.find(({ duty }) => duty === 'red-teaming'),
    'the new duty',
  );
};

describe('the lists of places', () => {
  it('name the records that a duty and a rule were added to here', () => {
    expect(placesOf('A duty')).toEqual(['src/playbook/duties.ts']);
    const rules = ['sourceRules', 'practiceRules', 'matrixRules', 'guidance'].map(
      (name) => `src/playbook/${name}.ts`,
    );
    expect(placesOf('A rule')).toEqual(rules);
    expect(builtinRules).toEqual([...sourceRules, ...practiceRules, ...matrixRules, ...guidance]);
  });

  it('name commands that there are', () => {
    const { scripts } = packageFile;
    const named = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/`npm run (\w+)/g)];
    expect(
      named.map(([, script = '']) => script).filter((script) => !Object.hasOwn(scripts, script)),
    ).toEqual([]);
  });
});

describe('a duty more', () => {
  it('makes a playbook that is in order', () => {
    expect(parsePlaybook(playbook).kind).toBe('ok');
  });

  it('has its place on the spectrum and its holders', () => {
    const order = deriveTeam(playbook, online).duties.map(({ duty }) => duty);
    const positions = order.map((duty) => records.find(({ id }) => id === duty)?.position ?? Number.NaN);
    expect(order).toContain('red-teaming');
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(dutyIn(online)).toMatchObject({ owner: 'DS', contributors: ['MLE'] });
  });

  it('takes its part of the effort, and the others make room', () => {
    // One research bet in the worked example of a mature online product, beside 9.0205 FTE of all other work.
    expect(playbook.effort.values['high-online']['red-teaming']).toBeCloseTo(0.1, 12);
    expect(dutyIn(online).effort).toBeCloseTo((100 * 0.1) / 9.1205, 9);
    const { duties: before } = deriveTeam(builtinPlaybook, online);
    for (const { duty, effort } of before) {
      const now = deriveTeam(playbook, online).duties.find((item) => item.duty === duty);
      expect(now?.effort, duty).toBeCloseTo((effort * 9.0205) / 9.1205, 9);
    }
  });

  it('is absent from a setup whose worked example has nothing that it grows with', () => {
    const young = deriveTeam(playbook, {
      ...online,
      team: { kind: 'product', maturity: 'low', mode: 'online' },
    });
    expect(young.absentDuties.map(({ duty }) => duty)).toContain('red-teaming');
  });

  it('is demand in the headcount', () => {
    const demands = dutyDemands(sizing, emptyHeadcount, online);
    // One bet in the worked example.
    expect(demands.find(({ duty }) => duty === 'red-teaming')?.fte).toBeCloseTo(0.1);
    const team = demandedTeam(playbook, sizing, emptyHeadcount, online);
    const { effort } = found(
      team.duties.find(({ duty }) => duty === 'red-teaming'),
      'the new duty',
    );
    expect((effort / 100) * team.workload).toBeCloseTo(0.1);
  });
});

describe('a rule more', () => {
  it('fires when its condition holds, does what it says and is the reason', () => {
    expect(dutyIn(online).contributors).not.toContain('AS');
    expect(dutyIn(risky).contributors).toContain('AS');
    expect(dutyIn(risky).effort).toBeGreaterThan(1.5 * dutyIn(online).effort);
    const conclusion = { kind: 'responsibility', duty: 'red-teaming', role: 'AS' } as const;
    const reasons = reasonsOf(playbook, deriveTeam(playbook, risky), conclusion);
    expect(reasons?.rules).toEqual([riskAsksForAttacks]);
    expect(reasons?.answers).toEqual([{ fact: 'risk', value: 'high' }]);
  });
});
