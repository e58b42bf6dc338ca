import { describe, expect, it } from 'vitest';
import {
  closeWords,
  endWords,
  neverDoneWords,
  notHiredWords,
  onCallWords,
  splitWords,
} from '../../../src/hires/words/hiresResult.ts';
import { hiresExample } from '../../fixtures/hiresExample.ts';
import { fiveLineProblem } from '../model/fiveLines.ts';

const { playbook } = hiresExample();
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('what comes of a plan', () => {
  it('is said of the team only where it differs from the need', () => {
    const needs = new Map([
      ['SWE', 3],
      ['MLE', 1],
      ['DS', 1],
    ]);
    const team = [
      { role: 'SWE', people: 6, later: 0 },
      { role: 'MLE', people: 1, later: 0 },
      { role: 'DS', people: 0, later: 1 },
    ];
    expect(endWords(playbook, team, needs)).toBe(
      'Team at the end: 6 software engineers (need 3); no data scientists (need 1). 1 more starts after the last quarter.',
    );
    expect(endWords(playbook, team.slice(1, 2), needs)).toBeUndefined();
  });

  it('names four duties that are never done, and counts the others', () => {
    const duties = playbook.duties.map(({ id }) => id);
    expect(neverDoneWords(playbook, [])).toBeUndefined();
    expect(neverDoneWords(playbook, duties.slice(0, 6))).toMatch(
      /^Never done in this plan: (?:[^,]+, ){4}and 2 more\.$/u,
    );
  });

  it('names needed roles that the plan does not hire, and what stops it', () => {
    const needs = new Map([
      ['AS', 1],
      ['DS', 2],
    ]);
    expect(notHiredWords(playbook, [], needs)).toBeUndefined();
    expect(notHiredWords(playbook, [{ role: 'AS', stops: ['budget'] }], needs)).toBe(
      'Needed, not hired in this horizon: 1 applied scientist. Stopped by the budget per quarter.',
    );
    expect(
      notHiredWords(
        playbook,
        [
          { role: 'AS', stops: ['hiresPerQuarter'] },
          { role: 'DS', stops: ['hiresPerQuarter', 'order'] },
        ],
        needs,
      ),
    ).toBe(
      'Needed, not hired in this horizon: 1 applied scientist and 2 data scientists. Stopped by hires per quarter and the order of hires.',
    );
    expect(notHiredWords(playbook, [{ role: 'AS', stops: [] }], needs)).toBe(
      'Needed, not hired in this horizon: 1 applied scientist. No limit stops this: the plan is better without.',
    );
  });

  it('says where the pager has too few', () => {
    const problem = { ...hiresExample().problem };
    const at = {
      asked: 8,
      periods: [
        { period: 0, people: 2 },
        { period: 4, people: 7 },
      ],
    };
    expect(onCallWords(problem, at)).toBe(
      'On-call needs 8 people; you have 2 in Nov to Feb 2027 and 7 in the year after. The plan does not hire for it.',
    );
  });

  it('says why others come than the work is planned for', () => {
    const { problem } = fiveLineProblem();
    const needs = new Map([
      ['SWE', 3],
      ['AS', 3],
    ]);
    const team = [
      { role: 'SWE', people: 5, later: 0 },
      { role: 'AS', people: 1, later: 0 },
    ];
    expect(splitWords(playbook, problem, team, needs)).toBe(
      'Other roles do more of their work: applied scientists take 30 days longer to fill.',
    );
    expect(splitWords(playbook, problem, team.slice(0, 1), needs)).toBeUndefined();
  });

  it('says how firm the hires are', () => {
    expect(plain(closeWords([]))).toMatch(/^Plans within 0.5 % of this one may hire others/u);
    expect(closeWords([undefined, 0])).toMatch(/^Plans within/u);
    expect(closeWords([0.2, 0.001])).toMatch(/^1 of 2 choices has an alternative/u);
    expect(plain(closeWords([0.2, 0.012]))).toMatch(/^The next best plan is only 1.2 % worse/u);
    expect(closeWords([0.04, Number.POSITIVE_INFINITY])).toMatch(/^Each of these hires is firm/u);
  });
});
