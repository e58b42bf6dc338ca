import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import {
  type Cell,
  cellHeights,
  cellsOf,
  channels,
  checkLanes,
  colours,
  edgeOf,
  look,
  middleOf,
  mixed,
  shapesOf,
} from './pictureFiles.ts';
import { test } from './sharedPage.ts';
import { violations, violationsInBothThemes } from './violations.ts';

const matureOnline = '#/plan?team=product&maturity=high&mode=online';
const headline = 'Four roles. Software engineers and data scientists share nothing.';
const people = { address: '#/headcount?team=product&maturity=high&mode=online', title: /^About 12 people/ };
const phone = { width: 390, height: 844 };

async function openDialog(
  page: Page,
  name = 'Export the spectrum',
  { address = matureOnline, title = headline }: { address?: string; title?: string | RegExp } = {},
): Promise<Locator> {
  await page.goto(address);
  await page.getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog', { name: 'Export image' });
  await expect(dialog.getByRole('img', { name: title })).toBeVisible();
  return dialog;
}

async function choose(dialog: Locator, group: string, option: string): Promise<void> {
  await dialog.getByRole('group', { name: group }).getByText(option, { exact: true }).click();
}

async function save(page: Page, dialog: Locator) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save' }).click(),
  ]);
  await expect(dialog.getByRole('status')).toHaveText(`Saved as ${download.suggestedFilename()}.`);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

interface WantedFiles {
  readonly theme: keyof typeof colours;
  /** The name of the SVG, without its extension. */
  readonly stem: string;
  readonly filled: readonly Cell[];
  readonly outlined: readonly Cell[];
}

/** Saves the picture in every format and looks whether a page that knows nothing of the app sees the same cells in all. */
async function checkFiles(page: Page, blank: Page, dialog: Locator, wanted: WantedFiles): Promise<void> {
  const { theme, stem, filled, outlined } = wanted;
  for (const [format, type, scale] of [
    ['SVG', 'image/svg+xml', 2],
    ['PNG 2×', 'image/png', 2],
    ...(theme === 'Light' ? ([['PNG 4×', 'image/png', 4]] as const) : []),
  ] as const) {
    await choose(dialog, 'Format', format);
    const file = await save(page, dialog);
    if (format !== 'SVG') expect(file.name).toBe(`${stem}-${scale}x.png`);
    const { width, height, seen } = await look(blank, type, file.bytes, format === 'SVG' ? scale : 1, [
      [1, 1],
      ...filled.map((cell) => middleOf(cell, scale)),
      ...outlined.map((cell) => edgeOf(cell, scale)),
    ]);
    expect([width, height % scale], format).toEqual([1200 * scale, 0]);
    expect(seen, format).toEqual([
      colours[theme].ground,
      ...filled.map((cell) => cell.fill),
      ...outlined.map((cell) => cell.stroke),
    ]);
  }

  await choose(dialog, 'Background', 'Transparent');
  await choose(dialog, 'Format', 'PNG 2×');
  const clear = await save(page, dialog);
  expect(clear.name).toBe(`${stem}-transparent-2x.png`);
  const { seen } = await look(blank, 'image/png', clear.bytes, 1, [
    [1, 1],
    ...filled.map((cell) => middleOf(cell, 2)),
  ]);
  expect(seen).toEqual(['#00000000', ...filled.map((cell) => cell.fill)]);
}

for (const picture of ['Spectrum', 'Matrix'] as const) {
  for (const theme of ['Light', 'Dark'] as const) {
    test(`${picture} in ${theme.toLowerCase()} colours looks the same as SVG and as PNG, away from the app`, async ({
      sharedPage: page,
      blankPage: blank,
    }) => {
      const { roles } = colours[theme];
      const dialog = await openDialog(page, `Export the ${picture.toLowerCase()}`);
      await choose(dialog, 'Colours', theme);
      await choose(dialog, 'Format', 'SVG');
      const svg = await save(page, dialog);
      const stem = `formation-${picture.toLowerCase()}-high-online${theme === 'Dark' ? '-dark' : ''}`;
      expect(svg.name).toBe(`${stem}.svg`);

      const cells = await cellsOf(blank, svg.bytes.toString('utf8'), cellHeights[picture]);
      const filled = cells.filter((cell) => cell.fill !== 'none');
      // Narrower ones are all outline.
      const outlined = cells.filter((cell) => cell.fill === 'none' && cell.width > 10);
      expect([...new Set(filled.map((cell) => cell.fill))].sort()).toEqual([...roles].sort());
      expect(outlined.length).toBeGreaterThan(20);
      checkLanes(picture, cells, roles);

      await checkFiles(page, blank, dialog, { theme, stem, filled, outlined });
    });
  }
}

for (const theme of ['Light', 'Dark'] as const) {
  test(`People by role in ${theme.toLowerCase()} colours look the same as SVG and as PNG, away from the app`, async ({
    sharedPage: page,
    blankPage: blank,
  }) => {
    const dialog = await openDialog(page, 'Export the people', people);
    await choose(dialog, 'Colours', theme);
    await choose(dialog, 'Format', 'SVG');
    const svg = await save(page, dialog);
    const stem = `formation-people-high-online${theme === 'Dark' ? '-dark' : ''}`;
    expect(svg.name).toBe(`${stem}.svg`);
    const filled = await cellsOf(blank, svg.bytes.toString('utf8'), cellHeights.People);
    // A bar for each role, in the order of the axis, from one line.
    expect(filled.map(({ fill }) => fill)).toEqual([...colours[theme].roles]);
    expect(new Set(filled.map(({ x }) => Math.round(x))).size).toBe(1);
    await checkFiles(page, blank, dialog, { theme, stem, filled, outlined: [] });
  });
}

test('who covers what is taken along without a name, until somebody asks for names', async ({
  sharedPage: page,
}) => {
  await page.goto(people.address);
  await page.getByRole('tab', { name: 'People', exact: true }).click();
  await page.getByRole('button', { name: 'Import…' }).click();
  const roster = page.getByRole('dialog');
  await roster
    .getByRole('textbox')
    .fill(
      [
        'Employee;Job title;Seniority',
        'Anna Berg;Data scientist;Senior',
        'Bo Lind;Software engineer;Lead',
      ].join('\n'),
    );
  await roster.getByRole('button', { name: 'Read rows' }).click();
  await roster.getByRole('button', { name: 'Check rows' }).click();
  await roster.getByRole('button', { name: /^Import 2 rows/ }).click();
  await page.getByRole('tab', { name: 'Drill', exact: true }).click();
  await page.getByRole('button', { name: 'Export who covers what' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export image' });
  await expect(dialog.getByRole('img', { name: /one person alone can do/i })).toBeVisible();
  await choose(dialog, 'Format', 'SVG');
  const unnamed = await save(page, dialog);
  expect(unnamed.name).toBe('formation-cover-high-online.svg');
  expect(unnamed.bytes.toString('utf8')).not.toMatch(/Anna|Berg|Lind/i);
  await choose(dialog, 'People', 'With names');
  const named = await save(page, dialog);
  expect(named.name).toBe('formation-cover-high-online-names.svg');
  expect(named.bytes.toString('utf8')).toMatch(/Anna Berg/);
  expect(await violations(page)).toEqual([]);
});

for (const theme of ['Light', 'Dark'] as const) {
  test(`Overlap in ${theme.toLowerCase()} colours has every shape, and no region that is none`, async ({
    sharedPage: page,
    blankPage: blank,
  }) => {
    const { ground, roles } = colours[theme];
    const dialog = await openDialog(page, 'Export the overlap');
    await choose(dialog, 'Colours', theme);
    await choose(dialog, 'Format', 'SVG');
    const svg = await save(page, dialog);
    expect(svg.name).toBe(`formation-overlap-high-online${theme === 'Dark' ? '-dark' : ''}.svg`);
    const { shapes, common } = await shapesOf(blank, svg.bytes.toString('utf8'));
    expect(shapes.map((shape) => shape.fill)).toEqual(roles);
    expect(common).toBe(0);

    for (const [format, type, scale] of [
      ['SVG', 'image/svg+xml', 2],
      ['PNG 2×', 'image/png', 2],
    ] as const) {
      await choose(dialog, 'Format', format);
      const file = await save(page, dialog);
      for (const { fill, alone, edge } of shapes) {
        expect(alone.length, fill).toBeGreaterThan(0);
        expect(edge.length, fill).toBeGreaterThan(5);
        const at = (places: typeof alone) => places.map(([x, y]) => [x * scale, y * scale] as const);
        const own = await look(blank, type, file.bytes, format === 'SVG' ? scale : 1, at(alone));
        expect(own.width).toBe(1200 * scale);
        const wanted = mixed(fill, ground, 0.2);
        for (const seen of own.seen) {
          channels(seen).forEach((value, index) => {
            expect(Math.abs(value - (wanted[index] ?? -99)), `${fill} in ${format}`).toBeLessThanOrEqual(2);
          });
        }
        const line = await look(blank, type, file.bytes, format === 'SVG' ? scale : 1, at(edge));
        // A place on a curve is rounded to a pixel, which may fall beside a line of two.
        const hits = line.seen.filter((seen) => seen === fill).length;
        expect(hits / edge.length, `outline of ${fill} in ${format}`).toBeGreaterThan(0.6);
      }
    }
  });
}

test('the colours of the files are those of the screen', async ({ sharedPage: page }) => {
  await page.goto(matureOnline);
  for (const [theme, { ground, roles }] of Object.entries(colours)) {
    await page.emulateMedia({ colorScheme: theme === 'Dark' ? 'dark' : 'light' });
    const seen = await page.evaluate(
      (names) => {
        const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const probe = document.body.appendChild(document.createElement('i'));
        const read = names.map((name) => {
          probe.style.color = `var(${name})`;
          if (context) context.fillStyle = getComputedStyle(probe).color;
          context?.fillRect(0, 0, 1, 1);
          return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
        });
        probe.remove();
        return read;
      },
      ['--ground', ...roles.map((_, index) => `--role-${index + 1}`)],
    );
    [ground, ...roles].forEach((hex, index) => {
      const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      wanted.forEach((value, channel) => {
        expect(Math.abs(value - (seen[index]?.[channel] ?? -99)), `${theme} ${hex}`).toBeLessThanOrEqual(1);
      });
    });
  }
});

test('the letters of the files are those of the screen', async ({ sharedPage: page }) => {
  const dialog = await openDialog(page);
  const drawn = await dialog
    .locator('svg path[transform]')
    .first()
    .evaluate(
      (path) =>
        path.getBoundingClientRect().width *
        (1200 / (path.closest('svg')?.getBoundingClientRect().width ?? 1)),
    );
  const written = await page.evaluate((text) => {
    const context = document.createElement('canvas').getContext('2d');
    if (context) context.font = "600 28px 'Inter Variable'";
    return context?.measureText(text).width ?? 0;
  }, headline);
  // But for the room beside the first and the last letter.
  expect(Math.abs(drawn / written - 1)).toBeLessThan(0.01);
});

test('Copy puts the picture on the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await openDialog(page);
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied. Paste it where you need it.');
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = item && (await createImageBitmap(await item.getType('image/png')));
    return image && [image.width, image.height];
  });
  expect(size?.[0]).toBe(2400);
  await choose(dialog, 'Format', 'SVG');
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('status')).toHaveText(/^Copied/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<svg xmlns=/);
});

test('a phone gives the same picture as a wide screen, and both pictures', async ({ page, browser }) => {
  const wide = await openDialog(page);
  await choose(wide, 'Format', 'SVG');
  const fromWide = await save(page, wide);
  const context = await browser.newContext({
    viewport: phone,
    hasTouch: true,
    baseURL: new URL('/', page.url()).href,
  });
  const handheld = await context.newPage();
  const sheet = await openDialog(handheld);
  await choose(sheet, 'Format', 'SVG');
  expect((await save(handheld, sheet)).bytes.equals(fromWide.bytes)).toBe(true);
  expect(await handheld.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    phone.width,
  );
  await choose(sheet, 'Picture', 'Matrix');
  expect((await save(handheld, sheet)).name).toBe('formation-matrix-high-online.svg');
  expect(await violations(handheld)).toEqual([]);
  await context.close();
});

test('the keyboard is enough, and Escape gives the focus back', async ({ sharedPage: page }) => {
  await page.goto(matureOnline);
  const button = page.getByRole('button', { name: 'Export the matrix' });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export image' });
  await expect(dialog.getByRole('radio', { name: 'Matrix' })).toBeChecked();
  await dialog.getByRole('radio', { name: 'PNG 2×' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByText(/^4,800 × /)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('works under a strict content security policy', async ({ page }) => {
  const blocked: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) blocked.push(message.text());
  });
  await page.route(/\/(index\.html)?$/, async (route) => {
    const response = await route.fetch();
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src 'self' blob: data:";
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  const dialog = await openDialog(page);
  expect((await save(page, dialog)).name).toBe('formation-spectrum-high-online-2x.png');
  expect(blocked).toEqual([]);
});

test('axe finds nothing in the dialog', async ({ sharedPage: page }) => {
  const dialog = await openDialog(page);
  expect(await violationsInBothThemes(page)).toEqual([]);
  await choose(dialog, 'Background', 'Transparent');
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('status')).not.toBeEmpty();
  expect(await violationsInBothThemes(page)).toEqual([]);
});
