import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels, type Member } from '../../../src/engine/people/roster.ts';
import type { Facts } from '../../../src/engine/playbook/facts.ts';
import { emptyHeadcount } from '../../../src/engine/size/headcount.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import {
  coverOf,
  crossTraining,
  type DrillInput,
  drill,
  membersWhoCover,
  mostCritical,
} from '../../../src/roster/model/drill.ts';
import { demandedTeam } from '../../engine/size/demandedTeam.ts';

const facts: Facts = { team: { kind: 'product', maturity: 'low', mode: 'online' }, context: {} };
const team = demandedTeam(builtinPlaybook, builtinSizing, emptyHeadcount, facts);
const months = { junior: 7, senior: 4.5, lead: 5 };
const member = (id: string, role: string, more: Partial<Member> = {}): Member => ({
  id,
  name: id,
  kind: 'person',
  role,
  level: 'senior',
  fte: 1,
  ...more,
});
const field = (people: readonly Member[], isFilled = false): DrillInput => ({
  team,
  people,
  day: '2026-11-21',
  months,
  isFilled,
});
const four = [member('sam', 'SWE'), member('mia', 'MLE'), member('max', 'MLE'), member('dan', 'DS')];

describe('a drill', () => {
  it('leaves everything as it is with everybody on the field', () => {
    const { duties, lost, thinned } = drill(field(four), new Set());
    expect(lost).toBe(0);
    expect(thinned).toBe(0);
    for (const { before, after } of duties) expect(after).toEqual(before);
    expect(duties.map(({ duty }) => duty)).toEqual(team.duties.map(({ duty }) => duty));
  });

  it('says what nobody can do without somebody, and what hangs on one', () => {
    const { duties, lost, thinned } = drill(field(four), new Set(['dan']));
    const dashboards = duties.find(({ duty }) => duty === 'dashboards');
    expect(dashboards).toMatchObject({ before: ['dan'], after: [] });
    const efforts = (cover: string) =>
      duties
        .filter(({ before, after }) => coverOf(after) === cover && coverOf(before) !== cover)
        .reduce((sum, { effort }) => sum + effort, 0);
    expect(lost).toBeCloseTo(efforts('nobody'), 9);
    expect(lost).toBeGreaterThan(0);
    expect(thinned).toBeCloseTo(efforts('one'), 9);
  });

  it('tells what hung on one or nobody before from what does now', () => {
    const found = drill(field(four), new Set(['dan']));
    const share = (when: 'before' | 'after', people: number) =>
      found.duties.reduce((sum, duty) => (duty[when].length === people ? sum + duty.effort : sum), 0);
    expect(found.uncovered.before).toBeCloseTo(share('before', 0), 9);
    expect(found.uncovered.after).toBeCloseTo(share('after', 0), 9);
    expect(found.single.before).toBeCloseTo(share('before', 1), 9);
    expect(found.single.after).toBeCloseTo(share('after', 1), 9);
    expect(found.single.after).toBeGreaterThanOrEqual(found.thinned);
  });

  it('counts people, not roles: a second ML engineer covers the first', () => {
    expect(drill(field(four), new Set(['mia'])).lost).toBe(0);
    expect(drill(field(four), new Set(['mia'])).thinned).toBe(0);
    expect(drill(field(four), new Set(['mia', 'max'])).thinned).toBeGreaterThan(0);
  });

  it('has vacancies on the field only as if they were filled', () => {
    const people = [...four.slice(0, 3), member('v', 'DS', { kind: 'vacancy', name: '' })];
    expect(membersWhoCover(field(people)).map(({ id }) => id)).toEqual(['sam', 'mia', 'max']);
    expect(membersWhoCover(field(people, true)).map(({ id }) => id)).toEqual(['sam', 'mia', 'max', 'v']);
    expect(drill(field(people, true), new Set(['v'])).lost).toBeGreaterThan(0);
  });

  it('leaves out who is gone, who is to come, and who has just begun', () => {
    const people = [
      member('gone', 'DS', { end: '2026-11-20' }),
      member('later', 'DS', { start: '2027-01-01' }),
      member('new', 'DS', { start: '2026-11-01' }),
      member('here', 'DS', { start: '2026-06-01', end: '2026-11-21' }),
    ];
    expect(membersWhoCover(field(people)).map(({ id }) => id)).toEqual(['here']);
  });
});

const anyPeople = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^m\d{1,2}$/),
    name: fc.constant('X'),
    kind: fc.constantFrom('person' as const, 'vacancy' as const),
    role: fc.constantFrom('SWE', 'MLE', 'DS', 'AS', 'gone'),
    level: fc.constantFrom(...levels),
    fte: fc.constantFrom(0, 0.5, 1),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

describe('any field', () => {
  it('gets no safer by taking people off', () => {
    fc.assert(
      fc.property(anyPeople, fc.boolean(), fc.nat(255), (people, isFilled, bits) => {
        const on = field(people, isFilled);
        const removed = new Set(people.filter((_, index) => (bits >> index) & 1).map(({ id }) => id));
        const { duties, lost } = drill(on, removed);
        for (const { before, after } of duties) {
          expect(after.length).toBeLessThanOrEqual(before.length);
          for (const id of after) expect(removed.has(id)).toBe(false);
        }
        expect(lost).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  it('ranks people by what their leaving alone does', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const on = field(people, true);
        const ranked = mostCritical(on);
        expect(new Set(ranked.map((item) => item.member.id))).toEqual(
          new Set(membersWhoCover(on).map(({ id }) => id)),
        );
        for (const item of ranked) expect(drill(on, new Set([item.member.id])).lost).toBe(item.lost);
        const harm = ranked.map(({ lost, thinned }) => lost + thinned / 2);
        expect(harm).toEqual([...harm].sort((a, b) => b - a));
      }),
    );
  });

  it('has two people for every large duty once they have learned what is advised, if there are two', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const on = field(people, true);
        const trainings = crossTraining(builtinPlaybook, on);
        const playing = membersWhoCover(on).length;
        for (const { duty, effort, before } of drill(on, new Set()).duties) {
          const learned = trainings.filter((training) => training.duty === duty);
          if (effort < 3) expect(learned).toEqual([]);
          else expect(before.length + learned.length).toBeGreaterThanOrEqual(Math.min(2, playing));
          for (const training of learned) expect(before).not.toContain(training.member.id);
        }
      }),
    );
  });
});

it('lets the nearest learn a duty first', () => {
  const pair = field([member('sam', 'SWE'), member('mia', 'MLE'), member('dan', 'DS')].slice(1));
  const serving = crossTraining(builtinPlaybook, pair).find(({ duty }) => duty === 'online-serving');
  // The ML engineer contributes already; the data scientist would be far.
  expect(serving).toMatchObject({ member: { id: 'dan' }, people: 2 });
});

it('ranks what is learned by the work that it makes safer, then by how near it is', () => {
  const found = crossTraining(builtinPlaybook, field([member('mia', 'MLE'), member('dan', 'DS')]));
  expect(found.length).toBeGreaterThan(3);
  found.slice(1).forEach((training, index) => {
    const before = found[index];
    const [more, less] = [Math.round(before?.effort ?? 0), Math.round(training.effort)];
    expect(more).toBeGreaterThanOrEqual(less);
    if (more === less) expect(training.distance).toBeGreaterThanOrEqual(before?.distance ?? 1);
  });
});

describe('somebody who leaves within a year', () => {
  const all = builtinPlaybook.duties.map(({ id }) => id);
  const ann = member('ann', 'MLE', { duties: all });
  const bo = (end: string) => member('bo', 'MLE', { duties: all.filter((id) => id !== 'features'), end });
  const eva = member('eva', 'SWE', { duties: ['on-call'] });
  const learned = (...people: readonly Member[]) => crossTraining(builtinPlaybook, field(people));

  it('does not learn while somebody who stays can, however far', () => {
    expect(learned(ann, bo('2027-03-21'), eva)).toEqual([
      expect.objectContaining({ member: eva, duty: 'features', people: 2 }),
    ]);
    expect(learned(ann, bo('2027-11-21'), eva)[0]?.member.id).toBe('bo');
  });

  it('learns where nobody else is left, and it is said until when they are there', () => {
    expect(learned(ann, bo('2027-03-21'))).toEqual([
      expect.objectContaining({
        member: expect.objectContaining({ id: 'bo' }),
        duty: 'features',
        leaves: '2027-03-21',
      }),
    ]);
  });
});
