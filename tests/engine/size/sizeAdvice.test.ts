import { describe, expect, it } from 'vitest';
import { allTeams, type Player, setupOf } from '../../../src/engine/playbook/facts.ts';
import type { SetupId } from '../../../src/engine/playbook/playbook.ts';
import { emptyHeadcount, type Headcount } from '../../../src/engine/size/headcount.ts';
import { sizeAdvice } from '../../../src/engine/size/sizeAdvice.ts';
import { sizeTeam } from '../../../src/engine/size/sizeTeam.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { demandedTeam } from './demandedTeam.ts';

function adviceIn(setup: SetupId, entered: Partial<Headcount> = {}) {
  const headcount = { ...emptyHeadcount, ...entered };
  const team = allTeams.find((candidate) => setupOf(candidate) === setup) ?? {
    kind: 'horizontal' as const,
  };
  const derived = demandedTeam(builtinPlaybook, builtinSizing, headcount, { team, context: {} });
  const size = sizeTeam(builtinPlaybook, derived, builtinSizing, headcount);
  return { size, derived, advice: sizeAdvice(builtinPlaybook, derived, size, builtinSizing, headcount) };
}
const kinds = (setup: SetupId, entered: Partial<Headcount> = {}) =>
  adviceIn(setup, entered).advice.map(({ kind }) => kind);

describe('a rota', () => {
  it('asks for more people than a small team has, and adds none', () => {
    const { size, advice } = adviceIn('low-online', { modifiers: { support: 'extended' } });
    // One software engineer and two ML engineers can answer; extended hours take five.
    expect(advice).toContainEqual(
      expect.objectContaining({ kind: 'rota', people: 3, floor: expect.objectContaining({ id: 'FL3' }) }),
    );
    expect(size.people).toBe(4);
  });

  it('takes two in office hours, which nobody need say', () => {
    expect(kinds('low-online')).not.toContain('rota');
    const alone = adviceIn('low-batch', { drivers: { useCases: 0, sources: 1, models: 1 } });
    expect(alone.size.people).toBe(1);
    expect(alone.advice).toContainEqual(
      expect.objectContaining({ kind: 'rota', floor: expect.objectContaining({ id: 'FL4', people: 2 }) }),
    );
  });

  it('takes eight from one site round the clock, and six at each of two', () => {
    const always = (sites: number) =>
      adviceIn('low-online', { modifiers: { support: 'always' }, parameters: { sites } }).advice[0];
    expect(always(1)).toMatchObject({ floor: { id: 'FL1', people: 8 } });
    expect(always(2)).toMatchObject({ floor: { id: 'FL2', people: 6, sites: 2 } });
  });

  it('is content when enough can answer', () => {
    expect(kinds('high-batch')).not.toContain('rota');
  });
});

it('names more incidents than two a shift', () => {
  expect(kinds('low-batch', { drivers: { incidents: 10 } })).not.toContain('incidents');
  expect(kinds('low-batch', { drivers: { incidents: 11 } })).toContain('incidents');
});

it('names a role that mostly keeps things running', () => {
  const { advice } = adviceIn('low-batch', { drivers: { incidents: 12, useCases: 0 } });
  expect(advice).toContainEqual(expect.objectContaining({ kind: 'toil' }));
});

describe('a rota with a roster', () => {
  const always = { modifiers: { support: 'always' } };
  const rotaWith = (...players: readonly Player[]) => {
    const headcount = { ...emptyHeadcount, ...always };
    const facts = {
      team: { kind: 'product', maturity: 'high', mode: 'online' },
      context: {},
      players,
    } as const;
    const derived = demandedTeam(builtinPlaybook, builtinSizing, headcount, facts);
    const size = sizeTeam(builtinPlaybook, derived, builtinSizing, headcount);
    const advice = sizeAdvice(builtinPlaybook, derived, size, builtinSizing, headcount);
    return advice.find(({ kind }) => kind === 'rota');
  };
  const answers: Player = { role: 'DS', duties: ['on-call'] };
  const not: Player = { role: 'MLE', duties: ['eda'] };

  it('counts who is there and can answer, not who is planned', () => {
    const { advice } = adviceIn('high-online', always);
    expect(advice.find(({ kind }) => kind === 'rota')).toBeUndefined();
    expect(rotaWith(answers, not)).toMatchObject({ by: 'roster', people: 1, floor: { people: 8 } });
    expect(rotaWith()).toMatchObject({ by: 'roster', people: 0 });
  });

  it('is content when enough of them can', () => {
    expect(rotaWith(...Array.from({ length: 8 }, () => answers))).toBeUndefined();
    expect(rotaWith(not, ...Array.from({ length: 7 }, () => answers))).toMatchObject({ people: 7 });
  });
});

it('makes teams of about nine of more than nine', () => {
  expect(adviceIn('high-online').advice).toContainEqual({ kind: 'severalTeams', people: 12, teams: 2 });
  expect(adviceIn('horizontal').advice).toContainEqual({ kind: 'severalTeams', people: 10, teams: 2 });
  expect(kinds('low-batch')).not.toContain('severalTeams');
  expect(kinds('high-batch')).not.toContain('severalTeams');
});

it('names a team of one, and who that is', () => {
  const { size, advice } = adviceIn('low-batch', { drivers: { useCases: 0, sources: 1, models: 1 } });
  const one = size.roles.find(({ people }) => people === 1);
  expect(size.people).toBe(1);
  expect(advice).toContainEqual({ kind: 'teamOfOne', role: one?.role });
  expect(kinds('low-batch')).not.toContain('teamOfOne');
});

it('counts who is there against what the work takes, and only then', () => {
  const surplus = (there: number) => {
    const players = Array.from({ length: there }, (): Player => ({ role: 'MLE' }));
    const facts = {
      team: { kind: 'product', maturity: 'low', mode: 'batch' },
      context: {},
      players,
    } as const;
    const derived = demandedTeam(builtinPlaybook, builtinSizing, emptyHeadcount, facts);
    const size = sizeTeam(builtinPlaybook, derived, builtinSizing, emptyHeadcount);
    return sizeAdvice(builtinPlaybook, derived, size, builtinSizing, emptyHeadcount).filter(
      ({ kind }) => kind === 'surplus',
    );
  };
  expect(surplus(4)).toEqual([{ kind: 'surplus', there: 4, needed: 3 }]);
  expect(surplus(3)).toEqual([]);
  expect(kinds('low-batch')).not.toContain('surplus');
});

it('names as many teams as keep each to about nine', () => {
  const { size, advice } = adviceIn('high-online', { drivers: { improving: 40 } });
  expect(size.people).toBeGreaterThan(27);
  expect(advice).toContainEqual(
    expect.objectContaining({ kind: 'severalTeams', teams: Math.ceil(size.people / 9) }),
  );
});

it('asks for a second person where one alone would hold a large duty', () => {
  const { advice } = adviceIn('low-batch');
  const single = advice.find((item) => item.kind === 'single');
  for (const duty of single?.kind === 'single' ? single.duties : []) {
    expect(builtinPlaybook.duties.map(({ id }) => id)).toContain(duty);
  }
});
