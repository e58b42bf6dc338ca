import { expect, test } from 'vitest';
import { crash } from './crash/crash.ts';
import { sequences } from './crash/sequences.ts';

// "npm run fuzz" does the same many more times.

test('a page that is killed at any moment loses at most the last 100 ms, and every plan opens', async () => {
  const found = await crash(200, 1);
  expect(found).toMatchObject({ lost: 0, unopened: 0, stuck: 0, seeds: [] });
  // All of it happens, or this would test nothing.
  expect(Math.min(found.edits, found.midWrite, found.refusedWrites, found.said)).toBeGreaterThan(5);
  expect(found.longestLoss).toBeGreaterThan(0);
}, 60_000);

test('any sequence of edits, undo, redo and reloads gives what a list of documents and a place in it gives', async () => {
  const found = await sequences(1000, 1);
  expect(found).toMatchObject({ different: 0, seeds: [] });
  expect(Math.min(found.edits, found.undone, found.redone, found.reloads)).toBeGreaterThan(100);
}, 60_000);
