import { describe, expect, it } from 'vitest';
import { payParameters } from '../../../src/engine/size/headcount.ts';
import { editPhrase } from '../../../src/library/words/edits.ts';
import type { EditName } from '../../../src/plan/document/editNameSchema.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';

describe('the name of an edit', () => {
  it.each<[EditName, string]>([
    [{ kind: 'team', value: 'horizontal' }, 'platform team'],
    [{ kind: 'maturity', value: 'high' }, 'mature product'],
    [{ kind: 'mode', value: 'batch' }, 'predictions in batch'],
    [{ kind: 'answersCleared' }, 'all answers cleared'],
    [{ kind: 'reset' }, 'plan reset'],
    [{ kind: 'title' }, 'title'],
    [{ kind: 'notes' }, 'notes'],
    [{ kind: 'baselineSet' }, 'baseline set'],
    [{ kind: 'whatIfAdded', id: 'w1', name: 'Batch' }, 'scenario “Batch” added'],
    [{ kind: 'whatIfRenamed', id: 'w1', name: 'Batch' }, 'scenario renamed to “Batch”'],
    [{ kind: 'whatIfRemoved', id: 'w1', name: 'Batch' }, 'scenario “Batch” removed'],
    [{ kind: 'whatIfTaken', id: 'w1', name: 'Batch' }, 'scenario “Batch” applied to the plan'],
    [{ kind: 'playbook' }, 'playbook'],
    [{ kind: 'driver', id: 'models', value: 9 }, 'models in production 9'],
    [{ kind: 'driver', id: 'experiments', value: null }, 'A/B tests reset'],
    [{ kind: 'parameter', id: 'planningLoad', value: 0.8 }, 'planning load 0.8'],
    [{ kind: 'parameter', id: 'mentoringMonths', value: 2 }, 'months of mentoring 2'],
    [{ kind: 'parameter', id: 'seniorCost', value: 140 }, 'the pay of a senior'],
    [{ kind: 'parameter', id: 'budget', value: null }, 'the budget per quarter'],
  ])('%o is “%s”', (name, phrase) => {
    expect(editPhrase(builtinPlaybook, name)).toBe(phrase);
  });

  it('says question and answer', () => {
    expect(
      editPhrase(builtinPlaybook, { kind: 'answer', fact: 'dataInfraReady', value: 'in-progress' }),
    ).toMatch(/Being built$/);
    expect(editPhrase(builtinPlaybook, { kind: 'answer', fact: 'dataInfraReady', value: null })).toMatch(
      /Answer cleared$/,
    );
  });

  it('never says what people are paid', () => {
    for (const id of payParameters) {
      expect(editPhrase(builtinPlaybook, { kind: 'parameter', id, value: 1234 })).not.toMatch(/\d/u);
    }
  });
});
