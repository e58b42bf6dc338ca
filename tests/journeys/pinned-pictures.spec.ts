// What the pictures to take away look like is pinned, whatever draws them: another way of drawing them must not show.
// `UPDATE_PICTURES=1 npx playwright test pinned-pictures` writes tests/fixtures/pinnedPictures.json anew. That is right only after
// somebody meant to change a picture, or what it is made from, and has looked at it; never to make a failing comparison pass.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { runnerImport } from 'vite';
import { chartThemes } from '../../src/charts/export/exportThemes.ts';
import { frameSize } from '../../src/charts/export/picture.ts';
import type { Pin } from '../fixtures/pinnedPictures.tsx';
import { pack, paint, unpack, worstCell } from './pinnedCells.ts';

type Fixture = typeof import('../fixtures/pinnedPictures.tsx');
type Theme = (typeof themes)[number];

const file = 'tests/fixtures/pinnedPictures.json';
const themes = ['light', 'dark'] as const;
/** Sides of the cells in px. Dark differs from light in nothing but its inks, as a unit test sees; it is pinned for these. */
const sides = { light: 12, dark: 24 } as const;
const grounds = { light: ['filled', 'transparent'], dark: ['filled'] } as const;

// The page stays empty, and a trace would keep the source of every picture.
test.use({ trace: 'off', screenshot: 'off' });

test('every picture to take away looks as it is pinned, with its ground and without', async ({ page }) => {
  // The runner of journeys makes something of its own of JSX, so Vite loads what draws the pictures.
  const { module: fixture } = await runnerImport<Fixture>(resolve('tests/fixtures/pinnedPictures.tsx'), {
    configFile: false,
  });
  if (process.env['UPDATE_PICTURES']) await writePins(page, fixture);
  const pins: Readonly<Record<string, Pin>> = JSON.parse(readFileSync(file, 'utf8'));
  expect(fixture.pinnedPictures.map(({ name }) => name)).toEqual(Object.keys(pins));

  const faults: string[] = [];
  for (const picture of fixture.pinnedPictures) {
    const pin = pins[picture.name];
    if (!pin) continue;
    for (const theme of themes) {
      const sheets = fixture.sheetsOf(picture, theme);
      for (const ground of grounds[theme]) {
        const fault = await faultOf(page, sheets[ground], pin, theme, ground);
        if (fault) faults.push(`${picture.name}, ${theme}, ${ground}: ${fault}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

async function faultOf(
  page: Page,
  markup: string,
  pin: Pin,
  theme: Theme,
  ground: 'filled' | 'transparent',
): Promise<string | undefined> {
  const side = sides[theme];
  const { width, height, cornerAlpha, cells } = await paint(page, markup, chartThemes[theme].ground, side);
  if (width !== frameSize.width || height !== pin.height)
    return `it is ${width} × ${height} px, pinned are ${frameSize.width} × ${pin.height}`;
  if (cornerAlpha !== (ground === 'filled' ? 255 : 0)) return `its ground has the alpha ${cornerAlpha}`;
  const worst = worstCell(cells, unpack(pin[theme], cells.columns));
  if (!worst) return undefined;
  const { column, row, colour, wanted, count } = worst;
  return `cells of ${side} px that differ: ${count}, most the one at ${column * side} ${row * side}, which is rgb(${colour.join(' ')}), pinned is rgb(${wanted.join(' ')})`;
}

async function writePins(page: Page, { pinnedPictures, sheetsOf }: Fixture): Promise<void> {
  const pins: Record<string, Pin> = {};
  for (const picture of pinnedPictures) {
    const painted = (theme: Theme) =>
      paint(page, sheetsOf(picture, theme).filled, chartThemes[theme].ground, sides[theme]);
    const { height, title, description, cells } = await painted('light');
    const dark = pack((await painted('dark')).cells);
    pins[picture.name] = { height, title, description, light: pack(cells), dark };
  }
  writeFileSync(file, `${JSON.stringify(pins, undefined, 2)}\n`);
}
