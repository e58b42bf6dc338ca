import { expect, type Page } from '@playwright/test';
import { deriveTeam } from '../../src/engine/derive/deriveTeam.ts';
import { exactRegions, roleEfforts } from '../../src/engine/measure/overlap.ts';
import { allTeams, setupOf } from '../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../src/playbook/builtinPlaybook.ts';
import { drawnPaths, fitted, matureOnline, paintedRegions, placeWithin, shapes } from './overlapPicture.ts';
import { test } from './sharedPage.ts';
import { violations, violationsInBothThemes } from './violations.ts';

const [SWE, MLE, AS, DS] = [0, 1, 2, 3];
const reasons = (page: Page) => page.getByRole('region', { name: 'Reasons' });
const reasonsTitle = (page: Page) => reasons(page).getByRole('heading', { level: 2 }).first();
const readout = (page: Page) => page.getByText(/^Only .* could do .* of the work:/);
const setButton = (page: Page, name: string) =>
  page.getByRole('table', { name: 'Exact sets of roles' }).getByRole('button', { name, exact: true });

test('a click on a region says whose work it is, with its share and its duties', async ({
  sharedPage: page,
}) => {
  await page.goto(`#/plan?${matureOnline}`);
  await drawnPaths(page, 4);
  await shapes(page).first().scrollIntoViewIfNeeded();
  const { x, y } = await placeWithin(page, [SWE, MLE]);
  await page.mouse.click(x, y);
  await page.mouse.move(0, 0);
  await expect(readout(page)).toHaveText(
    /^Only software engineers and ML engineers could do 13\s% of the work: .+, .+, .+, and \d+ smaller duties\./,
  );
  await expect(setButton(page, 'Software engineer and ML engineer')).toHaveAttribute('aria-pressed', 'true');
  await expect(
    page.getByRole('heading', {
      name: /^Why only software engineers and ML engineers could do 13\s% of the work$/,
    }),
  ).toBeVisible();
});

test('a click on one role’s own ground, or where three meet, changes the reasons too', async ({
  sharedPage: page,
}) => {
  await page.goto(`#/plan?${matureOnline}`);
  await drawnPaths(page, 4);
  await shapes(page).first().scrollIntoViewIfNeeded();
  for (const [within, title] of [
    [[SWE, MLE], /^Why only software engineers and ML engineers could do 13\s% of the work$/],
    [[MLE], /^Why only ML engineers could do [\d.]+\s% of the work$/],
    [
      [MLE, AS, DS],
      /^Why only ML engineers, applied scientists, and data scientists could do 5\s% of the work$/,
    ],
  ] as const) {
    const { x, y } = await placeWithin(page, within);
    await page.mouse.click(x, y);
    await expect(reasonsTitle(page)).toHaveText(title);
  }
});

test('software engineers and data scientists, who share nothing, nowhere overlap', async ({
  sharedPage: page,
}) => {
  await page.goto(`#/plan?${matureOnline}`);
  await drawnPaths(page, 4);
  await expect(placeWithin(page, [SWE, DS])).rejects.toThrow('No such region is drawn.');
  await page
    .getByRole('button', { name: 'Software engineer and Data scientist: nothing shared. Why?' })
    .click();
  const reasons = page.getByRole('region', { name: 'Reasons' });
  await expect(
    reasons.getByRole('heading', { name: 'Why software engineers and data scientists share nothing' }),
  ).toBeVisible();
  await expect(reasons.getByText('An online platform needs more careful engineering.')).toBeVisible();
});

for (const team of allTeams) {
  test(`the painted areas of ${setupOf(team)} are the shares of the work`, async ({ sharedPage: page }) => {
    const efforts = roleEfforts(builtinPlaybook, deriveTeam(builtinPlaybook, { team, context: {} }));
    const roles = [...efforts.keys()];
    const regions = exactRegions(efforts);
    const whole = regions.reduce((sum, region) => sum + region.effort, 0);
    const address = Object.entries({ team: team.kind, ...team, kind: undefined }).filter(
      ([, value]) => value,
    );
    await page.goto(`#/plan?${address.map((pair) => pair.join('=')).join('&')}`);
    await drawnPaths(page, roles.length);
    const painted = await paintedRegions(page);
    for (const region of regions) {
      const key = region.roles.map((role) => roles.indexOf(role)).join(' ');
      // Edges are as wide as a pixel, so that a region is never quite what it should be.
      expect(Math.abs((painted[key] ?? 0) - region.effort / whole), key).toBeLessThan(0.0005);
      delete painted[key];
    }
    // What is left are pixels where two edges run close together.
    for (const [key, part] of Object.entries(painted)) expect(part, key).toBeLessThan(0.0005);
  });
}

test('by keyboard alone a region of three roles opens its reason, with its share and its duties', async ({
  sharedPage: page,
}) => {
  await page.goto(`#/plan?${matureOnline}`);
  await drawnPaths(page, 4);
  await setButton(page, 'Software engineer and ML engineer').focus();
  const three = setButton(page, 'ML engineer, Applied scientist, and Data scientist');
  for (let steps = 0; steps < 7; steps += 1) {
    if (await three.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(three).toBeFocused();
  await expect(three).toHaveAccessibleDescription(/^5\s% .+/);
  await page.keyboard.press('Enter');
  await expect(reasonsTitle(page)).toHaveText(
    /^Why only ML engineers, applied scientists, and data scientists could do 5\s% of the work$/,
  );
  await expect(
    reasons(page).getByRole('heading', { name: /^Inside: 3 duties, 5\s% of the work$/ }),
  ).toBeVisible();
  await expect(reasons(page).getByRole('listitem').filter({ hasText: /\d\s%/ })).toHaveCount(3);
  await expect(reasons(page).getByText(/^The starting point, a mature product team/)).toBeVisible();
  await expect(page.getByText(/^Reasons: Why only ML engineers, applied scientists/)).toHaveAttribute(
    'aria-live',
    'polite',
  );
  await expect(three).toBeFocused();
  expect(await violations(page)).toEqual([]);
});

test('a region is let go with its team', async ({ sharedPage: page }) => {
  await page.goto('#/plan?team=horizontal');
  await drawnPaths(page, 5);
  await setButton(page, 'Data scientist and Product manager').click();
  await expect(reasonsTitle(page)).toHaveText(/^Why only data scientists and/);
  await page.keyboard.press('1');
  await drawnPaths(page, 3);
  await expect(reasonsTitle(page)).not.toHaveText(/product managers/);
  await page.mouse.move(0, 0);
  await expect(page.locator('figure svg [data-shape][data-stress="none"]')).toHaveCount(3);
  await expect(readout(page)).toHaveCount(0);
});

test('the arrow keys walk the regions, Enter marks one, Escape lets it go', async ({ sharedPage: page }) => {
  await page.goto(`#/plan?${matureOnline}`);
  await drawnPaths(page, 4);
  await setButton(page, 'Software engineer and ML engineer').focus();
  await expect(readout(page)).toHaveText(/^Only software engineers and ML engineers could do/);
  await page.keyboard.press('ArrowDown');
  await expect(setButton(page, 'Software engineer alone')).toBeFocused();
  await expect(readout(page)).toHaveText(/^Only software engineers could do [\d.]+\s% of the work/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(setButton(page, 'Software engineer alone')).toHaveAttribute('aria-pressed', 'true');
  await expect(readout(page)).toHaveText(/^Only software engineers and ML engineers/);
  await page.keyboard.press('Escape');
  await expect(setButton(page, 'Software engineer alone')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Tab');
  await expect(readout(page)).toHaveCount(0);
});

test.describe('by touch, on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('a tap on any region opens its reason; the region stays marked until one beside it', async ({
    page,
  }) => {
    await page.goto(`#/plan?${matureOnline}`);
    await drawnPaths(page, 4);
    await shapes(page).first().scrollIntoViewIfNeeded();
    for (const [within, title, only] of [
      [
        [DS],
        /^Why only data scientists could do 13\s% of the work$/,
        /^Only data scientists could do 13\s% /,
      ],
      [[SWE, MLE], /^Why only software engineers and ML engineers could/, /^Only software engineers and ML/],
    ] as const) {
      const inside = await placeWithin(page, within);
      await page.touchscreen.tap(inside.x, inside.y);
      const sheet = page.getByRole('dialog', { name: title });
      await expect(
        sheet.getByRole('heading', { name: /^Inside: \d+ duties, \d+\s% of the work$/ }),
      ).toBeVisible();
      await expect(sheet.getByText(/^The starting point/)).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await sheet.getByRole('button', { name: 'Close' }).tap();
      await expect(sheet).toBeHidden();
      await expect(readout(page)).toHaveText(only);
    }
    const beside = await placeWithin(page, []);
    await page.touchscreen.tap(beside.x, beside.y);
    await expect(readout(page)).toHaveCount(0);
  });

  test('a pair that shares nothing opens its reason as a sheet', async ({ page }) => {
    await page.goto(`#/plan?${matureOnline}`);
    await page.getByRole('button', { name: /^Software engineer and Data scientist: nothing shared/ }).tap();
    const sheet = page.getByRole('dialog', {
      name: 'Why software engineers and data scientists share nothing',
    });
    await expect(sheet.getByText('An online platform needs more careful engineering.')).toBeVisible();
  });

  for (const [name, address, count] of [
    ['Plan', '#/plan?team=horizontal', 5],
    ['Compare', `#/compare?${fitted}`, 17],
    ['Present', '#/present?step=3&team=horizontal', 5],
  ] as const) {
    test(`${name} shows the picture whole, with every name`, async ({ page }) => {
      await page.goto(address);
      await drawnPaths(page, count);
      const outside = await page.locator('figure svg:has([data-shape])').evaluateAll((all) =>
        all.flatMap((svg) => {
          const box = svg.getBoundingClientRect();
          return [...svg.querySelectorAll('text, path')].filter((part) => {
            const { left, right, top, bottom } = part.getBoundingClientRect();
            return (
              left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1
            );
          });
        }),
      );
      expect(outside).toHaveLength(0);
      const names = await page.locator('figure svg [data-name]').count();
      expect(names).toBe(count);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  }
});

test('all five setups are drawn without a worker, and those that an answer changes in one', async ({
  page,
}) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto(`#/compare?${matureOnline}`);
  await drawnPaths(page, 3 + 3 + 4 + 4 + 5);
  expect(workers).toHaveLength(0);
  await page.goto(`#/compare?${fitted}`);
  await drawnPaths(page, 3 + 3 + 3 + 3 + 5);
  await expect(page.getByText('Drawing the overlaps…')).toHaveCount(0);
  expect(workers).toHaveLength(1);
});

test('the same team is drawn the same each time, point by point', async ({ sharedPage: page }) => {
  await page.goto(`#/plan?${fitted}`);
  const first = await drawnPaths(page, 3);
  await page.reload();
  expect(await drawnPaths(page, 3)).toEqual(first);
  expect(new Set(first).size).toBe(3);
});

test('a change of setup fades into the picture that is there at once without motion', async ({
  page,
  browser,
}) => {
  const online = (where: Page) => where.getByRole('radio', { name: 'online' });
  await page.goto('#/plan');
  const start = await drawnPaths(page, 3);
  await online(page).check({ force: true });
  await expect.poll(() => drawnPaths(page, 3)).not.toEqual(start);
  const end = await drawnPaths(page, 3);

  const moving = await (await browser.newContext({ reducedMotion: 'no-preference' })).newPage();
  await moving.goto('#/plan');
  expect(await drawnPaths(moving, 3)).toEqual(start);
  const frames = moving.evaluate(
    ([before, after]) =>
      new Promise<string[]>((done) => {
        const seen: string[] = [];
        const look = () => {
          const paths = [...document.querySelectorAll('figure svg [data-shape]')];
          const drawn = paths.map((path) => path.getAttribute('d')).join();
          if (drawn !== seen.at(-1)) seen.push(drawn);
          if (drawn === after && seen.includes(before)) return done(seen);
          requestAnimationFrame(look);
        };
        look();
      }),
    [start.join(), end.join()] as const,
  );
  await online(moving).check({ force: true });
  // Nothing is ever drawn but the two true pictures, for a moment both.
  expect(await frames).toEqual([start.join(), [...start, ...end].join(), end.join()]);
  await moving.context().close();
});

test('Present draws the shapes of the Plan', async ({ sharedPage: page }) => {
  const course = () =>
    shapes(page).evaluateAll((all) => {
      // Without their outlines, which are as wide in a small picture as in a large one.
      const boxes = all.flatMap((path) => (path instanceof SVGPathElement ? [path.getBBox()] : []));
      const left = Math.min(...boxes.map((box) => box.x));
      const width = Math.max(...boxes.map((box) => box.x + box.width)) - left;
      return boxes.map((box) => [(box.x - left) / width, box.width / width, box.height / width]);
    });
  await page.goto(`#/plan?${matureOnline}`);
  await drawnPaths(page, 4);
  const planned = (await course()).flat();
  await page.goto(`#/present?step=3&${matureOnline}`);
  await drawnPaths(page, 4);
  const presented = (await course()).flat();
  expect(presented).toHaveLength(planned.length);
  presented.forEach((part, index) => {
    expect(part).toBeCloseTo(planned[index] ?? Number.NaN, 3);
  });
});

for (const [name, address, count] of [
  ['Plan', `#/plan?${fitted}`, 3],
  ['Compare', `#/compare?${fitted}`, 17],
  ['Present', `#/present?step=3&${matureOnline}`, 4],
] as const) {
  test(`axe finds nothing on ${name} with its pictures`, async ({ sharedPage: page }) => {
    await page.goto(address);
    await drawnPaths(page, count);
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
}
