import { describe, expect, it } from 'vitest';
import {
  chooseQuestions,
  judgeAnswer,
  type Signal,
} from '../../../src/engine/playbook/candidateQuestions.ts';
import { roleForecast } from '../../../src/offer/model/week.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { candidateQuestions, leadQuestions } from '../../../src/playbook/interviewQuestions.ts';
import { factsOf } from '../answers.ts';

const verdict = (facts: Parameters<typeof judgeAnswer>[0], ...signals: readonly Signal[]) =>
  judgeAnswer(facts, { says: '', signals }).verdict;

describe('the questions', () => {
  it('are the 26 of the candidate and the 6 of the lead', () => {
    expect(candidateQuestions).toHaveLength(26);
    expect(leadQuestions).toHaveLength(6);
  });

  it('name only duties, roles, sources, facts and answers of the playbook', () => {
    const duties = new Set(builtinPlaybook.duties.map((duty) => duty.id));
    const roles = new Set(builtinPlaybook.roles.map((role) => role.id));
    const sources = new Set(builtinPlaybook.sources.map((source) => source.id));
    const answers = new Set(
      builtinPlaybook.facts.flatMap((fact) => fact.answers.map(({ value }) => `${fact.id}=${value}`)),
    );
    const named = candidateQuestions.flatMap((question) =>
      question.answers.flatMap((answer) => answer.signals),
    );
    const facts = named.flatMap((signal) =>
      signal.kind === 'answer' ? [`${signal.fact}=${signal.value}`] : [],
    );
    const asked = candidateQuestions.flatMap(({ askWhom }) =>
      askWhom.kind === 'role' ? [askWhom.role] : [],
    );
    expect(
      candidateQuestions.flatMap((question) => question.duties).filter((duty) => !duties.has(duty)),
    ).toEqual([]);
    expect(asked.filter((role) => !roles.has(role))).toEqual([]);
    expect(facts.filter((fact) => !answers.has(fact))).toEqual([]);
    for (const { sources: cited } of [...candidateQuestions, ...leadQuestions]) {
      expect(cited.filter((source) => !sources.has(source))).toEqual([]);
    }
  });

  it('leave no answer without a signal', () => {
    const silent = candidateQuestions.flatMap((question) =>
      question.answers.filter((answer) => answer.signals.length === 0),
    );
    expect(silent).toEqual([]);
  });
});

describe('an answer', () => {
  const young = factsOf('low-batch');

  it('fits when the plan is in one of its setups, and else speaks for them', () => {
    const signal: Signal = { kind: 'setups', setups: ['low-batch', 'low-online'] };
    expect(verdict(young, signal)).toBe('fits');
    expect(verdict(factsOf('horizontal'), signal)).toBe('differs');
  });

  it('fits or differs by the answers of the plan, and leaves an open one open', () => {
    const signal: Signal = { kind: 'answer', fact: 'featureStore', value: false };
    expect(verdict(factsOf('low-batch', { featureStore: false }), signal)).toBe('fits');
    expect(verdict(factsOf('low-batch', { featureStore: true }), signal)).toBe('differs');
    expect(verdict(young, signal)).toBe('open');
  });

  it.each([
    ['online', 'low-batch', 'ahead'],
    ['online', 'high-online', 'differs'],
    ['mature', 'low-online', 'ahead'],
    ['mature', 'high-batch', 'differs'],
    ['horizontal', 'high-online', 'ahead'],
    ['horizontal', 'horizontal', 'differs'],
  ] as const)('that points to %s, told of %s, is %s', (to, setup, expected) => {
    expect(verdict(factsOf(setup), { kind: 'trajectory', to })).toBe(expected);
  });

  it('counts by its gravest signal', () => {
    const fits: Signal = { kind: 'setups', setups: ['low-batch'] };
    const differs: Signal = { kind: 'setups', setups: ['high-online'] };
    const warning: Signal = { kind: 'warning', code: 'bus-factor-1' };
    const open: Signal = { kind: 'answer', fact: 'featureStore', value: false };
    expect(verdict(young, fits, warning)).toBe('warning');
    expect(verdict(young, open, fits)).toBe('fits');
    expect(verdict(young, fits, differs)).toBe('differs');
    expect(verdict(young, { kind: 'sign', code: 'duties-covered' })).toBe('sign');
  });
});

describe('the choice for a role', () => {
  it('begins with what takes most of the week, now or next', () => {
    const { interest } = roleForecast(builtinPlaybook, factsOf('low-batch'), 'SWE');
    const { aboutWeek, aboutTeam } = chooseQuestions(candidateQuestions, interest);
    expect(aboutWeek[0]?.duties).toContain('data-pipelines');
    expect(aboutWeek.some((question) => question.duties.includes('online-serving'))).toBe(true);
    expect(aboutWeek.every((question) => question.duties.some((duty) => interest.has(duty)))).toBe(true);
    expect(aboutTeam.map((question) => question.id)).toEqual(['Q15', 'Q17', 'Q20', 'Q25']);
  });

  it('leaves out the duties of others', () => {
    const { interest } = roleForecast(builtinPlaybook, factsOf('horizontal'), 'PM');
    const { aboutWeek } = chooseQuestions(candidateQuestions, interest);
    expect(aboutWeek.some((question) => question.duties.includes('latency'))).toBe(false);
    expect(aboutWeek[0]?.duties).toContain('client-discovery');
  });
});
