import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { mode, saveAs, saved, titleField } from './savedPlans.ts';
import { violations } from './violations.ts';

/** The picker of the system cannot be driven; without it the browser downloads. */
async function withoutPicker(page: Page) {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
}

async function savedText(page: Page, button: string) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await downloading).path(), 'utf8');
}

/** From the next visit on, something throws in the topmost part of the app. */
async function breakTheApp(page: Page) {
  await page.addInitScript(() => {
    if (!window.location.search.includes('broken')) return;
    Object.defineProperty(Document.prototype, 'title', {
      set() {
        throw new Error('The roof is off');
      },
    });
  });
}

test('edits that storage refused outlive going to another plan, can be saved to a file, and are stored when there is room', async ({
  page,
}) => {
  await withoutPicker(page);
  await page.addInitScript(() => {
    const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put');
    if (typeof put !== 'function') throw new Error('There is no storage.');
    IDBObjectStore.prototype.put = function refuse(...given) {
      if (document.documentElement.dataset['full'] !== undefined)
        throw new DOMException('No room.', 'QuotaExceededError');
      return Reflect.apply(put, this, given);
    };
  });
  const setFull = (full: boolean) =>
    page.evaluate((on) => document.documentElement.toggleAttribute('data-full', on), full);
  await page.goto('./');
  await saveAs(page, 'Other');
  const other = page.url();
  await page.goto('#/plan?team=horizontal');
  await saveAs(page, 'Ours');
  await setFull(true);
  await titleField(page).fill('Ours, changed');
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible();
  await page.goto(other);
  await expect(titleField(page)).toHaveValue('Other');
  const said = page.getByText('The last changes to “Ours, changed” are only in this tab');
  await expect(said).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(JSON.parse(await savedText(page, 'Save Ours, changed to a file'))).toMatchObject({
    format: 'formation-plan',
    title: 'Ours, changed',
    facts: { team: { kind: 'horizontal' } },
  });
  await page.getByRole('link', { name: 'Your plans' }).click();
  await expect(said).toBeVisible();
  await page.getByRole('button', { name: 'Open Ours, changed' }).click();
  await expect(titleField(page)).toHaveValue('Ours, changed');
  await page.goto(other);
  await setFull(false);
  await expect(said).toBeVisible();
  await page.getByRole('button', { name: 'Try to save Ours, changed now' }).click();
  await expect(said).toHaveCount(0);
  await page.reload();
  await page.getByRole('link', { name: 'Your plans' }).click();
  await expect(page.getByRole('link', { name: 'Ours, changed' })).toBeVisible();
});

test('when the whole app has failed, the plan of the address is saved to a file straight from storage', async ({
  page,
}) => {
  await withoutPicker(page);
  await breakTheApp(page);
  await page.goto('./');
  await saveAs(page, 'Ours');
  await mode(page, 'online').click();
  await expect(saved(page)).toBeVisible();
  await page.goto(`./?broken${new URL(page.url()).hash}`);
  await expect(page.getByRole('heading', { name: 'This screen has failed' })).toBeVisible();
  await expect(page.getByText('The roof is off')).toBeVisible();
  const text = await savedText(page, 'Save my plan to a file');
  expect(JSON.parse(text)).toMatchObject({ title: 'Ours', facts: { team: { mode: 'online' } } });
  await expect(page.getByText('restore it')).toBeVisible();
});

test('when the app has failed on a draft, all plans are saved to one file, which brings them back', async ({
  page,
  browser,
}) => {
  await withoutPicker(page);
  await breakTheApp(page);
  await page.goto('./?broken');
  await page.getByRole('button', { name: 'Save my plan to a file' }).click();
  await expect(page.getByText('No plan is saved in this browser')).toBeVisible();
  await page.goto('./');
  await saveAs(page, 'One');
  await page.goto('#/plan?team=horizontal');
  await saveAs(page, 'Two');
  await page.goto('./?broken#/compare');
  const text = await savedText(page, 'Save my plan to a file');
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto('#/library');
  const choosing = elsewhere.waitForEvent('filechooser');
  await elsewhere.getByRole('button', { name: 'Open a file' }).click();
  const file = { name: 'all.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await (await choosing).setFiles(file);
  await elsewhere.getByRole('dialog').getByRole('button', { name: 'Add 2 plans' }).click();
  await expect(elsewhere.getByText('2 plans were added.')).toBeVisible();
  await elsewhere.getByRole('link', { name: 'Two' }).click();
  await expect(titleField(elsewhere)).toHaveValue('Two');
});

const nonsense: Readonly<Record<string, string>> = {
  'a very long word': 'x'.repeat(30_000),
  'many words': 'many words '.repeat(2500),
  emoji: '🧠👩‍👩‍👧‍👦🏳️‍🌈'.repeat(20),
  'right to left': '\u202Eחֹק משחק כדורגל שלום\u202D ',
  'control characters': 'a\u0000b\u0007c\u001Bd\u200Be\uFEFFf\u2028g',
  'a broken pair': 'a\uD83Db',
  'markup and code':
    '<script>document.title="x"</script><img src=x onerror=alert(1)>"\'&amp; =HYPERLINK("http://x") (((.*)+)+$[\\ __proto__',
  'tones without end': 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢'.repeat(30),
};

for (const [name, text] of Object.entries(nonsense)) {
  test(`every text field takes nonsense without harm: ${name}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', (dialog) => {
      faults.push('a dialog');
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('./');
    await saveAs(page, 'Ours');
    await titleField(page).fill(text);
    await page.getByRole('button', { name: 'Notes', exact: true }).click();
    await page.getByRole('textbox', { name: 'Notes' }).fill(text);
    await page.keyboard.press('Escape');
    await expect(saved(page)).toBeVisible();
    const title = await titleField(page).inputValue();
    expect(title.length).toBeLessThanOrEqual(200);
    const isWhole = () =>
      page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
    expect(await isWhole()).toBe(true);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Share with choices' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share this plan' });
    const link = await dialog.getByRole('textbox', { name: 'The link' }).inputValue();
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(titleField(page)).toHaveValue(title);
    await page.getByRole('link', { name: 'Your plans' }).click();
    const row = page.getByRole('list', { name: 'Plans' }).getByRole('listitem');
    await expect(row).toHaveCount(1);
    expect(await isWhole()).toBe(true);
    await page.getByRole('searchbox').fill(text);
    await expect(page.getByText(/^(0 of )?1 plan$/)).toBeVisible();
    expect(await isWhole()).toBe(true);
    await page.getByRole('searchbox').fill('');
    await row.getByRole('button', { name: /^Rename/ }).click();
    await page.getByRole('textbox', { name: 'New title' }).fill(text);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'New title' })).toHaveCount(0);
    await row.getByRole('button', { name: /^Delete/ }).click();
    await expect(row).toHaveCount(0);
    expect(await isWhole()).toBe(true);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(row).toHaveCount(1);
    await page.goto(link);
    await expect(page.getByText('Read-only: a shared plan')).toBeVisible();
    expect(await isWhole()).toBe(true);
    expect(faults).toEqual([]);
  });
}
