import { describe, expect, it } from 'vitest';
import { roleEfforts } from '../../../src/engine/measure/overlap.ts';
import type { SetupId } from '../../../src/engine/playbook/playbook.ts';
import { advertisedWeeks, roleForecast } from '../../../src/offer/model/week.ts';
import {
  advertisedSentence,
  changeList,
  demandSentence,
  shiftSentence,
  shiftsLead,
  stepTitle,
  weekDescription,
  weekSentence,
  weekTitle,
} from '../../../src/offer/words/week.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinTeam, factsOf, found, setupIds } from '../../engine/answers.ts';

const notReady = { dataInfraReady: false };
/** Any white space in a number reads as one blank. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

function forecast(setup: SetupId, role: string, context = {}) {
  return roleForecast(builtinPlaybook, factsOf(setup, context), role);
}

function title(setup: SetupId, role: string, context = {}) {
  return plain(weekTitle(builtinPlaybook, forecast(setup, role, context).week));
}

describe('the title of a week', () => {
  it('says what most of the week goes into', () => {
    expect(title('high-online', 'MLE')).toBe(
      'ML engineers here spend 32 % of their week on production and 29 % on data.',
    );
  });

  it('says that there is no week, and in which way', () => {
    expect(title('low-batch', 'DS', notReady)).toBe('Data scientists have no week here yet.');
    expect(title('low-batch', 'AS')).toBe('Applied scientists are hired later, so there is no week to show.');
    expect(title('low-batch', 'PM')).toBe('Product managers are not in this team.');
  });
});

describe('the sentence below', () => {
  const sentence = (setup: SetupId, role: string, context = {}) => {
    const facts = factsOf(setup, context);
    return plain(weekSentence(builtinPlaybook, roleForecast(builtinPlaybook, facts, role).week, facts.team));
  };

  it('tells the team, the duties, the work and the closest company', () => {
    expect(sentence('high-online', 'MLE')).toBe(
      'In a mature product team, predicting online, they own 8 duties, contribute to 15 others, and carry 36 % of the work. Software engineers take part in 55 % of their week.',
    );
  });

  it('tells who holds the duties of a waiting seat', () => {
    expect(sentence('low-batch', 'DS', notReady)).toMatch(
      /this role waits, and ML engineers cover \d+ duties/,
    );
    expect(sentence('low-batch', 'PM')).toMatch(/this role has no duties\.$/);
  });
});

describe('the picture in one sentence', () => {
  it('names the four largest duties with their shares', () => {
    const { week } = forecast('high-online', 'MLE');
    if (week.kind !== 'week') throw new Error('no week');
    expect(plain(weekDescription(builtinPlaybook, week))).toBe(
      'The week of the ML engineer has 23 duties. The most time goes into inference latency and throughput (11 %), then data ingestion and pipelines (9.8 %), data validation and quality (9.1 %), and online model serving (8.5 %).',
    );
  });
});

describe('a shift in words', () => {
  it('has its share and its band', () => {
    const shift = found(forecast('low-batch', 'MLE').shifts[1], 'shift');
    expect(stepTitle(shift.next)).toBe('If the product goes online');
    expect(plain(shiftSentence(builtinPlaybook, 'MLE', shift))).toBe(
      '26 % of this week becomes different work: a clear change.',
    );
    if (shift.outcome.kind !== 'changes') throw new Error(shift.outcome.kind);
    expect(changeList(builtinPlaybook, shift.outcome.grows)).toMatch(/^Serving \+8, latency \+5/);
    expect(plain(demandSentence(shift.demand))).toBe(
      'The team needs more of this role: 39 % of its work becomes 44 % (+5 points).',
    );
  });

  it('says that a seat ends, opens or stays away', () => {
    const of = (setup: SetupId, role: string, index: number, context = {}) => {
      const shift = found(forecast(setup, role, context).shifts[index], 'shift');
      return {
        says: shiftSentence(builtinPlaybook, role, shift),
        demand: plain(demandSentence(shift.demand)),
      };
    };
    expect(of('horizontal', 'PM', 0)).toEqual({
      says: 'The role disappears, and the whole week with it: a large change.',
      demand: 'The team needs less of this role: 9 % of its work becomes 0 %.',
    });
    expect(of('low-batch', 'AS', 0).says).toMatch(
      /^The role opens\. Applied scientists then work mostly on new model/,
    );
    expect(of('low-batch', 'AS', 0).demand).toBe('15 % of the team’s work.');
    expect(of('low-batch', 'AS', 1).says).toBe('Still no week: the role comes later still.');
    expect(of('low-batch', 'MLE', 2).demand).toBe(
      'The team needs less of this role: 39 % of its work becomes 36 % (−3 points).',
    );
    expect(of('high-batch', 'MLE', 0).demand).toBe(
      'The team needs about as much of this role: 35 % of its work now, 36 % then.',
    );
  });

  it('explains the bands only where there are any', () => {
    expect(shiftsLead(forecast('low-batch', 'MLE').shifts)).toMatch(/over 40 % a large one/);
    expect(shiftsLead(forecast('low-batch', 'DS', notReady).shifts)).toMatch(
      /this role has no week in any other setup/,
    );
    expect(shiftsLead(forecast('low-batch', 'AS').shifts)).not.toMatch(/40 %/);
  });

  it('has another title for every next setup', () => {
    for (const setup of setupIds) {
      const titles = forecast(setup, 'MLE').shifts.map(({ next }) => stepTitle(next));
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

describe('advertised against actual in words', () => {
  const sentence = (setup: SetupId, role: string, context = {}) =>
    plain(
      advertisedSentence(
        builtinPlaybook,
        advertisedWeeks(roleEfforts(builtinPlaybook, builtinTeam(setup, context))),
        role,
      ),
    );

  it('tells the most surprising week of a role and the closest', () => {
    expect(sentence('high-online', 'MLE')).toBe(
      'Hired as an ML engineer but doing the job of a data scientist: 66 % of the week is different work, a mismatch. Closest to ML engineers are software engineers: 53 % of the week differs.',
    );
  });

  it('speaks of all when the role has no week, and does not say the same pair twice', () => {
    expect(sentence('low-batch', 'PM')).toMatch(
      /^Hired as a software engineer .* 80 % .* 40 % of the week differs\.$/,
    );
    expect(sentence('low-batch', 'DS', notReady)).not.toMatch(/Closest/);
  });

  it('says so when there is nothing to compare', () => {
    expect(advertisedSentence(builtinPlaybook, [], 'MLE')).toMatch(/nothing to compare/);
  });
});
