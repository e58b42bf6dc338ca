import { describe, expect, it } from 'vitest';
import { adviceWords } from '../../../src/headcount/words/headcount.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { waitingLead, waitingTitle, waitingWords } from '../../../src/team/words/advice.ts';

describe('rules that wait', () => {
  it('wait for a roster only where one would end it', () => {
    const counting = { rule: 'a', facts: [] };
    const backgrounds = { rule: 'b', facts: ['homogeneousTeam'] };
    expect(waitingTitle([counting], false)).toBe('1 tip needs a roster');
    expect(waitingTitle([counting, backgrounds], false)).toBe('2 tips need more answers');
    expect(waitingTitle([backgrounds], true)).toBe('1 tip needs more answers');
  });

  it('say what would tell', () => {
    const words = (...facts: readonly string[]) => waitingWords(builtinPlaybook, { rule: 'a', facts });
    expect(words()).toBe('Needs your roster, because it counts people.');
    expect(words('hasDS')).toMatch(/, which your roster answers\.$/);
    expect(words('level')).toMatch(/, which the first vacancy in your roster answers\.$/);
    expect(words('homogeneousTeam')).toMatch(/background\?”, which Formation does not ask yet\.$/);
  });

  it('do not say that a plan with a roster holds no people', () => {
    expect(waitingLead(true)).not.toMatch(/Add your people/);
    expect(waitingLead(false)).toMatch(/Add your people/);
  });
});

it('names the number of teams', () => {
  const words = (people: number, teams: number) =>
    adviceWords(builtinPlaybook, { kind: 'severalTeams', people, teams }).title;
  expect(words(17, 2)).toBe('17 people: plan two teams');
  expect(words(63, 7)).toBe('63 people: plan seven teams');
});
