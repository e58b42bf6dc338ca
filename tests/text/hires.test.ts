import { expect, it } from 'vitest';
import { hiresFailure } from '../../src/text/hires.ts';

it('says of each failure what happened, and that the plan that is there holds', () => {
  const said = (['stopped', 'no-worker', 'no-webassembly', 'broken'] as const).map(hiresFailure);
  expect(new Set(said).size).toBe(4);
  for (const sentence of said) expect(sentence).toContain('keeps to every limit');
});
