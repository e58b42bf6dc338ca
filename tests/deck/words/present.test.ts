import { describe, expect, it } from 'vitest';
import { axisTitle, fluidSentence, leastSentence, overlapTitle } from '../../../src/deck/words/present.ts';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import { roleEfforts } from '../../../src/engine/measure/overlap.ts';
import { allTeams } from '../../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';

const titles = allTeams.map((team) => {
  const derived = deriveTeam(builtinPlaybook, { team, context: {} });
  return overlapTitle(builtinPlaybook, roleEfforts(builtinPlaybook, derived));
});

describe('the sentences of the presentation', () => {
  it('say the strongest thing about the overlaps of each setup', () => {
    expect(titles).toEqual([
      'All roles share work; software engineers and data scientists share least.',
      'Software engineers and data scientists share nothing.',
      'All roles share work; software engineers and data scientists share least.',
      'Software engineers and data scientists share nothing.',
      'Product managers share nothing with software engineers, ML engineers, and applied scientists.',
    ]);
  });

  it('name the roles of the axis and those that are fluid', () => {
    expect(axisTitle(builtinPlaybook)).toBe('Five roles between engineering and science');
    expect(fluidSentence(builtinPlaybook)).toBe(
      'ML engineers and applied scientists change most between setups.',
    );
    expect(fluidSentence({ ...builtinPlaybook, roles: [] })).toBeUndefined();
  });

  it('say what a single role shares: nothing, with nobody', () => {
    const alone = new Map([['SWE', new Map([['on-call', 100]])]]);
    expect(overlapTitle(builtinPlaybook, alone)).toBe('Only one role has work.');
    expect(leastSentence(builtinPlaybook, alone)).toBeUndefined();
  });
});
