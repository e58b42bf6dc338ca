import { describe, expect, it } from 'vitest';
import { builtinPlaybook } from '../../src/domain/builtinPlaybook.ts';
import type { EditName } from '../../src/domain/editName.ts';
import { editPhrase } from '../../src/text/edits.ts';

describe('the name of an edit', () => {
  it.each<[EditName, string]>([
    [{ kind: 'team', value: 'horizontal' }, 'horizontal team'],
    [{ kind: 'maturity', value: 'high' }, 'maturity high'],
    [{ kind: 'mode', value: 'batch' }, 'prediction mode batch'],
    [{ kind: 'answersCleared' }, 'all answers taken back'],
    [{ kind: 'reset' }, 'plan begun anew'],
    [{ kind: 'title' }, 'title'],
    [{ kind: 'notes' }, 'notes'],
    [{ kind: 'baselineSet' }, 'baseline set'],
    [{ kind: 'whatIfAdded', id: 'w1', name: 'Batch' }, 'what-if “Batch” added'],
    [{ kind: 'whatIfRenamed', id: 'w1', name: 'Batch' }, 'what-if renamed to “Batch”'],
    [{ kind: 'whatIfRemoved', id: 'w1', name: 'Batch' }, 'what-if “Batch” removed'],
    [{ kind: 'whatIfTaken', id: 'w1', name: 'Batch' }, 'what-if “Batch” made the plan'],
    [{ kind: 'playbook' }, 'playbook'],
  ])('%o is “%s”', (name, phrase) => {
    expect(editPhrase(builtinPlaybook, name)).toBe(phrase);
  });

  it('says question and answer', () => {
    expect(
      editPhrase(builtinPlaybook, { kind: 'answer', fact: 'dataInfraReady', value: 'in-progress' }),
    ).toMatch(/Being built$/);
    expect(editPhrase(builtinPlaybook, { kind: 'answer', fact: 'dataInfraReady', value: null })).toMatch(
      /answer taken back$/,
    );
  });
});
