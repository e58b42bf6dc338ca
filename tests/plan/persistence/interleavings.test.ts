import { expect, test, vi } from 'vitest';
import { interleavings } from './crash/interleavings.ts';

// "npm run fuzz" does the same ten thousand times.

test('whatever three tabs do to the same plans, nothing that was ever saved is lost without a copy', async () => {
  const load = () => {
    vi.resetModules();
    return import('./crash/tab.ts');
  };
  const found = await interleavings(300, 1, load);
  expect(found).toMatchObject({ lost: 0, wrong: 0, seeds: [] });
  // All of it happens, or this would test nothing.
  const { saved, conflicts, deleted, broughtBack, slept, added } = found;
  expect(Math.min(saved, conflicts, deleted, broughtBack, slept, added)).toBeGreaterThan(50);
}, 120_000);
