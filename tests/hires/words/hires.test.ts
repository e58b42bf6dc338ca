import { describe, expect, it } from 'vitest';
import { dayNear } from '../../../src/engine/words/dates.ts';
import type { Alternative } from '../../../src/hires/model/alternatives.ts';
import type { HiresProblem } from '../../../src/hires/model/hiresProblem.ts';
import { hiresHeadline, hiresSentence, money } from '../../../src/hires/words/hires.ts';
import { firmWords, otherHires } from '../../../src/hires/words/hiresOthers.ts';
import {
  carriedWords,
  differenceWords,
  limitName,
  relaxWords,
  signed,
} from '../../../src/hires/words/hiresReasons.ts';
import { searchWords } from '../../../src/hires/words/hiresSearch.ts';
import { monthsWords, tooLateWords } from '../../../src/hires/words/hiresTiming.ts';
import { parameterGroups } from '../../../src/hires/words/hiringGroups.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { hiresExample, idlePlan } from '../../fixtures/hiresExample.ts';

/** With so much work that each role has room for many hires, leads too. */
const { problem, playbook } = hiresExample({ drivers: { useCases: 8 } });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const headline = (hires: Readonly<Record<string, readonly number[]>>, of: HiresProblem = problem) =>
  hiresHeadline(playbook, of, idlePlan(of, hires));

describe('the headline of a plan of hires', () => {
  it('says whom to approve now, and who comes later', () => {
    expect(headline({ 'MLE.senior': [2], 'DS.junior': [1], 'SWE.lead': [0, 1, 0, 1] })).toBe(
      'Approve 2 senior ML engineers and 1 junior data scientist now; 1 lead software engineer in February 2027; 1 lead software engineer in August',
    );
  });

  it('says that nobody is approved, now or at all', () => {
    expect(headline({ 'SWE.lead': [0, 0, 1] })).toBe(
      'Approve nobody now; 1 lead software engineer in May 2027',
    );
    expect(headline({})).toMatch(/^Approve nobody: /u);
  });

  it('says why nobody is approved: under a budget money is no reason', () => {
    const nobody = (of: HiresProblem) => headline({}, of).replace('Approve nobody: ', '');
    const poor = { ...problem, budget: 1 };
    expect(nobody(problem)).toBe('another person would cost more than their work is worth');
    expect(nobody(poor)).toBe('the budget has no room for another person');
    expect(nobody({ ...problem, budget: 100_000 })).toMatch(/^nobody within the budget/u);
    const kinds = problem.kinds.map((kind) => ({ ...kind, output: kind.output.map(() => 0) }));
    expect(nobody({ ...problem, kinds })).toBe('nobody approved now would start in time');
    expect(nobody({ ...poor, kinds })).toBe('nobody approved now would start in time');
    const idle = problem.duties.map((duty) => ({ ...duty, demand: 0 }));
    expect(nobody({ ...poor, duties: idle })).toBe('there is no work to do');
    const free = problem.duties.map((duty) => ({ ...duty, unmetPrice: 0 }));
    expect(nobody({ ...poor, duties: free })).toBe('unfinished work costs nothing here');
    expect(
      hiresHeadline(playbook, poor, {
        ...idlePlan(poor, {}),
        periods: idlePlan(poor, {}).periods.map((period) => ({ ...period, unmet: [], mentoringUnmet: 0 })),
      }),
    ).toBe('Approve nobody: the team finishes all its work');
  });

  it('leaves out levels where there are many, and counts what is late', () => {
    expect(
      headline({
        'MLE.senior': [2, 0, 0, 1],
        'MLE.junior': [1],
        'SWE.lead': [1, 1, 1],
        'DS.senior': [1],
      }),
    ).toBe(
      'Approve 1 software engineer, 3 ML engineers, and 1 data scientist now; 1 lead software engineer in February 2027; 1 lead software engineer in May; 1 more later',
    );
  });

  it('adds the cost and what is left undone', () => {
    const sentence = plain(hiresSentence(problem, idlePlan(problem, {})));
    expect(sentence).toMatch(/^4 quarters cost \d+ thousand: pay/u);
    expect(sentence).toMatch(/FTE of work is still unfinished in the last quarter\.$/u);
  });
});

describe('the state of the search', () => {
  const at = { gap: undefined, failure: undefined, hasPlan: true, isOld: false, hasBudget: false };
  it('says how good the answer is', () => {
    expect(plain(searchWords('better', { ...at, gap: 0.031 }))).toBe(
      'Improving… at most 3.1 % above the least possible.',
    );
    expect(plain(searchWords('best', { ...at, gap: 0.0018 }))).toMatch(/^Within 0.2 % of the best/u);
    expect(searchWords('best', { ...at, gap: 0 })).toMatch(/^The best plan: /u);
    const within = { ...at, hasBudget: true };
    expect(searchWords('best', { ...within, gap: 0 })).toMatch(
      /for this budget: no other leaves clearly less work unfinished/u,
    );
    expect(searchWords('best', { ...within, gap: 0.01 })).toMatch(/for this budget, by unfinished work/u);
  });
  it('says of which numbers a plan is, and that it stands', () => {
    expect(searchWords('starting', { ...at, isOld: true })).toMatch(
      /older numbers; a new one is on its way/u,
    );
    expect(searchWords('failed', { ...at, failure: 'no-webassembly' })).toMatch(
      /could not be loaded.*keeps every limit/u,
    );
    expect(searchWords('failed', { ...at, failure: 'no-worker', hasPlan: false })).toMatch(/The Work part/u);
  });
});

describe('reasons in words', () => {
  it('give differences their direction', () => {
    expect(plain(differenceWords({ cost: 407.2, unmet: 9.2, thin: 0 }))).toBe(
      '9.2 person-quarters more unfinished work, total cost 407 thousand higher',
    );
    expect(differenceWords({ cost: 0.2, unmet: 0.001, thin: 0 })).toBe('same total cost');
    expect([signed(-0.8, String), signed(2, String), signed(0, String)]).toEqual(['−0.8', '+2', '0']);
  });

  it('say what another plan has in the place of a hire', () => {
    const plan = idlePlan(problem, { 'MLE.senior': [2], 'SWE.lead': [0, 1] });
    const other = idlePlan(problem, { 'MLE.senior': [1], 'DS.lead': [0, 1], 'SWE.lead': [0, 1] });
    expect(otherHires(playbook, problem, plan, other.hires)).toEqual([
      'Adds 1 lead data scientist approved in February 2027',
      'Drops 1 senior ML engineer approved now',
    ]);
    expect(otherHires(playbook, problem, plan, [])).toEqual([
      'Drops 2 senior ML engineers approved now and 1 lead software engineer approved in February 2027',
    ]);
  });

  it('name everybody of a plan that is wholly another, and count who only comes at another time', () => {
    const plan = idlePlan(problem, {
      'MLE.senior': [2, 1],
      'SWE.senior': [1, 2],
      'SWE.lead': [0, 1],
    });
    const other = idlePlan(problem, {
      'MLE.senior': [0, 0, 2],
      'DS.senior': [1, 0, 3],
      'SWE.senior': [0, 0, 3],
    });
    expect(otherHires(playbook, problem, plan, other.hires)).toEqual([
      'Adds 4 senior data scientists',
      'Drops 1 senior ML engineer and 1 lead software engineer',
      'Moves 5 hires to another quarter',
    ]);
  });

  it('begin with what somebody carries, and say whether it must be them', () => {
    const plan = idlePlan(problem, { 'DS.senior': [1] });
    const [hire] = plan.hires;
    if (!hire) throw new Error('Nobody is hired.');
    const nothing = { cost: 0, unmet: 0, thin: 0 };
    const item = {
      swap: undefined,
      hire,
      reason: 'work' as const,
      duties: playbook.duties.slice(0, 5).map(({ id }) => ({ duty: id, fte: 3.5 })),
      without: nothing,
      instead: { ...nothing, hires: idlePlan(problem, { 'DS.lead': [1] }).hires },
    };
    expect(plain(carriedWords(playbook, problem, item) ?? '')).toMatch(
      /^Does [^(]+ \(0\.50 FTE\), [^(]+ \(0\.50 FTE\), [^(]+ \(0\.50 FTE\), and 2 smaller duties\.$/u,
    );
    const swap = { kind: 'swap', hires: item.instead.hires, difference: nothing } as const;
    const firm = (part: number | undefined, other: Alternative = swap) =>
      plain(firmWords(playbook, problem, plan.hires, other, part) ?? '');
    expect(firm(0.001)).toBe(
      'You could hire 1 lead data scientist approved now instead: it costs about the same.',
    );
    expect(firm(0.012)).toBe(
      'You could hire 1 lead data scientist approved now instead: it costs 1.2 % more.',
    );
    expect(firm(0.004, { ...swap, hires: [] })).toBe('You could leave this out: it costs about the same.');
    const whole = idlePlan(problem, { 'DS.lead': [0, 3], 'MLE.senior': [2] });
    expect(firm(0.004, { kind: 'plan', plan: { ...nothing, hires: whole.hires } })).toBe(
      'Without this, the best plan has 5 hires instead of 1 and is about as good.',
    );
    expect(firm(0.004, { kind: 'same', as: 0 })).toBe(
      'Without this, the best plan is the one described at 1 senior data scientist, approved now.',
    );
    expect(firm(0.1)).toBe('Firm: the next best plan is 10 % worse.');
    expect(firmWords(playbook, problem, plan.hires, swap, undefined)).toBeUndefined();
  });

  it('name a limit with its time, and by how much it would give', () => {
    expect(limitName(playbook, problem, { kind: 'budget', period: 1 })).toBe(
      'the budget per quarter, Feb to May 2027',
    );
    expect(plain(relaxWords({ kind: 'budget', period: 1 }, 119.2))).toBe('120 thousand more');
    expect(relaxWords({ kind: 'coverage', period: 0 }, 1)).toBe('1 person fewer');
    expect(limitName(playbook, problem, { kind: 'leadsPerOther', period: 0 })).toMatch(
      /^leads per junior or senior, /u,
    );
    expect(relaxWords({ kind: 'leadsPerOther', period: 0 }, 1)).toBe('1 person more');
  });
});

describe('numbers', () => {
  it('of money are short', () => {
    expect([0, 41.4, 999.6, 12345].map((value) => plain(money(value)))).toEqual([
      '0 thousand',
      '41 thousand',
      '1.0 million',
      '12.35 million',
    ]);
  });

  it('of days have a year where it is not that of today', () => {
    expect([dayNear('2026-12-05', '2026-11-21'), dayNear('2027-02-20', '2026-11-21')]).toEqual([
      '5 Dec',
      '20 Feb 2027',
    ]);
    expect(tooLateWords(2)).toMatch(/^Two quarters are not shown/u);
  });

  it('of months are halves', () => {
    expect([227, 30.4, 15].map(monthsWords)).toEqual(['7½ months', '1 month', '½ month']);
  });

  it('of hiring are all in a group, each once', () => {
    const grouped = parameterGroups(builtinSizing.parameters).flatMap(({ parameters }) => parameters);
    expect(new Set(grouped)).toEqual(new Set(builtinSizing.parameters));
    expect(grouped).toHaveLength(builtinSizing.parameters.length);
    const [own] = builtinSizing.parameters;
    if (!own) throw new Error('There is no parameter.');
    expect(parameterGroups([{ ...own, id: 'new' }]).map(({ title }) => title)).toEqual(['More numbers']);
  });
});
