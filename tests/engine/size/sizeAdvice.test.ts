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
    const { size, advice } = adviceIn('low-online');
    expect(advice).toContainEqual(
      expect.objectContaining({ kind: 'rota', people: 3, floor: expect.objectContaining({ id: 'FL3' }) }),
    );
    expect(size.people).toBe(4);
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

it('makes teams of about nine of more than nine, and names who nobody counted', () => {
  expect(adviceIn('high-online').advice).toContainEqual({
    kind: 'severalTeams',
    people: 17,
    teams: 2,
    productManager: 'missing',
  });
  expect(adviceIn('horizontal').advice).toContainEqual({
    kind: 'severalTeams',
    people: 12,
    teams: 2,
    productManager: 'seated',
  });
  expect(kinds('low-batch')).not.toContain('severalTeams');
});

it('names as many teams as keep each to about nine', () => {
  const { size, advice } = adviceIn('high-online', { drivers: { improving: 40 } });
  expect(size.people).toBeGreaterThan(27);
  expect(advice).toContainEqual(
    expect.objectContaining({ kind: 'severalTeams', teams: Math.ceil(size.people / 9) }),
  );
});

it('says nothing of a product manager where the playbook has no such role', () => {
  const roles = builtinPlaybook.roles.filter(({ id }) => id !== 'PM');
  const { size, derived } = adviceIn('high-online');
  expect(
    sizeAdvice({ ...builtinPlaybook, roles }, derived, size, builtinSizing, emptyHeadcount),
  ).toContainEqual(expect.objectContaining({ kind: 'severalTeams', productManager: 'unknown' }));
});

it('asks for a second person where one alone would hold a large duty', () => {
  const { advice } = adviceIn('low-batch');
  const single = advice.find((item) => item.kind === 'single');
  for (const duty of single?.kind === 'single' ? single.duties : []) {
    expect(builtinPlaybook.duties.map(({ id }) => id)).toContain(duty);
  }
});
