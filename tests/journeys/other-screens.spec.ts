import { expect } from '@playwright/test';
import { test } from './sharedPage.ts';

test.describe('Compare', () => {
  test('shows five setups on one axis, and one click makes another the plan', async ({
    sharedPage: page,
  }) => {
    await page.goto('#/compare?team=product&maturity=low&mode=batch');
    for (const name of [
      'Young product, batch',
      'Young product, online',
      'Mature product, batch',
      'Mature product, online',
      'Platform team',
    ]) {
      await expect(page.getByRole('heading', { name })).toBeVisible();
    }
    await page.getByRole('button', { name: 'Use this setup: Platform team' }).click();
    await expect(page).toHaveURL(/#\/plan\?team=horizontal$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Five roles.');
  });
});

test.describe('Before and after', () => {
  test('is opened, chosen, linked and taken along', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('#/compare?team=product&maturity=low&mode=batch');
    await page.getByText('Before and after').click();
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText('From “Young product, batch” to “Mature product, batch”');
    await page.getByRole('combobox', { name: 'After' }).selectOption('Mature product, online');
    await expect(page).toHaveURL(/#\/compare\?before=low-batch&after=high-online&team=product/);
    await page.getByRole('button', { name: 'Swap before and after' }).click();
    await page.reload();
    await expect(title).toHaveText('From “Mature product, online” to “Young product, batch”');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Copy as Markdown' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('## Responsibilities');
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Save CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      'formation-changes-mature-product-online-to-young-product-batch.csv',
    );
    await page.goBack();
    await expect(title).toHaveText('Five setups, one axis');
  });

  test('names the duty under the pointer, and the axis is one for both', async ({ sharedPage: page }) => {
    await page.goto('#/compare?before=low-batch&after=high-online');
    await page.getByText('Engineering', { exact: true }).waitFor();
    const plot = page.getByText('Engineering', { exact: true });
    const box = await plot.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 60);
    await expect(page.getByText(/^On-call.*: [\d.]+\s%, before [\d.]+\s%/)).toBeVisible();
  });

  test('on paper opens every reason and leaves the controls out', async ({ sharedPage: page }) => {
    await page.goto('#/compare?before=low-batch&after=high-online');
    await expect(page.getByRole('button', { name: 'Export' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.getByRole('button', { name: 'Export' })).toBeHidden();
    await expect(page.getByText('Product: mature, before young.').first()).toBeVisible();
    await expect(page.getByRole('table', { name: 'Overlap' })).toBeVisible();
  });
});

test.describe('A role’s week', () => {
  test('says what a role does all week, whether it lasts, and what to ask', async ({ sharedPage: page }) => {
    await page.goto('#/week?role=DS&team=product&maturity=high&mode=online');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Data scientists here spend');
    await expect(page.getByRole('heading', { name: 'Will it last?' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Advertised and actual' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Questions to ask' })).toBeVisible();
    await page.getByRole('radio', { name: 'software engineer' }).click();
    await expect(page).toHaveURL(/role=SWE/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Software engineers here spend');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Software engineers here spend');
  });

  test('of a role that comes later says so instead of inventing one', async ({ sharedPage: page }) => {
    await page.goto('#/week?role=AS&team=product&maturity=low&mode=batch');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Applied scientists are hired later, so there is no week to show.',
    );
    await expect(page.getByText('The role opens.').first()).toBeVisible();
  });
});

test.describe('Present', () => {
  test('is walked with keys, from P to Escape', async ({ sharedPage: page }) => {
    await page.goto('#/plan?team=product&maturity=high&mode=online');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('p');
    const step = page.getByText(/^\d of 5$/);
    await expect(step).toHaveText('1 of 5');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Four roles. Software engineers and data scientists share nothing.',
    );
    await page.keyboard.press('Space');
    await expect(step).toHaveText('3 of 5');
    await page.keyboard.press('End');
    await expect(step).toHaveText('5 of 5');
    await page.keyboard.press('ArrowLeft');
    await expect(step).toHaveText('4 of 5');
    await page.keyboard.press('Home');
    await expect(step).toHaveText('1 of 5');
    await page.reload();
    await expect(step).toHaveText('1 of 5');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/#\/plan\?/);
  });

  for (const { width, height } of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
    { width: 3840, height: 2160 },
  ]) {
    test(`at ${width} × ${height} each step fits, the headline is at least 1/18 and text 1/36 of the height`, async ({
      sharedPage: page,
    }) => {
      await page.setViewportSize({ width, height });
      for (const step of [1, 2, 3, 4, 5]) {
        await page.goto(`#/present?step=${step}&team=product&maturity=high&mode=online`);
        const title = page.getByRole('heading', { level: 1 });
        await expect(title).toBeVisible();
        const sizes = await page.evaluate(() => {
          const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
          const heading = document.querySelector('h1');
          const texts = [...document.querySelectorAll('p, td, th, li, button')].filter((element) =>
            element.textContent?.trim(),
          );
          return {
            heading: heading ? size(heading) : 0,
            text: Math.min(...texts.map(size)),
            overflow: document.documentElement.scrollHeight - window.innerHeight,
            sideways: document.documentElement.scrollWidth - window.innerWidth,
          };
        });
        expect(sizes.heading, `headline of step ${step}`).toBeGreaterThanOrEqual(height / 18 - 0.5);
        expect(sizes.text, `text of step ${step}`).toBeGreaterThanOrEqual(height / 36 - 0.5);
        expect(sizes.overflow, `step ${step} fits`).toBeLessThanOrEqual(0);
        expect(sizes.sideways, `step ${step} fits sideways`).toBeLessThanOrEqual(0);
      }
    });
  }
});

test('the widest and the narrowest page have no sideways scroll', async ({ sharedPage: page }) => {
  for (const width of [360, 768, 1024, 1440, 2560, 3840]) {
    await page.setViewportSize({ width, height: 900 });
    for (const screen of ['plan', 'compare', 'week']) {
      await page.goto(`#/${screen}?team=horizontal`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways, `${screen} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});
