import { expect } from '@playwright/test';
import { expectWhole, screens } from './screens.ts';
import { test } from './sharedPage.ts';
import { violations, violationsInBothThemes } from './violations.ts';

const phone = { width: 390, height: 844 };

for (const screen of screens) {
  test(`${screen.name} has no violation in light, in dark and on a phone, where nothing sticks out sideways`, async ({
    sharedPage: page,
  }) => {
    await page.goto(screen.address);
    await expectWhole(page, screen);
    expect(await violationsInBothThemes(page)).toEqual([]);
    // As a phone opens it, not as a wide window that was made narrow.
    await page.setViewportSize(phone);
    await page.reload();
    await expectWhole(page, screen);
    expect(await violations(page), 'on a phone').toEqual([]);
    for (const width of [360, 390]) {
      await page.setViewportSize({ width, height: 780 });
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolled, `at ${width} px`).toBeLessThanOrEqual(width);
    }
  });
}

test('axe finds nothing in the help, with every question open, and with all notes unfolded', async ({
  sharedPage: page,
}) => {
  await page.goto('#/plan?team=product&maturity=high&mode=online');
  await page.getByRole('button', { name: 'Show other titles' }).click();
  await expect(
    page.getByRole('group', { name: 'Is the core software in order?', includeHidden: true }),
  ).toBeAttached();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Help' }).click();
  const help = page.getByRole('dialog', { name: 'Help' });
  await expect(help.getByRole('heading', { name: 'Keys' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
