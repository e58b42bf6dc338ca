import { describe, expect, it } from 'vitest';
import { sameAnswersSentence, setupDescription, sharedSentence } from '../../../src/compare/words/compare.ts';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import { type RoleEfforts, roleEfforts } from '../../../src/engine/measure/overlap.ts';
import { allTeams, type Context, type TeamKind } from '../../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';

const [lowBatch, , , highOnline, horizontal] = allTeams;

/** Shares are set with a space that does not break. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const shared = (efforts: RoleEfforts) => plain(sharedSentence(builtinPlaybook, efforts));

function plan(team: TeamKind | undefined, context: Context = {}) {
  const derived = deriveTeam(builtinPlaybook, { team: team ?? { kind: 'horizontal' }, context });
  return { team: derived, efforts: roleEfforts(builtinPlaybook, derived) };
}

describe('what setups share, in words', () => {
  it('names the largest overlap and that every pair shares', () => {
    expect(shared(plan(lowBatch).efforts)).toBe(
      'Most shared: ML engineers and data scientists, 23 %. All roles share some work.',
    );
  });

  it('names the pair that shares nothing', () => {
    expect(shared(plan(highOnline).efforts)).toBe(
      'Most shared: software engineers and ML engineers, 15 %. Nothing shared: software engineers and data scientists.',
    );
  });

  it('names a role once that shares nothing with several', () => {
    expect(shared(plan(horizontal).efforts)).toContain(
      'Nothing shared: product managers with software engineers, ML engineers, and applied scientists.',
    );
  });
});

describe('a setup on the fixed axis, in words', () => {
  it('gives every seat its share and centre', () => {
    const { team, efforts } = plan(highOnline);
    expect(plain(setupDescription(builtinPlaybook, team, efforts))).toMatch(
      /^On the axis from engineering, 0, to science, 1\. Software engineer: 23 % of the work, centre at 0\.1\d\. /,
    );
  });

  it('says who waits', () => {
    const { team, efforts } = plan(highOnline, { smallGainsPay: false });
    expect(setupDescription(builtinPlaybook, team, efforts)).toMatch(/Applied scientists can wait\.$/);
  });
});

describe('the answers that hold for all', () => {
  it.each([
    [{}, 'No question is answered yet; answers apply to all five.'],
    [{ a: true }, 'Your 1 answer applies to all five.'],
    [{ a: true, b: 'x', c: false }, 'Your 3 answers apply to all five.'],
  ])('%o', (context, sentence) => {
    expect(sameAnswersSentence({ team: { kind: 'horizontal' }, context })).toBe(sentence);
  });
});
