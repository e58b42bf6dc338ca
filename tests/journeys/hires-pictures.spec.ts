import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { cellsOf, colours, look, middleOf } from './pictureFiles.ts';
import { test } from './sharedPage.ts';
import { violations } from './violations.ts';

const start = '#/headcount?part=hires&team=product&maturity=low&mode=online';
const found = /^(The best plan:|Within .* of the best plan)/;

/** `bars`: how high the bars are, where all are as high. */
const pictures = [
  { button: 'Export the timeline', option: 'Timeline', id: 'hires', title: /^Approve/ },
  { button: 'Export the work', option: 'Work', id: 'work', title: /work/i },
  { button: 'Export the cost', option: 'Cost', id: 'cost', title: /^4 quarters cost/ },
  {
    button: 'Export need and people',
    option: 'Roles',
    id: 'roles',
    title: /share of the work$/,
    bars: 10,
  },
  { button: 'Export need and cover', option: 'Duties', id: 'duties', title: /dut/, bars: 10 },
];

async function choose(dialog: Locator, group: string, option: string): Promise<void> {
  await dialog.getByRole('group', { name: group }).getByText(option, { exact: true }).click();
}

async function save(page: Page, dialog: Locator) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save' }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

for (const theme of ['Light', 'Dark'] as const) {
  test(`every picture of the hires is saved as SVG and as PNG in ${theme.toLowerCase()} colours`, async ({
    sharedPage: page,
    blankPage: blank,
  }) => {
    await page.goto(start);
    await expect(page.getByText(found)).toBeVisible();
    await page.getByRole('button', { name: 'Export the timeline' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export image' });
    await choose(dialog, 'Colours', theme);
    const dark = theme === 'Dark' ? '-dark' : '';
    const { ground, roles } = colours[theme];
    for (const { option, id, title, bars } of pictures) {
      await choose(dialog, 'Picture', option);
      await expect(dialog.getByRole('img', { name: title })).toBeVisible();
      await choose(dialog, 'Format', 'SVG');
      const svg = await save(page, dialog);
      expect(svg.name).toBe(`formation-${id}-low-online${dark}.svg`);
      const cells = bars ? await cellsOf(blank, svg.bytes.toString('utf8'), bars) : [];
      const filled = cells.filter(({ fill, width }) => roles.some((role) => role === fill) && width > 10);
      if (bars) expect(filled.length).toBeGreaterThan(3);
      await choose(dialog, 'Format', 'PNG 2×');
      const png = await save(page, dialog);
      expect(png.name).toBe(`formation-${id}-low-online${dark}-2x.png`);
      const { width, seen } = await look(blank, 'image/png', png.bytes, 1, [
        [1, 1],
        ...filled.map((cell) => middleOf(cell, 2)),
      ]);
      expect(width).toBe(2400);
      expect(seen).toEqual([ground, ...filled.map(({ fill }) => fill)]);
    }
    expect(await violations(page)).toEqual([]);
  });
}

test('every picture has its button on a phone too, and the dialog fits', async ({ sharedPage: page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(start);
  await expect(page.getByText(found)).toBeVisible();
  for (const { button, option } of pictures) {
    await page.getByRole('button', { name: button }).click();
    const dialog = page.getByRole('dialog', { name: 'Export image' });
    await expect(dialog.getByRole('radio', { name: option })).toBeChecked();
    const group = await dialog.getByRole('group', { name: 'Picture' }).boundingBox();
    expect((group?.x ?? 0) + (group?.width ?? 0)).toBeLessThanOrEqual(360);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});
