import { describe, expect, test } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import type { TeamKind } from '../../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { matrixNotes, spectrumNotes } from '../../../src/team/words/exportNotes.ts';

const matureOnline: TeamKind = { kind: 'product', maturity: 'high', mode: 'online' };
const team = deriveTeam(builtinPlaybook, { team: matureOnline, context: {} });

describe('the small print', () => {
  test('says what an owner carries, what has no label and where the numbers come from', () => {
    const notes = spectrumNotes(builtinPlaybook, team, ['ci-cd', 'latency']);
    expect(notes[0]).toMatch(/The owner of a duty carries 60\s% of it/);
    expect(notes[1]).toBe('Columns without a name, from the left: CI/CD; Latency.');
    expect(notes[2]).toMatch(
      /^Shares of the work: an assumption\. Who does what: rules based on Machine Learning/,
    );
  });

  test('says nothing of columns without a name when there are none', () => {
    expect(spectrumNotes(builtinPlaybook, team, [])).toHaveLength(2);
  });

  test('of the matrix lists what is not done here', () => {
    expect(matrixNotes(builtinPlaybook, team)[1]).toMatch(/^Not done here: .+; .+\.$/);
    expect(matrixNotes(builtinPlaybook, { ...team, absentDuties: [] })).toHaveLength(2);
  });
});
