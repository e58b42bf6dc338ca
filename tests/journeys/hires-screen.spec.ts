import { expect, type Page } from '@playwright/test';
import { test } from './sharedPage.ts';
import { violations, violationsInBothThemes } from './violations.ts';

const start = '#/headcount?part=hires&team=product&maturity=low&mode=online';
const headline = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const found = /^(The best plan(:| for this budget)|Within .* of the best plan)/;
const part = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const budget = (page: Page) => page.getByRole('textbox', { name: /^Budget per quarter/ });

const people = [
  'Name;Role;Level;FTE;Cost',
  'Anna Berg;Machine learning engineer;Senior;1;118',
  'Chen Wu;Software engineer;Senior;1;120',
].join('\r\n');

async function enterPeople(page: Page) {
  await page.getByRole('button', { name: 'Add people' }).click();
  await page.getByRole('button', { name: 'Import…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(people);
  await dialog.getByRole('button', { name: 'Read rows' }).click();
  await dialog.getByRole('button', { name: 'Check rows' }).click();
  await dialog.getByRole('button', { name: /^Import 2 rows/ }).click();
  await expect(page.getByText(/^2 people/)).toBeVisible();
  await part(page, 'Hires').click();
}

test('the best plan is found, explained, and follows the numbers', async ({ sharedPage: page }) => {
  await page.goto(start);
  await expect(page.getByText(found)).toBeVisible();
  await expect(headline(page)).toHaveText(/^Approve .* now/);
  await enterPeople(page);
  await expect(page.getByText(found)).toBeVisible();
  const before = await headline(page).textContent();

  await page.getByRole('button', { name: 'Explain this plan' }).click();
  await expect(page.getByRole('table', { name: 'What one more hire would do' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('definition').first()).toBeVisible();

  await page.getByRole('textbox', { name: /^Unfinished work/ }).fill('60');
  await expect(headline(page)).not.toHaveText(before ?? '');
  await expect(page.getByText(found)).toBeVisible();
});

test('a budget that is too small names what conflicts and what would do', async ({ sharedPage: page }) => {
  await page.goto(start);
  await enterPeople(page);
  await expect(page.getByText(found)).toBeVisible();
  await budget(page).fill('5');
  await expect(headline(page)).toHaveText('The budget is too small for any plan');
  const conflict = page.getByText(/^The budget would have to be/).locator('..');
  await expect(conflict).toContainText(/The budget would have to be at least \d+\sthousand per quarter/);
  await expect(conflict).toContainText('It is 5');
  expect(await violations(page)).toEqual([]);
  await budget(page).fill('400');
  await expect(page.getByText(found)).toBeVisible();
  await expect(page.getByText('budget 400')).toBeVisible();
});

test('a search can be stopped and started again', async ({ page }) => {
  // The solver waits, so that there is time to stop it.
  let load = () => {};
  const mayLoad = new Promise<void>((resolve) => {
    load = resolve;
  });
  await page.route('**/*.wasm', async (route) => {
    await mayLoad;
    await route.continue().catch(() => undefined);
  });
  await page.goto(start);
  await expect(page.getByText(/Improving…$/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop the search' }).click();
  await expect(page.getByText(/This is the best plan so far/)).toBeVisible();
  load();
  await page.getByRole('button', { name: 'Plan again' }).click();
  await expect(page.getByText(found)).toBeVisible();
});

test('without the solver’s file the first answer stands, and it is said', async ({ page }) => {
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto(start);
  await expect(page.getByText(/^The solver could not be loaded.*The first plan stands/)).toBeVisible();
  await expect(headline(page)).toHaveText(/^Approve/);
});

// One plan serves all four looks: to find and explain it is most of the work.
test('axe finds nothing on hires in light and dark, wide and narrow, and nothing sticks out', async ({
  sharedPage: page,
}) => {
  await page.goto(start);
  await expect(page.getByText(found)).toBeVisible();
  await page.getByRole('button', { name: 'Explain this plan' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  for (const fold of await page.getByText('Show the figures as a table').all()) await fold.click();
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await violationsInBothThemes(page), `${width} px`).toEqual([]);
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrolled).toBeLessThanOrEqual(width);
  }
});
