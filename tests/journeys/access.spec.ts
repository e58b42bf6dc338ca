import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { screens } from './screens.ts';

const phone = { width: 390, height: 844 };

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme });
    for (const { name, address } of screens) {
      test(`axe finds nothing on ${name}`, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      });
    }
  });
}

for (const { name, address } of screens) {
  test(`on a phone ${name} has no violation and nothing sticks out sideways`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    for (const width of [360, 390]) {
      await page.setViewportSize({ width, height: 780 });
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolled, `at ${width} px`).toBeLessThanOrEqual(width);
    }
  });
}

test('axe finds nothing in the help, with every question open, and with all notes unfolded', async ({
  page,
}) => {
  await page.goto('#/plan?team=product&maturity=high&mode=online');
  await page.getByRole('button', { name: 'Show other titles' }).click();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Help' }).click();
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
