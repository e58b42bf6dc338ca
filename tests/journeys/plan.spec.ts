import { expect } from '@playwright/test';
import { test } from './sharedPage.ts';

const matureOnline = '#/plan?team=product&maturity=high&mode=online';
const headline = 'Four roles. Software engineers and data scientists share nothing.';

test('a newcomer picks a mature product online, and reads why', async ({ sharedPage: page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Three roles.');
  await page.getByRole('radio', { name: 'mature', exact: true }).click();
  await page.getByRole('radio', { name: 'online', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  const reasons = page.getByRole('region', { name: 'Reasons' });
  await expect(
    reasons.getByRole('heading', { name: 'Why software engineers and data scientists share nothing' }),
  ).toBeVisible();
  await expect(reasons.getByText('strong').first()).toBeVisible();
  await reasons.getByRole('button', { name: 'in batch', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('share only operation');
});

test('Back, reload and a copied link give the plan as it was', async ({ page, context }) => {
  await page.goto(matureOnline);
  await page.getByText('platform team', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Five roles.');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await page.goForward();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Five roles.');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied. It holds the whole plan.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Five roles.');
});

test('the whole journey works with the keyboard alone', async ({ sharedPage: page }) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'mature' }).first()).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  const first = page.getByRole('rowheader', { name: 'On-call and incident response' });
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Why software engineers own on-call' })).toBeVisible();
});

test('a click on the drawing explains the cell, and an empty place too', async ({ sharedPage: page }) => {
  await page.goto(matureOnline);
  const drawing = page.locator('figure > svg').first();
  const box = await drawing.boundingBox();
  if (!box) throw new Error('The spectrum is not drawn.');
  // A column of the first lane, then the same column in the last lane.
  await page.mouse.click(box.x + 165, box.y + 34 + 26);
  await expect(page.getByRole('heading', { name: 'Why software engineers own serving' })).toBeVisible();
  await page.mouse.click(box.x + 165, box.y + 34 + 3 * 56 + 26);
  await expect(
    page.getByRole('heading', { name: 'Why data scientists take no part in serving' }),
  ).toBeVisible();
});

test('a hostile address does nothing and says so', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(
    '#/plan?__proto__[x]=1&team=%3Cimg%20src=x%20onerror=alert(1)%3E&mode=online&maturity=%E0%A4%A',
  );
  await expect(page.getByText('could not be read')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Three roles.');
  expect(errors).toEqual([]);
});

test('no request leaves the page’s own address', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (baseURL && !request.url().startsWith(new URL(baseURL).origin)) foreign.push(request.url());
  });
  await page.goto(matureOnline);
  await page.getByRole('link', { name: 'Compare' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'A role’s week' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(foreign).toEqual([]);
});

test('with motion, a new setup ends in the same picture as without', async ({ page, browser }) => {
  const names = ['x', 'y', 'width', 'height', 'fill', 'stroke'];
  const drawn = async (target: typeof page) =>
    target
      .locator('figure > svg rect')
      .evaluateAll(
        (all, attributes) =>
          all.map((rect) =>
            attributes.map((name) => rect.getAttribute(name)?.replace(/_r_\w+_/, '')).join(' '),
          ),
        names,
      );
  const moving = await (await browser.newContext({ reducedMotion: 'no-preference' })).newPage();
  await moving.goto(
    new URL('#/plan', page.url() === 'about:blank' ? test.info().project.use.baseURL : page.url()).href,
  );
  await moving.getByRole('radio', { name: 'mature', exact: true }).click();
  await moving.getByRole('radio', { name: 'online', exact: true }).click();
  await expect(moving.getByRole('heading', { level: 1 })).toHaveText(headline);
  await page.goto(matureOnline);
  await page.locator('figure > svg').first().waitFor();
  await expect.poll(() => drawn(moving)).toEqual(await drawn(page));
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the setup is in reach at the lower edge and reasons come in a sheet', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Change', exact: true }).tap();
    const sheet = page.getByRole('dialog', { name: 'The setup' });
    await sheet.getByRole('radio', { name: 'online', exact: true }).tap();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'Software engineers and data scientists share nothing.',
    );
    await page.getByRole('button', { name: /^ML engineer: needed/ }).tap();
    await expect(page.getByRole('dialog', { name: /Why ML engineers/ })).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).tap();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test('printing gives the plan in light, without controls', async ({ sharedPage: page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(matureOnline);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeHidden();
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const [lightness = 0] = ground.match(/[\d.]+/g)?.map(Number) ?? [];
  expect(lightness).toBeGreaterThan(0.9);
});
