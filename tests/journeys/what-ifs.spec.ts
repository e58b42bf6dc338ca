import { expect, type Page } from '@playwright/test';
import { formatReference } from '../../src/plan/document/address.ts';
import { newPlan } from '../../src/plan/document/planDocument.ts';
import { formatShareLink } from '../../src/plan/document/shareLink.ts';
import { maturity, mode, saveAs, saved, titleField } from './savedPlans.ts';
import { test } from './sharedPage.ts';
import { violationsInBothThemes } from './violations.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Scenarios' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const open = (page: Page) => page.getByRole('button', { name: /^Scenarios/ }).click();

/** Keeps the present answers as a what-if with a name, by the keyboard once the dialog is open. */
async function saveScenario(page: Page, name: string) {
  await open(page);
  await dialog(page).getByRole('button', { name: 'Save the current answers as a scenario' }).click();
  await expect(dialog(page).getByRole('textbox', { name: 'New name' })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('heading', { level: 3, name })).toBeVisible();
}

test('a what-if is kept, renamed, compared, made the plan, undone, and is still there after a reload', async ({
  sharedPage: page,
}) => {
  await page.goto('#/plan?team=product&maturity=low&mode=batch');
  await saveAs(page, 'Recommender team');
  await mode(page, 'online').click();
  await saveScenario(page, 'Online');
  await dialog(page).getByRole('button', { name: 'Rename Online' }).click();
  await page.keyboard.type('Go live');
  await page.keyboard.press('Escape');
  await expect(dialog(page).getByRole('heading', { level: 3, name: 'Online' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Online at once');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'Rename Online at once' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await mode(page, 'in batch').click();
  await maturity(page, 'mature').click();

  await open(page);
  await dialog(page).getByRole('link', { name: 'Compare Online at once with the plan' }).click();
  await expect(title(page)).toHaveText('From “Plan now” to “Online at once (scenario)”');
  await expect(page).toHaveURL(/#\/p\/[a-z0-9]+\/compare\?before=now&after=whatif-w1$/);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(title(page)).toHaveText('From “Plan now” to “Online at once (scenario)”');

  await open(page);
  await dialog(page).getByRole('button', { name: 'Apply to the plan: Online at once' }).click();
  await expect(page.getByText(/^Nothing changes between these two teams/)).toBeAttached();
  await dialog(page)
    .getByRole('button', { name: 'Undo: scenario “Online at once” applied to the plan' })
    .click();
  await expect(
    dialog(page).getByRole('link', { name: 'Compare Online at once with the plan' }),
  ).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Remove Online at once' }).click();
  await expect(page.getByText('that this plan no longer has')).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(title(page)).toHaveText('From “Plan now” to “Online at once (scenario)”');
  await page.keyboard.press('Escape');

  await expect(saved(page)).toBeVisible();
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.reload();
  await expect(titleField(page)).toHaveValue('Recommender team');
  await expect(maturity(page, 'mature')).toBeChecked();
  await open(page);
  await expect(dialog(page).getByRole('heading', { level: 3, name: 'Online at once' })).toBeVisible();
});

test('before and after of a plan begins at its baseline, which can be set anew', async ({
  sharedPage: page,
}) => {
  await page.goto('#/plan?team=product&maturity=low&mode=batch');
  await saveAs(page, 'Ours');
  await maturity(page, 'mature').click();
  await page.getByRole('link', { name: 'Compare' }).click();
  await page.getByText('Before and after').click();
  await expect(title(page)).toHaveText('From “Baseline” to “Plan now”');
  await page.getByRole('combobox', { name: 'Before' }).selectOption('Platform team');
  await expect(title(page)).toHaveText('From “Platform team” to “Plan now”');
  await page.getByRole('combobox', { name: 'Before' }).selectOption('Baseline');
  await open(page);
  await dialog(page).getByRole('button', { name: 'Use the current plan as baseline' }).click();
  await expect(dialog(page).getByText('The answers have not changed since then.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^Nothing changes between these two teams/)).toBeVisible();
});

test('a visitor compares what a link holds, and an address that asks for more says so', async ({
  sharedPage: page,
}) => {
  const facts = { team: { kind: 'product', maturity: 'high', mode: 'online' }, context: {} } as const;
  const whatIf = {
    id: 'w1',
    name: 'Join the platform',
    facts: { ...facts, team: { kind: 'horizontal' } },
  } as const;
  const plan = { ...newPlan('theirs', 'Theirs', facts), whatIfs: [whatIf] };
  const key = formatShareLink(plan, { notes: false, people: false, brief: false });
  const compare = (after: `whatif-${string}`) =>
    formatReference({ kind: 'v', key }, { screen: 'compare', pair: { before: 'now', after } });
  await page.goto(compare('whatif-w1'));
  await expect(title(page)).toHaveText('From “Plan now” to “Join the platform (scenario)”');
  await open(page);
  await expect(dialog(page).getByRole('button')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.goto(compare('whatif-w2'));
  await expect(page.getByText('that this plan no longer has')).toBeVisible();
  await page.goto('#/compare?before=baseline&after=now&team=horizontal');
  await expect(page.getByText('which only saved plans have')).toBeVisible();
});

for (const width of [360, 1440]) {
  test(`what-ifs have no violation and fit at ${width} px`, async ({ sharedPage: page }) => {
    await page.setViewportSize({ width, height: 780 });
    await page.goto('#/plan?team=product&maturity=high&mode=online&smallGainsPay=no');
    await saveAs(page, 'Ours');
    await open(page);
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await saveScenario(
      page,
      'A name that goes on and on, and hasawordinitthatissolongthatnolineofaphonecanholdit',
    );
    await page.keyboard.press('Escape');
    await titleField(page).blur();
    await page.keyboard.press('5');
    await open(page);
    expect(await violationsInBothThemes(page)).toEqual([]);
    expect(await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    await dialog(page)
      .getByRole('button', { name: /^Rename/ })
      .click();
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog(page)
      .getByRole('link', { name: /^Compare A name/ })
      .click();
    await expect(title(page)).toContainText('A name that goes on');
    expect(await violationsInBothThemes(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
