// Part of the benchmark in Chromium: what kept plans cost. Storage is filled past the app, as after years of use.

/** @typedef {(name: string, values: number[], limits: [number | undefined, number | undefined]) => void} Report */

const PLANS = 1000;
const ROUNDS = 20;
const teams = [
  { kind: 'horizontal' },
  ...['low', 'high'].flatMap((maturity) =>
    ['batch', 'online'].map((mode) => ({ kind: 'product', maturity, mode })),
  ),
];

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {Report} report
 */
export async function benchPlans(browser, address, report) {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 1000 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('[data-action="save-plan"]').click();
  await page.locator('[data-saving="saved"]').waitFor();
  await page.evaluate(fillStorage, { count: PLANS, teams });
  await page.reload();
  await page.locator('[data-saving="saved"]').waitFor();

  report(`A library of ${PLANS} plans to its next paint`, await timeLibrary(page), [500, undefined]);
  report('A saved plan to its next paint', await timePlans(page), [300, undefined]);
  report('Main thread for one save, with 300 undo steps', await timeSaves(page), [10, undefined]);
  await context.close();
}

/** @param {import('@playwright/test').Page} page */
async function timeLibrary(page) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await goTo(page, '#/plan', 'main h1', '');
    times.push(await goTo(page, '#/library', `[data-list="plans"] li:nth-child(${PLANS})`, ''));
  }
  return times;
}

/** @param {import('@playwright/test').Page} page */
async function timePlans(page) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await goTo(page, '#/library', `[data-list="plans"] li:nth-child(${PLANS})`, '');
    times.push(await goTo(page, `#/p/p${round}`, 'input[data-field="title"]', `Plan ${round}`));
  }
  return times;
}

/**
 * Milliseconds from a change of the address until what it leads to is painted, then time for the rest to follow.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} hash
 * @param {string} selector
 * @param {string} value of the field that is waited for, if it is one
 */
async function goTo(page, hash, selector, value) {
  const time = await page.evaluate(paintedAfter, { hash, selector, value });
  await page.waitForTimeout(400);
  if ((await page.locator('[data-failed]').count()) > 0) throw new Error('The screen has failed.');
  return time;
}

/** @param {{hash: string, selector: string, value: string}} target */
function paintedAfter({ hash, selector, value }) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${hash} did not open.`)), 20_000);
    const start = performance.now();
    const isThere = () => {
      const element = document.querySelector(selector);
      // A plan is drawn when its picture is there, not only its name; the library has small pictures of its own.
      if (element instanceof HTMLInputElement) {
        const isDrawn = document.querySelector('main svg') && !document.querySelector('[data-list="plans"]');
        return element.value === value && Boolean(isDrawn);
      }
      return element !== null;
    };
    const look = () => {
      if (!isThere()) {
        requestAnimationFrame(look);
        return;
      }
      clearTimeout(timer);
      // A message comes after the frame that is being made has been painted.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - start);
        channel.port2.postMessage(undefined);
      });
    };
    location.hash = hash;
    requestAnimationFrame(look);
  });
}

/**
 * What a save does at once: the history as text, and the copies that the browser makes of plan and summary.
 *
 * @param {import('@playwright/test').Page} page
 */
async function timeSaves(page) {
  await page.evaluate(() => {
    /** @type {{times: number[], now: number}} */
    const state = { times: [], now: 0 };
    const { stringify } = JSON;
    JSON.stringify = (/** @type {unknown[]} */ ...given) => {
      const begun = performance.now();
      const text = Reflect.apply(stringify, JSON, given);
      if (typeof text === 'string' && text.startsWith('{"format":"formation-history"'))
        state.now += performance.now() - begun;
      return text;
    };
    /** @type {unknown} */
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    if (typeof put !== 'function') throw new Error('There is no storage.');
    IDBObjectStore.prototype.put = function timed(...given) {
      const begun = performance.now();
      const request = Reflect.apply(put, this, given);
      state.now += performance.now() - begun;
      // The last thing that a save does.
      if (this.name === 'summaries') {
        state.times.push(state.now);
        state.now = 0;
      }
      return request;
    };
    Object.assign(window, { saves: state });
  });
  for (let edit = 0; edit < 300 + ROUNDS; edit += 1) await page.keyboard.press(String((edit % 5) + 1));
  await page.waitForTimeout(500);
  const times = await page.evaluate(() => {
    const state = 'saves' in window ? window.saves : undefined;
    return state && typeof state === 'object' && 'times' in state && Array.isArray(state.times)
      ? state.times.map(Number)
      : [];
  });
  return times.slice(-ROUNDS);
}

/** @param {{count: number, teams: object[]}} options */
function fillStorage({ count, teams: kinds }) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('formation');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['plans', 'summaries'], 'readwrite');
      for (let index = 0; index < count; index += 1) {
        const id = `p${index}`;
        const title = `Plan ${index}`;
        const team = kinds[index % kinds.length];
        const facts = { team, context: {} };
        const rest = { notes: '', facts, baseline: facts, whatIfs: [], playbook: { kind: 'builtin' } };
        const plan = { format: 'formation-plan', version: 1, id, title, ...rest };
        transaction.objectStore('plans').put({ id, revision: 1, plan });
        transaction.objectStore('summaries').put({ id, title, team, changedAt: index });
      }
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(undefined);
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
}
