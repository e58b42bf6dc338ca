import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { saved } from './savedPlans.ts';
import { test } from './sharedPage.ts';
import { violations } from './violations.ts';

const start = '#/headcount?team=product&maturity=low&mode=online';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const useCases = (page: Page) => page.getByRole('textbox', { name: 'New use cases, a quarter' });
const part = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

const table = [
  'Employee;Job title;Seniority;Hours;Hired;Annual salary;Office',
  'Anna Berg;Machine learning engineer;Senior;40;2024-03-01;118;Oslo',
  '"Lind, Bo";Data scientist;Lead;32;2023-09-01;130;Malmö',
  'Chen Wu;Software engineer;Senior;40;2022-01-01;120;Oslo',
  ';Data scientist;Junior;40;2025-01-01;72;Oslo',
].join('\r\n');

test('a number keeps the plan, changes effort everywhere, and can be undone after a reload', async ({
  sharedPage: page,
}) => {
  await page.goto(start);
  await expect(heading(page)).toHaveText(/^About 4 people/);
  await useCases(page).fill('3');
  await expect(heading(page)).toHaveText(/^About 8 people/);
  await expect(page).toHaveURL(/#\/p\/[\w-]+\/headcount$/);
  await expect(saved(page)).toBeVisible();
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(page.getByText('Effort follows your own numbers.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Effort follows your own numbers.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo: new use cases 3' }).click();
  await expect(page.getByText('Effort is our estimate for this setup.')).toBeVisible();
  await page.getByRole('link', { name: 'Headcount' }).click();
  await expect(heading(page)).toHaveText(/^About 4 people/);
});

test('whoever reloads in the middle of a word is asked, or finds it again', async ({ page }) => {
  await page.goto(start);
  await part(page, 'People').click();
  await page.getByRole('button', { name: 'Add a person' }).click();
  await expect(saved(page)).toBeVisible();
  const name = page.getByRole('table', { name: 'Roster' }).getByRole('textbox').first();
  let isAsked = false;
  page.on('dialog', (dialog) => {
    isAsked = dialog.type() === 'beforeunload';
    void dialog.accept();
  });
  await name.fill('Zoe');
  await page.reload();
  await expect(name).toBeVisible();
  expect(isAsked || (await name.inputValue()) === 'Zoe').toBe(true);
});

test('a slider moves with the keyboard, as one step of undo', async ({ sharedPage: page }) => {
  await page.goto(start);
  await page.getByRole('slider', { name: /^Models in production/ }).focus();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('textbox', { name: 'Models in production, distinct models' })).toHaveValue('8');
  await page.getByRole('button', { name: 'Undo: models in production 8' }).click();
  await expect(page.getByRole('textbox', { name: 'Models in production, distinct models' })).toHaveValue('2');
});

test('a table of people is imported, counts in the rules, and is played with', async ({
  sharedPage: page,
}) => {
  await page.goto(start);
  await part(page, 'People').click();
  await page.getByRole('button', { name: 'Import…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(table);
  await dialog.getByRole('button', { name: 'Read rows' }).click();
  await dialog.getByRole('button', { name: 'Check rows' }).click();
  await expect(dialog.getByText(/row 5/i).first()).toBeVisible();
  await dialog.getByRole('button', { name: /^Import 3 rows/ }).click();
  await expect(page.getByText('3 people here today, 2.8 FTE; no vacancies.')).toBeVisible();
  await expect(saved(page)).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  const exported = await readFile(await (await downloading).path(), 'utf8');
  expect(exported).toContain('"Lind, Bo"');

  await part(page, 'Drill').click();
  await page.getByRole('button', { name: 'Anna Berg' }).click();
  await expect(page.getByText(/^Without Anna Berg/)).toBeVisible();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(page.getByText(/^Nobody is away/)).toBeVisible();

  // A link leaves the people out unless asked.
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Share with choices' }).click();
  const share = page.getByRole('dialog');
  const link = share.getByRole('textbox', { name: 'The link' });
  await expect(share.getByRole('list', { name: 'Included in this link' })).not.toContainText('roster');
  const without = await link.inputValue();
  await share.getByRole('checkbox', { name: /people and pay/ }).check();
  await expect(share.getByRole('list', { name: 'Included in this link' })).toContainText(
    '3 rows of your roster',
  );
  const withPeople = await link.inputValue();
  await page.goto(`${without}/headcount?part=people`);
  await expect(page.getByText('Anna Berg')).toHaveCount(0);
  await page.goto(`${withPeople}/headcount?part=drill`);
  await expect(page.getByRole('button', { name: 'Anna Berg' })).toBeVisible();
});

test('in somebody else’s plan the numbers are for reading', async ({ sharedPage: page }) => {
  await page.goto(start);
  await useCases(page).fill('2');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Share with choices' }).click();
  const link = await page.getByRole('textbox', { name: 'The link' }).inputValue();
  await page.goto(`${link}/headcount`);
  await expect(useCases(page)).toHaveValue('2');
  await expect(useCases(page)).toBeDisabled();
});

test('without storage the numbers count all the same, and it is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto(start);
  await useCases(page).fill('3');
  await expect(heading(page)).toHaveText(/^About 8 people/);
});
