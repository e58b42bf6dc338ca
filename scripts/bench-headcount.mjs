// Part of the benchmark in Chromium: what a drag of a slider costs on the headcount.

/** @typedef {(name: string, values: number[], limits: [number | undefined, number | undefined]) => void} Report */

const ROUNDS = 60;

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {Report} report
 */
export async function benchHeadcount(browser, address, report) {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 1000 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(`${address}#/headcount?team=product&maturity=high&mode=online`);
  const slider = page.locator('input[type="range"][aria-describedby="about-models"]');
  await slider.focus();
  // The first number saves the plan; what is measured is the drag after it.
  await page.keyboard.press('ArrowRight');
  await page.locator('[data-saving="saved"]').waitFor();
  await page.evaluate(() => {
    const state = { times: /** @type {number[]} */ ([]) };
    addEventListener(
      'keydown',
      () => {
        const begun = performance.now();
        // React answers an event of the user before the next task, so then the headline is made.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => state.times.push(performance.now() - begun);
        channel.port2.postMessage(undefined);
      },
      true,
    );
    Object.assign(window, { drags: state });
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.keyboard.press(round % 20 < 10 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForTimeout(60);
  }
  const times = await page.evaluate(() => {
    const state = 'drags' in window ? window.drags : undefined;
    return state && typeof state === 'object' && 'times' in state && Array.isArray(state.times)
      ? state.times.map(Number)
      : [];
  });
  report('A step of a slider on the headcount', times.slice(10), [16, undefined]);
  await context.close();
}
