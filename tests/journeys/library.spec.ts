import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { maturity, mode, putRecords, saveAs, saved, titleField } from './savedPlans.ts';
import { shared } from './screens.ts';
import { test } from './sharedPage.ts';
import { violations, violationsInBothThemes } from './violations.ts';

const undo = 'Undo: predictions online';
const horizontal = { team: { kind: 'horizontal' }, context: {} };
const firstPlan = {
  format: 'formation-plan',
  version: 1,
  id: 'old',
  title: 'From the first version',
  notes: '',
  facts: horizontal,
  baseline: horizontal,
  whatIfs: [],
  playbook: { kind: 'builtin' },
};

test('a kept plan and its undo steps survive a reload; Back does not undo', async ({ sharedPage: page }) => {
  await page.goto('./');
  await maturity(page, 'mature').click();
  await saveAs(page, 'Recommender team');
  await expect(page).toHaveURL(/#\/p\/[a-z0-9]+$/);
  await mode(page, 'online').click();
  await expect(saved(page)).toBeVisible();
  const address = page.url();
  await page.reload();
  await expect(titleField(page)).toHaveValue('Recommender team');
  await expect(mode(page, 'online')).toBeChecked();
  await page.getByRole('button', { name: undo }).click();
  await expect(mode(page, 'in batch')).toBeChecked();
  await expect(page.getByText('Undone: predictions online')).toBeAttached();
  await page.getByRole('button', { name: 'Redo: predictions online' }).click();
  expect(page.url()).toBe(address);
  await page.goBack();
  await expect(page).toHaveURL(/#\/plan\?.*maturity=high/);
});

test('the keys of undo work on the plan, and are the field’s own within a field', async ({
  sharedPage: page,
}) => {
  await page.goto('./');
  await saveAs(page, 'Ours');
  await mode(page, 'online').click();
  await page.keyboard.press('Control+z');
  await expect(mode(page, 'in batch')).toBeChecked();
  await page.keyboard.press('Control+Shift+z');
  await expect(mode(page, 'online')).toBeChecked();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await expect(mode(page, 'online')).toBeChecked();
  await titleField(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await page.keyboard.press('Control+z');
  await expect(titleField(page)).toHaveValue('Ours');
  await expect(mode(page, 'online')).toBeChecked();
});

test('a draft can be undone too, and its address follows', async ({ sharedPage: page }) => {
  await page.goto('./');
  await maturity(page, 'mature').click();
  await expect(page).toHaveURL(/maturity=high/);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/maturity=low/);
  await expect(maturity(page, 'young')).toBeChecked();
});

test('two tabs see each other’s edits', async ({ page, context }) => {
  await page.goto('./');
  await saveAs(page, 'Ours');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(titleField(other)).toHaveValue('Ours');
  await mode(page, 'online').click();
  await expect(mode(other, 'online')).toBeChecked();
  await titleField(other).fill('Theirs');
  await expect(titleField(page)).toHaveValue('Theirs');
  await page.getByRole('button', { name: 'Undo: title' }).click();
  await expect(titleField(other)).toHaveValue('Ours');
});

test('two edits at once: both versions are kept, and it is said', async ({ page, context }) => {
  await page.goto('./');
  await saveAs(page, 'Ours');
  const other = await context.newPage();
  // This tab hears nothing of the others, as one that the browser put to sleep.
  await other.addInitScript(() => Object.defineProperty(window, 'BroadcastChannel', { value: undefined }));
  await other.goto(page.url());
  await expect(titleField(other)).toHaveValue('Ours');
  await maturity(page, 'mature').click();
  await expect(saved(page)).toBeVisible();
  await mode(other, 'online').click();
  await expect(other.getByText('“Ours” was changed in another tab at the same time.')).toBeVisible();
  await expect(titleField(other)).toHaveValue('Ours (copy)');
  await expect(mode(other, 'online')).toBeChecked();
  await other.getByRole('button', { name: 'Open the other version' }).click();
  await expect(titleField(other)).toHaveValue('Ours');
  await expect(maturity(other, 'mature')).toBeChecked();
});

test('plans are found, renamed, duplicated, deleted and brought back', async ({ sharedPage: page }) => {
  await page.goto('./');
  await saveAs(page, 'Fraud');
  await page.goto('#/plan?team=horizontal');
  await saveAs(page, 'Platform');
  await page.getByRole('link', { name: 'Your plans' }).click();
  const rows = page.getByRole('list', { name: 'Plans' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Platform');
  await page.getByRole('button', { name: 'Duplicate Fraud' }).click();
  await expect(rows.first()).toContainText('Fraud (copy)');
  await page.getByRole('button', { name: 'Rename Fraud (copy)' }).click();
  await page.keyboard.type('Spam');
  await page.keyboard.press('Enter');
  await expect(rows.first()).toContainText('Spam');
  await page.getByRole('button', { name: 'Delete Fraud' }).click();
  await expect(page.getByText('“Fraud” was deleted. It stays in the bin for 30 days.')).toBeVisible();
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(rows).toHaveCount(3);
  await page.getByRole('searchbox', { name: 'Search your plans' }).fill('horizontal plat');
  await expect(rows).toHaveCount(1);
  await expect(page.getByText('1 of 3 plans')).toBeVisible();
  await page.getByRole('link', { name: 'Platform' }).click();
  await expect(titleField(page)).toHaveValue('Platform');
});

test('a plan goes to a file and comes back; a broken file changes nothing and says where', async ({
  page,
}) => {
  // The picker of the system cannot be driven; without it the browser downloads.
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  await page.goto('#/plan?team=product&maturity=high&mode=online&smallGainsPay=no');
  await saveAs(page, 'Recommender team');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save to a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('recommender-team.formation.json');
  const text = await readFile(await download.path(), 'utf8');
  const { $schema, title } = JSON.parse(text);
  expect(title).toBe('Recommender team');
  expect((await page.request.get($schema)).ok()).toBe(true);
  await page.goto('#/library');
  const open = async (content: string) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file' }).click();
    const file = { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(content) };
    await (await choosing).setFiles(file);
  };
  await open(text.replace('"high"', '"tall"'));
  await expect(page.getByText('The file could not be opened. Nothing was changed.')).toBeVisible();
  await expect(page.getByText('facts.team.maturity', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('list', { name: 'Plans' }).getByRole('listitem')).toHaveCount(1);
  await open(text);
  await expect(titleField(page)).toHaveValue('Recommender team');
  await expect(maturity(page, 'mature')).toBeChecked();
  await page.getByRole('link', { name: 'Your plans' }).click();
  const dropped = await page.evaluateHandle(
    (content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'plan.json'));
      return data;
    },
    text.replace('Recommender team', 'Dropped'),
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Your plans' })).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
  await expect(titleField(page)).toHaveValue('Dropped');
});

test('a share link holds the plan without its notes unless ticked, and a visitor keeps a copy', async ({
  sharedPage: page,
  browser,
}) => {
  await page.goto('#/plan?team=product&maturity=high&mode=online');
  await saveAs(page, 'Recommender team');
  await page.getByRole('button', { name: 'Notes', exact: true }).click();
  await page.getByRole('textbox', { name: 'Notes' }).fill('Between us');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Share with choices' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this plan' });
  const link = dialog.getByRole('textbox', { name: 'The link' });
  await expect(dialog.getByRole('list', { name: 'Included in this link' })).not.toContainText('Between us');
  const without = await link.inputValue();
  expect(without.length).toBeLessThan(800);
  await expect(dialog.getByText(/^The link has \d+ characters\.$/)).toBeVisible();
  await dialog.getByRole('checkbox', { name: /Include the notes/ }).check();
  await expect(dialog.getByRole('list', { name: 'Included in this link' })).toContainText(
    'Notes: Between us',
  );
  const withNotes = await link.inputValue();
  expect(await violations(page)).toEqual([]);
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(withNotes);
  await expect(visitor.getByText('Read-only: a shared plan')).toBeVisible();
  await visitor.getByText('Notes', { exact: true }).click();
  await expect(visitor.getByText('Between us')).toBeVisible();
  await visitor.goto(without);
  await expect(visitor.getByText('Read-only: a shared plan')).toBeVisible();
  await expect(visitor.getByText('Notes', { exact: true })).toHaveCount(0);
  await expect(visitor.getByRole('radio')).toHaveCount(0);
  await visitor.keyboard.press('1');
  await expect(visitor.getByText('Make a copy to edit it.')).toBeVisible();
  await visitor.reload();
  await visitor.getByRole('button', { name: 'Make a copy to edit' }).click();
  await expect(titleField(visitor)).toHaveValue('Recommender team');
  await expect(visitor).toHaveURL(/#\/p\//);
});

test('a link too long for mail offers the file instead', async ({ sharedPage: page }) => {
  await page.goto('./');
  await saveAs(page, 'Ours');
  await page.getByRole('button', { name: 'Notes', exact: true }).click();
  // Nothing that packs well.
  const notes = Array.from({ length: 3000 }, (_, index) => Math.sin(index).toString(36).slice(3, 9)).join('');
  await page.getByRole('textbox', { name: 'Notes' }).fill(notes);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Share with choices' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this plan' });
  await dialog.getByRole('checkbox', { name: /Include the notes/ }).check();
  await expect(dialog.getByText('Send a file instead')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save to a file' })).toBeVisible();
});

test('opening a link changes nothing of one’s own, and a broken one says what is wrong', async ({
  sharedPage: page,
}) => {
  await page.goto('./');
  await saveAs(page, 'Ours');
  const own = page.url();
  await page.goto(shared);
  await expect(page.getByText('Read-only: a shared plan')).toBeVisible();
  await page.goto(shared.slice(0, -4));
  await expect(page.getByRole('heading', { name: 'This link cannot be opened' })).toBeVisible();
  await expect(page.getByText('Copy the whole link again')).toBeVisible();
  await page.goto(own);
  await expect(titleField(page)).toHaveValue('Ours');
  await page.getByRole('link', { name: 'Your plans' }).click();
  await expect(page.getByRole('list', { name: 'Plans' }).getByRole('listitem')).toHaveCount(1);
});

test('with storage blocked the app works, says so once, and offers a file', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('No.', 'SecurityError');
    };
  });
  await page.goto('./');
  await page.getByRole('button', { name: 'Save plan' }).click();
  const notice = page.getByText('does not let Formation store anything');
  await expect(notice).toBeVisible();
  await expect(page.getByRole('status').getByRole('button', { name: 'Save to a file' })).toBeVisible();
  await expect(page).toHaveURL(/#\/plan\?/);
  await maturity(page, 'mature').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('share only operation');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

test('a damaged record stays, can be saved, and the rest works', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  await page.goto('./');
  await saveAs(page, 'Ours');
  await putRecords(page, 'plans', [
    { id: 'bad', revision: 2, plan: { format: 'formation-plan', version: 1 } },
  ]);
  await putRecords(page, 'summaries', [{ id: 'bad', title: 7 }]);
  await page.goto('#/library');
  await expect(page.getByRole('heading', { name: 'Damaged' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto('#/p/bad');
  await expect(page.getByRole('heading', { name: 'This plan cannot be opened' })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the damaged record' }).click();
  const record = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
  expect(record).toMatchObject({ id: 'bad', revision: 2 });
});

test('a library of 1,000 plans opens whole, and draws the pictures that come into view', async ({
  sharedPage: page,
}) => {
  await page.goto('./');
  await saveAs(page, 'Ours');
  const summaries = Array.from({ length: 1000 }, (_, index) => ({
    id: `p${index}`,
    title: `Plan ${index}`,
    team: { kind: 'horizontal' },
    changedAt: index,
  }));
  const facts = { team: { kind: 'horizontal' }, context: {} };
  const rest = { notes: '', facts, baseline: facts, whatIfs: [], playbook: { kind: 'builtin' } };
  const plans = summaries.map(({ id, title }) => ({
    id,
    revision: 1,
    plan: { format: 'formation-plan', version: 1, id, title, ...rest },
  }));
  await putRecords(page, 'summaries', summaries);
  await putRecords(page, 'plans', plans);
  await page.reload();
  await expect(titleField(page)).toBeVisible();
  await page.getByRole('link', { name: 'Your plans' }).click();
  await expect(page.getByText('1001 plans')).toBeVisible();
  const rows = page.getByRole('list', { name: 'Plans' }).getByRole('listitem');
  await expect(rows).toHaveCount(1001);
  await expect(rows.first()).toContainText('ML engineer');
  await expect(rows.first().locator('svg')).toHaveCount(1);
  await expect(rows.last().locator('svg')).toHaveCount(0);
  await rows.last().scrollIntoViewIfNeeded();
  await expect(rows.last()).toContainText('Software engineer');
  await expect(rows.last().locator('svg')).toHaveCount(1);
});

for (const width of [360, 1440]) {
  test(`a kept plan and a full library have no violation at ${width} px`, async ({ sharedPage: page }) => {
    await page.setViewportSize({ width, height: 780 });
    await page.goto('./');
    await saveAs(page, 'A team with a rather long name that has to find its place on a narrow screen');
    for (const ready of [titleField(page), page.getByRole('list', { name: 'Plans' })]) {
      await expect(ready).toBeVisible();
      expect(await violationsInBothThemes(page)).toEqual([]);
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolled).toBeLessThanOrEqual(width);
      await page.getByRole('link', { name: 'Your plans' }).click();
    }
  });
}

test('plans of the first version of the storage open as before, and are edited on', async ({ page }) => {
  await page.addInitScript((plan) => {
    const opening = indexedDB.open('formation', 1);
    opening.onupgradeneeded = () => {
      for (const store of ['plans', 'summaries']) opening.result.createObjectStore(store, { keyPath: 'id' });
      const stores = opening.transaction;
      stores?.objectStore('plans').put({ id: 'old', revision: 7, plan, history: undefined });
      const { title, facts } = plan;
      stores?.objectStore('summaries').put({ id: 'old', title, team: facts.team, changedAt: 1 });
    };
    // The app asks for a newer version, and must not wait for this connection.
    opening.onsuccess = () => opening.result.close();
  }, firstPlan);
  await page.goto('#/p/old');
  await expect(titleField(page)).toHaveValue('From the first version');
  await titleField(page).fill('Edited on');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(titleField(page)).toHaveValue('Edited on');
});

test('deleted plans wait in the bin, come back one after the other, and the focus is never lost', async ({
  page,
}) => {
  for (const title of ['One', 'Two', 'Three']) {
    await page.goto('#/plan?team=horizontal');
    await saveAs(page, title);
    await page.goto('#/plan?team=product');
  }
  await page.getByRole('link', { name: 'Your plans' }).click();
  const rows = page.getByRole('list', { name: 'Plans' }).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  for (const left of [2, 1, 0]) {
    await rows
      .first()
      .getByRole('button', { name: /^Delete/ })
      .click();
    await expect(rows).toHaveCount(left);
    await expect(page.locator('body')).not.toBeFocused();
  }
  await page.reload();
  const bin = page.getByRole('list', { name: 'Bin' }).getByRole('listitem');
  await expect(bin).toHaveCount(3);
  await expect(bin.first()).toContainText('30 days left');
  expect(await violationsInBothThemes(page)).toEqual([]);
  await bin
    .first()
    .getByRole('button', { name: /^Restore/ })
    .click();
  await expect(rows).toHaveCount(1);
  await expect(page.locator('body')).not.toBeFocused();
  await page.getByRole('button', { name: 'Empty the bin' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(bin).toHaveCount(0);
  await expect(page.getByText('2 plans were deleted for good.')).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();
});

test('all plans are backed up to one file, which opens again after it has asked, and can be taken back', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  for (const title of ['One', 'Two']) {
    await page.goto('#/plan?team=horizontal');
    await saveAs(page, title);
    await page.goto('#/plan?team=product');
  }
  await page.getByRole('link', { name: 'Your plans' }).click();
  await expect(page.getByText('2 plans have no backup yet.')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up all plans' }).click();
  const text = await readFile(await (await downloading).path());
  await expect(page.getByText(/^Last backup: /)).toBeVisible();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await choosing).setFiles({ name: 'all.json', mimeType: 'application/json', buffer: text });
  await page
    .getByRole('dialog', { name: 'Add 2 plans?' })
    .getByRole('button', { name: 'Add 2 plans' })
    .click();
  const rows = page.getByRole('list', { name: 'Plans' }).getByRole('listitem');
  await expect(rows).toHaveCount(4);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(2);
});

test('when the storage is deleted under an open plan, the plan is written again', async ({ page }) => {
  await page.goto('./');
  await saveAs(page, 'Ours');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('formation');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  await page.getByRole('link', { name: 'Your plans' }).click();
  await expect(page.getByRole('link', { name: 'Ours' })).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'Ours' }).click();
  await expect(titleField(page)).toHaveValue('Ours');
});
