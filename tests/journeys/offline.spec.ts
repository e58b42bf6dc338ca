import { expect, type Page, test } from '@playwright/test';
import { siteWithVersions } from './siteWithVersions.ts';

test.use({ serviceWorkers: 'allow' });

let site: Awaited<ReturnType<typeof siteWithVersions>>;
test.beforeEach(async () => {
  site = await siteWithVersions('/deep/below/');
});
test.afterEach(() => site.close());

const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function firstVisit(page: Page) {
  await page.goto(`${site.address}#/plan?team=product&maturity=high&mode=online`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test('after the first visit every screen works without a network, below a path too', async ({
  page,
  context,
}) => {
  await firstVisit(page);
  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goto(`${site.address}#/plan?team=product&maturity=high&mode=online`);
  await expect(title(page)).toContainText('Four roles.');
  expect(await page.evaluate(() => fetch('./robots.txt').catch(() => 'no network'))).toBe('no network');
  await page.getByRole('link', { name: 'Compare' }).click();
  await page.getByText('Before and after').click();
  await expect(title(page)).toContainText('From “Young product, online”');
  await page.getByRole('link', { name: 'A role’s week' }).click();
  await expect(title(page)).toContainText('here spend');
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  // An answer that no stored drawing fits: the worker and its script come from the cache too.
  await page.goto(`${site.address}#/plan?team=product&maturity=high&mode=online&smallGainsPay=no`);
  await page.getByRole('button', { name: 'Export the spectrum' }).click();
  await expect(page.getByRole('dialog', { name: 'Export image' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.getByText('1 of 5')).toBeVisible();
  await page.evaluate(() => document.fonts.load('16px "Inter Variable"'));
  expect(await page.evaluate(() => document.fonts.check('16px "Inter Variable"'))).toBe(true);
});

test('a page says what it is when it is installed', async ({ page }) => {
  await page.goto(site.address);
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await page.evaluate(async (href) => (await fetch(href ?? '')).json(), address);
  expect(manifest).toMatchObject({ name: 'Formation', start_url: './', scope: './', display: 'standalone' });
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (href) => {
      const image = new Image();
      image.src = href;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    if (sizes !== 'any') expect(size).toBe(sizes);
  }
});
