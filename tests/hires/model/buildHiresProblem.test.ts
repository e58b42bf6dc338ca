import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/engine/people/days.ts';
import { initialFacts } from '../../../src/engine/playbook/facts.ts';
import { horizontal, mature, member, problemOf, sizeOf, teamOf, today, young } from './setupProblem.ts';

describe('the problem of a plan of hires', () => {
  it('asks for the demand of the team, in FTE', () => {
    const { duties } = problemOf(mature);
    const sum = duties.reduce((total, { demand }) => total + demand, 0);
    expect(sum).toBeCloseTo(teamOf(mature).workload, 6);
  });

  it('has four quarters and the year after them, without a gap', () => {
    const { periods } = problemOf(young);
    expect(periods.map(({ kind, length }) => [kind, length])).toEqual([
      ['quarter', 1],
      ['quarter', 1],
      ['quarter', 1],
      ['quarter', 1],
      ['after', 4],
    ]);
    expect(periods[0]?.from).toBe(today);
    for (const [index, period] of periods.entries()) {
      const next = periods[index + 1];
      if (next) expect(next.from).toBe(addDays(period.to, 1));
    }
  });

  it('may hire juniors and seniors of each role that has people, and leads of the largest in engineering', () => {
    expect(problemOf(young).kinds.map(({ id }) => id)).toEqual([
      'SWE.junior',
      'SWE.senior',
      'MLE.junior',
      'MLE.senior',
      'MLE.lead',
      'DS.junior',
      'DS.senior',
    ]);
    // A seat without people of its own: the applied scientist of a platform.
    expect(problemOf(horizontal).kinds.filter(({ role }) => role === 'AS')).toEqual([]);
  });

  it('may hire leads of a role of four', () => {
    const slow = { parameters: { planningLoad: 0.5 } };
    const { kinds } = problemOf(mature, slow);
    const size = sizeOf(mature, slow);
    const leads = kinds.filter(({ level }) => level === 'lead').map(({ role }) => role);
    const large = size.roles.filter(({ people }) => people >= 4).map(({ role }) => role);
    expect(large.length).toBeGreaterThan(1);
    expect(leads).toEqual(large);
  });

  it('leaves room for the people it takes and those whom attrition takes, less those who are there', () => {
    // 12 people, and a tenth of them in a year; of no role a whole person.
    expect(problemOf(mature).limits).toMatchObject({
      mostHires: 13,
      mostOfRole: { SWE: 3, MLE: 4, AS: 2, DS: 3 },
    });
    const people = [member('MLE', 'senior'), member('MLE', 'senior', { kind: 'vacancy' })];
    expect(problemOf(mature, { people }).limits).toMatchObject({
      mostHires: 11,
      mostOfRole: { SWE: 3, MLE: 2, AS: 2, DS: 3 },
    });
    // In two years a fifth of twelve, and of four no whole person.
    const long = problemOf(mature, { parameters: { quarters: 8 } }).limits;
    expect(long).toMatchObject({ mostHires: 14, mostOfRole: { MLE: 4 } });
    expect(problemOf(mature, { parameters: { attrition: 0.5 } }).limits.mostOfRole).toEqual({
      SWE: 4,
      MLE: 6,
      AS: 3,
      DS: 4,
    });
  });

  it('has a price for needed roles that nobody holds, of half an FTE unfinished', () => {
    // 240 a year: 60 a quarter.
    expect(problemOf(young).emptySeats).toEqual(['SWE', 'MLE', 'DS'].map((role) => ({ role, price: 30 })));
    const people = [member('SWE', 'senior'), member('DS', 'junior', { kind: 'vacancy' })];
    expect(problemOf(young, { people }).emptySeats).toEqual([{ role: 'MLE', price: 30 }]);
  });

  it('binds the orders of rules that fire, but not for a role that is there', () => {
    expect(problemOf(horizontal).orders).toEqual([
      { kind: 'first', role: 'PM', before: ['DS', 'AS'] },
      { kind: 'soon', role: 'PM', others: 2 },
    ]);
    expect(problemOf(horizontal, { people: [member('PM', 'senior')] }).orders).toEqual([]);
    expect(problemOf(young).orders).toEqual([]);
  });

  it('lends the skills of a second role to who has it', () => {
    const drivers = { models: 0, modelsActive: 0, useCases: 0.5 };
    const { roles } = sizeOf(young, { drivers });
    const [hat] = roles.filter(({ heldBy }) => heldBy !== undefined);
    if (!hat) throw new Error('Nobody has a second role.');
    const { skills, split } = problemOf(young, { drivers });
    const holder = skills.find(({ id }) => id === hat.heldBy);
    for (const { owner, duty } of teamOf(young, { drivers }).duties) {
      if (owner === hat.role) expect(holder?.able[duty]).toBeGreaterThan(0);
    }
    // All work is in the split, and none of it twice.
    expect(split.map(({ role }) => role)).not.toContain(hat.role);
    const all = roles.reduce((sum, { fte }) => sum + fte, 0);
    expect(split.reduce((sum, { fte }) => sum + fte, 0)).toBeCloseTo(all, 9);
  });

  it('waits longer for an applied scientist', () => {
    const { kinds } = problemOf(mature);
    const lead = (role: string) => kinds.find((kind) => kind.role === role)?.leadDays;
    expect(lead('MLE')).toBe(90);
    expect(lead('AS')).toBe(120);
  });

  it('brings nothing before somebody starts, a little at first, and less and less after ramp-up', () => {
    const senior = problemOf(young).kinds.find(({ level }) => level === 'senior');
    const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = senior?.output ?? [];
    // Approved today and there on day 90 of 91: a tenth of one day.
    expect(first).toBeCloseTo(0.1 / 91, 6);
    expect(second).toBeGreaterThan(0.3);
    expect(second).toBeLessThan(0.5);
    expect(third).toBeGreaterThan(second);
    expect(fourth).toBeGreaterThan(third);
    expect(fifth).toBeLessThan(fourth);
  });

  it('takes people of the same role, level and skills together', () => {
    const people = [
      member('MLE', 'senior'),
      member('MLE', 'senior', { fte: 0.5 }),
      member('MLE', 'senior', { duties: ['eda'] }),
      member('MLE', 'junior'),
    ];
    const { staff, skills } = problemOf(young, { people });
    expect(staff.map(({ members }) => members.length)).toEqual([2, 1, 1]);
    expect(staff[0]?.there[0]).toBe(2);
    expect(staff[0]?.output[0]).toBeCloseTo(1.5, 1);
    expect(skills.find(({ id }) => id === staff[1]?.skills)?.able).toEqual({ eda: 1 });
  });

  it('counts nobody before the first or after the last day, and not who has left', () => {
    const people = [
      member('SWE', 'senior', { start: addDays(today, 91) }),
      member('DS', 'senior', { end: addDays(today, 90) }),
      member('DS', 'lead', { end: addDays(today, -1) }),
    ];
    const { staff } = problemOf(young, { people });
    expect(staff).toHaveLength(2);
    expect(staff[0]?.there.slice(0, 2)).toEqual([0, 1]);
    expect(staff[0]?.pay[0]).toBe(0);
    expect(staff[1]?.there.slice(0, 2)).toEqual([1, 0]);
    expect(staff[1]?.pay.slice(0, 2)).toEqual([30, 0]);
  });

  it('fills a vacancy no sooner than a hire, and pays for it now', () => {
    const { staff } = problemOf(young, {
      people: [member('SWE', 'senior', { kind: 'vacancy', start: today })],
    });
    expect(staff[0]?.there.slice(0, 2)).toEqual([0, 1]);
    expect(staff[0]?.hiring.slice(0, 2)).toEqual([20, 0]);
    expect(staff[0]?.mentoring[1]).toBeGreaterThan(0.1);
  });

  it('lets somebody whose seat waits do what is lent meanwhile', () => {
    const facts = { ...mature, context: { smallGainsPay: false } };
    const lent = teamOf(facts).duties.filter(({ loans }) => loans.some(({ from }) => from === 'AS'));
    expect(lent.length).toBeGreaterThan(0);
    const { skills, kinds } = problemOf(facts, { people: [member('AS', 'senior')] });
    const able = skills.find(({ id }) => id === 'AS')?.able ?? {};
    for (const { duty } of lent) expect(able[duty]).toBeGreaterThan(0);
    expect(kinds.some(({ role }) => role === 'AS')).toBe(false);
  });

  it('asks for two people for each duty of 3 percent or more, from a team of three on', () => {
    const { duties, limits } = problemOf(mature);
    expect(limits.coverage).toBe('priced');
    const critical = teamOf(mature).duties.filter(({ effort }) => effort >= 3);
    expect(duties.filter(({ thinPrice }) => thinPrice > 0).map(({ duty }) => duty)).toEqual(
      critical.map(({ duty }) => duty),
    );
    const tiny = problemOf(young, {
      drivers: { useCases: 0.2, models: 1, sources: 1, labels: 0, incidents: 0 },
    });
    expect(tiny.limits.coverage).toBe('off');
  });

  it('says how many must be on call, by the hours that are promised and the sites', () => {
    const nights = { modifiers: { support: 'always' } };
    expect(problemOf(mature).limits.rota).toEqual({ people: 2, floor: 'FL4', as: 'advice' });
    expect(problemOf(mature, nights).limits.rota).toEqual({ people: 8, floor: 'FL1', as: 'advice' });
    expect(problemOf(mature, { ...nights, parameters: { sites: 2 } }).limits.rota?.people).toBe(12);
  });

  it('reads every number of hiring from the plan', () => {
    const parameters = {
      budget: 500,
      seniorCost: 200,
      timeToFill: 35,
      notice: 0,
      hiresPerQuarter: 1,
      quarters: 8,
    };
    const problem = problemOf(horizontal, { parameters });
    const senior = problem.kinds.find(({ level }) => level === 'senior');
    expect(problem).toMatchObject({ budget: 500, quarters: 8, limits: { hiresPerQuarter: 1 } });
    expect(senior).toMatchObject({ pay: 50, leadDays: 35 });
    expect(problemOf(initialFacts).budget).toBeUndefined();
    expect(problemOf(initialFacts).limits.leadsPerOther).toBe(0.2);
    expect(problemOf(initialFacts, { parameters: { leadsPerOther: 2 } }).limits.leadsPerOther).toBe(2);
  });
});
