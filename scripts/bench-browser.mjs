// Measures in Chromium what a click on a setup costs: until the DOM has settled, and until the next paint on a
// processor four times slower; then what kept plans cost. Needs no figures from elsewhere; "npm run bench" runs it after the
// benchmarks of the engine.
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { benchHeadcount } from './bench-headcount.mjs';
import { benchPlans } from './bench-plans.mjs';
import { chromiumFlags, findChromium } from './find-chromium.mjs';

const ROUNDS = 12;
const setups = ['1', '2', '3', '4', '5'];

await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('The preview server has no address.');
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
const page = await (
  await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1440, height: 1000 } })
).newPage();
await page.goto(address);
await page.getByRole('heading', { level: 1 }).waitFor();

await page.evaluate(() => {
  const state = { start: 0, last: 0 };
  new MutationObserver(() => {
    state.last = performance.now();
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  window.addEventListener(
    'keydown',
    () => {
      state.start = performance.now();
      state.last = state.start;
    },
    true,
  );
  Object.assign(window, { bench: state });
});

report('Scenario change to settled DOM', await measure(), [50, undefined]);

const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
await page.evaluate(() => {
  /** @type {number[]} */
  const durations = [];
  // The threshold is newer than the types.
  const options = Object.assign({ type: 'event' }, { durationThreshold: 16 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('interactionId' in entry && entry.interactionId) durations.push(entry.duration);
    }
  }).observe(options);
  Object.assign(window, { paints: durations });
});
report('The same, processor four times slower', await measure(), [undefined, undefined]);
const paints = await page.evaluate(() =>
  'paints' in window && Array.isArray(window.paints) ? window.paints : [],
);
report('Interaction to next paint, processor four times slower', paints, [undefined, 100]);

await page.close();
await benchPlans(browser, address, report);
await benchHeadcount(browser, address, report);

await browser.close();
await server.close();

/** Milliseconds from the key to the last change of the DOM, once for each change of setup. */
async function measure() {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const key of setups) {
      await page.keyboard.press(key);
      await page.waitForTimeout(250);
      // A screen that has failed is fast too.
      if ((await page.locator('[data-failed]').count()) > 0) throw new Error('The screen has failed.');
      times.push(
        await page.evaluate(() => {
          const state = 'bench' in window ? window.bench : undefined;
          return state && typeof state === 'object' && 'last' in state && 'start' in state
            ? Number(state.last) - Number(state.start)
            : Number.NaN;
        }),
      );
    }
  }
  return times.slice(setups.length);
}

/**
 * @param {string} name
 * @param {number[]} values
 * @param {[number | undefined, number | undefined]} limits for the median and for the 95th percentile
 */
function report(name, values, [medianLimit, highLimit]) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const median = at(0.5);
  const high = at(0.95);
  const verdict =
    (medianLimit ?? Number.POSITIVE_INFINITY) >= median && (highLimit ?? Number.POSITIVE_INFINITY) >= high;
  console.log(
    `${verdict ? 'ok  ' : 'OVER'} ${name}: median ${median.toFixed(1)} ms, p95 ${high.toFixed(1)} ms, ${values.length} samples`,
  );
  if (!verdict) process.exitCode = 1;
}
