import { expect, test } from '@playwright/test';
import { foreign, walk, watch } from './walk.ts';

test('below a path the same journey keeps to the same rules', async ({ page }) => {
  const { requests, forbidden } = await watch(page);
  await walk(page);
  expect(foreign(page, requests)).toEqual([]);
  expect(forbidden).toEqual([]);
});
