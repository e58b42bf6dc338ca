import { expect, test } from '@playwright/test';

test('the built app runs under a path that it does not know, every screen of it', async ({ page }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto('./#/plan?team=product&maturity=high&mode=online');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Four roles.');
  for (const name of ['Compare', 'A role’s week']) {
    await page.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(failed).toEqual([]);
});
