import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { saveAs, titleField } from './savedPlans.ts';
import {
  foreignPage,
  type Host,
  healthy,
  missing,
  type Sent,
  sent,
  siteWithVersions,
} from './siteWithVersions.ts';

let site: Awaited<ReturnType<typeof siteWithVersions>>;
test.beforeEach(async () => {
  site = await siteWithVersions('/deep/below/');
});
test.afterEach(() => site.close());

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const versionOf = (page: Page) => page.locator('html').getAttribute('data-version');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const isScript = (path: string) => /^assets\/.*\.js$/.test(path);

function changed(what: Sent, change: (content: string) => string): Sent {
  return typeof what === 'string' ? what : { ...what, content: change(what.content.toString()) };
}

/** Hosts as they are while a version is published, and what becomes of the attempt to take it. */
const hosts: Readonly<Record<string, readonly [outcome: 'redundant' | 'refused' | 'unchanged', host: Host]>> =
  {
    'the worker is new and its files are missing': [
      'redundant',
      (path, fresh, old) => sent(path === 'sw.js' ? fresh : old, path),
    ],
    'the worker is new, and one page stands for every file that is missing': [
      'redundant',
      (path, fresh, old) =>
        path === 'sw.js' ? sent(fresh, path) : old.has(path) ? sent(old, path) : foreignPage,
    ],
    'page and worker are new, and the scripts are old': [
      'redundant',
      (path, fresh, old) => sent(/^(sw\.js|index\.html)$/.test(path) ? fresh : old, path),
    ],
    'the page is an old copy': [
      'redundant',
      (path, fresh, old) => sent(path === 'index.html' ? old : fresh, path),
    ],
    'the worker is an old copy': [
      'unchanged',
      (path, fresh, old) => sent(path === 'sw.js' ? old : fresh, path),
    ],
    'a network that asks to sign in': ['refused', () => foreignPage],
    'a block page that calls itself a script': [
      'redundant',
      (path, fresh) =>
        isScript(path)
          ? { status: 200, type: 'text/javascript', content: '<!doctype html>' }
          : sent(fresh, path),
    ],
    'files that end in the middle': [
      'redundant',
      (path, fresh) =>
        isScript(path)
          ? changed(sent(fresh, path), (text) => text.slice(0, text.length / 2))
          : sent(fresh, path),
    ],
    'a proxy that writes into pages': [
      'redundant',
      (path, fresh) =>
        path === 'index.html'
          ? changed(sent(fresh, path), (text) =>
              text.replace('</head>', '<script src="https://ads.test"></script></head>'),
            )
          : sent(fresh, path),
    ],
    'a connection that breaks off': [
      'redundant',
      (path, fresh) => (path.endsWith('.css') ? 'lost' : sent(fresh, path)),
    ],
  };

/** Asks for a new version, and says what became of it: the state of its worker, or why there is none. */
function update(page: Page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found: ServiceWorker[] = [];
    const onFound = () => registration.installing && found.push(registration.installing);
    registration.addEventListener('updatefound', onFound, { once: true });
    try {
      await registration.update();
    } catch {
      return 'refused';
    }
    const worker = registration.installing ?? found[0];
    if (!worker) return 'unchanged';
    if (worker.state === 'installing') {
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    }
    return worker.state;
  });
}

test.describe('the worker', () => {
  test.use({ serviceWorkers: 'allow' });

  const cacheOf = (version: number) => `formation ${site.address} ${String(version).padStart(16, '0')}`;

  async function firstVisit(page: Page) {
    await page.goto(`${site.address}#/plan?team=product&maturity=high&mode=online`);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
  }

  test('takes a version from ten hosts that misbehave only when it is whole', async ({ page }) => {
    await firstVisit(page);
    for (const version of [2, 3]) {
      site.publish();
      for (const [what, [outcome, host]] of Object.entries(hosts)) {
        site.behave(host);
        // What an attempt has taken stays, and would help the next one.
        await page.evaluate((name) => caches.delete(name), cacheOf(version));
        expect(await update(page), what).toBe(outcome);
        const shown = await page.evaluate(async () => (await fetch('./')).text());
        expect(shown, what).toContain(`data-version="${version - 1}"`);
      }
      // With no good host in between, the page is whole.
      site.behave(() => foreignPage);
      await page.reload();
      await expect(title(page)).toContainText('Four roles.');
      await page.getByRole('link', { name: 'A role’s week' }).click();
      await expect(title(page)).toContainText('here spend');
      await page.getByRole('link', { name: 'Plan', exact: true }).click();
      site.behave();
      expect(await update(page)).toBe('installed');
      await button(page, 'Reload').click();
      await expect.poll(() => versionOf(page)).toBe(String(version));
      await expect(title(page)).toContainText('Four roles.');
    }
  });

  test('serves a tab its own version through two others, and Reload works in each tab', async ({
    context,
    page,
  }) => {
    await firstVisit(page);
    const other = await context.newPage();
    await other.goto(`${site.address}#/plan?team=horizontal`);
    await expect(title(other)).toContainText('Five roles.');
    site.publish();
    expect(await update(other)).toBe('installed');
    // A reload that somebody makes for another reason still shows the version that they know.
    await other.reload();
    await expect(other.getByText('A new version is ready.')).toBeVisible();
    expect(await versionOf(other)).toBe('1');
    await button(other, 'Reload').click();
    await expect.poll(() => versionOf(other)).toBe('2');
    await expect(other.getByText('A new version is ready.')).toBeHidden();
    site.publish();
    expect(await update(other)).toBe('installed');
    await button(other, 'Reload').click();
    await expect.poll(() => versionOf(other)).toBe('3');
    // Not reloaded unasked. The host has forgotten the first version, and this tab has not reached all of its parts yet.
    await page.bringToFront();
    await page.getByRole('link', { name: 'A role’s week' }).click();
    await expect(title(page)).toContainText('here spend');
    expect(await versionOf(page)).toBe('1');
    await button(page, 'Reload').click();
    await expect.poll(() => versionOf(page)).toBe('3');
    await expect(title(page)).toContainText('here spend');
    // Nobody shows the first two any more.
    await expect
      .poll(() =>
        page.evaluate(
          async () => (await caches.keys()).filter((name) => name.startsWith('formation ')).length,
        ),
      )
      .toBe(1);
  });
});

test('a first visit to half a version mends itself when the host has all of it', async ({ page }) => {
  site.behave((path, fresh) => (path.startsWith('assets/') ? foreignPage : sent(fresh, path)));
  await page.goto(site.address);
  await expect(page.getByText('Formation is still being loaded.')).toBeVisible();
  site.behave();
  await expect(title(page)).toContainText('Three roles.');
  // Without its styles the app works, and nobody who is at work in it is interrupted.
  site.publish((path, fresh) => (path.endsWith('.css') ? foreignPage : sent(fresh, path)));
  await page.goto('about:blank');
  await page.goto(site.address);
  await page.getByRole('radio', { name: 'online' }).click();
  const isStyled = () =>
    page.evaluate(() => [...document.styleSheets].some(({ href, cssRules }) => href && cssRules.length > 0));
  expect(await isStyled()).toBe(false);
  site.behave();
  await expect.poll(isStyled).toBe(true);
  await expect(page.getByRole('radio', { name: 'online' })).toBeChecked();
});

test('a screen whose file is lost is said, and comes when it is asked for again', async ({ page }) => {
  await page.goto(site.address);
  await expect(button(page, 'Save plan')).toBeVisible();
  const losses: readonly Sent[] = [missing, foreignPage, 'lost'];
  for (const lost of losses) {
    site.behave((path, fresh) => (isScript(path) ? lost : sent(fresh, path)));
    await page.getByRole('link', { name: 'A role’s week' }).click();
    await expect(page.getByRole('heading', { name: 'This screen could not be loaded' })).toBeVisible();
    await expect(button(page, 'Reload')).toBeVisible();
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await expect(title(page)).toContainText('Three roles.');
  }
  await page.getByRole('link', { name: 'A role’s week' }).click();
  await expect(page.getByRole('heading', { name: 'This screen could not be loaded' })).toBeVisible();
  site.behave();
  await button(page, 'Try again').click();
  await expect(title(page)).toContainText('here spend');
});

test('without any part that is loaded later a plan can be rescued, and it opens when they come', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  await page.goto(site.address);
  await saveAs(page, 'Ours');
  const { hash } = new URL(page.url());
  const firstScreen: Host = (path, fresh, old) =>
    isScript(path) && !/\/(index|rolldown-runtime)-/.test(path) ? missing : healthy(path, fresh, old);
  site.behave(firstScreen);
  await page.goto('about:blank');
  await page.goto(`${site.address}${hash}`);
  await expect(page.getByRole('heading', { name: 'This screen could not be loaded' })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await button(page, 'Save my plan to a file').click();
  expect(JSON.parse(await readFile(await (await downloading).path(), 'utf8'))).toMatchObject({
    title: 'Ours',
  });
  // A draft works without what saves plans, and says so.
  await page.goto(`${site.address}#/plan?team=horizontal`);
  await expect(title(page)).toContainText('Five roles.');
  await expect(page.getByText('Saving and opening plans could not be loaded.')).toBeVisible();
  site.behave();
  await button(page, 'Try again').first().click();
  await page.goto(`${site.address}${hash}`);
  await expect(titleField(page)).toHaveValue('Ours');
});
