import { test as base, type Page } from '@playwright/test';

interface Shared {
  /** A page in a window where other journeys were, emptied before each: to open a window takes a browser longer than to load the app. */
  readonly sharedPage: Page;
  /** An empty page that knows nothing of the app, in a window of its own: behind another it would wait ten seconds for each picture. */
  readonly blankPage: Page;
}

/**
 * Windows are kept for all journeys of a worker. One that adds scripts, routes or listeners to its page, or needs another kind of
 * window or its context, asks for `page` instead.
 */
export const test = base.extend<Shared, { readonly kept: { sharedPage?: Page; blankPage?: Page } }>({
  kept: [
    async ({ browser }, lend) => {
      await lend({});
      for (const context of browser.contexts()) await context.close();
    },
    { scope: 'worker' },
  ],
  sharedPage: async ({ kept, browser, viewport, baseURL }, lend) => {
    if (kept.sharedPage?.isClosed() === false) await empty(kept.sharedPage, baseURL);
    else kept.sharedPage = await browser.newPage();
    if (viewport) await kept.sharedPage.setViewportSize(viewport);
    await lend(kept.sharedPage);
  },
  blankPage: async ({ kept, browser }, lend) => {
    if (kept.blankPage?.isClosed() === false) await kept.blankPage.goto('about:blank');
    else kept.blankPage = await browser.newPage();
    await lend(kept.blankPage);
  },
});

/** As a first visit finds it: nothing stored, light, the pointer out of the way. */
async function empty(page: Page, baseURL = ''): Promise<void> {
  // A page with something unsaved asks whether it may be left.
  const leave = (dialog: { accept(): Promise<void> }) => void dialog.accept();
  page.on('dialog', leave);
  await page.goto('about:blank');
  page.off('dialog', leave);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(baseURL).origin, storageTypes: 'all' });
  await session.detach();
  await page.emulateMedia({ colorScheme: 'light', media: null });
  await page.mouse.move(0, 0);
}
