import { describe, expect, it } from 'vitest';
import { isMoot } from '../../../src/engine/explain/mostInformativeQuestion.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { factsOf } from '../answers.ts';

describe('a question is moot', () => {
  it('when no rule that reads it can fire any more', () => {
    expect(isMoot(builtinPlaybook, factsOf('low-batch'), 'alsoBatch')).toBe(true);
    expect(isMoot(builtinPlaybook, factsOf('low-online'), 'alsoBatch')).toBe(false);
    expect(isMoot(builtinPlaybook, factsOf('low-batch'), 'smallGainsPay')).toBe(true);
    expect(isMoot(builtinPlaybook, factsOf('high-batch'), 'smallGainsPay')).toBe(false);
  });

  it('not because of its own answer', () => {
    expect(isMoot(builtinPlaybook, factsOf('low-online', { alsoBatch: false }), 'alsoBatch')).toBe(false);
  });
});
