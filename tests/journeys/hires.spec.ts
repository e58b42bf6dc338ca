import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { HiresProblem } from '../../src/hires/model/hiresProblem.ts';
import { mature, problemOf } from '../hires/model/setupProblem.ts';

const assets = readdirSync('dist/assets');
const adapter = assets.find((file) => /^solveHires-.*\.js$/.test(file));
const worker = assets.find((file) => /^hiresWorker-.*\.js$/.test(file));

/** The policy that a host which reads _headers gives the solver’s worker. */
function policy(): string {
  const lines = readFileSync('dist/_headers', 'utf8').split('\n');
  const rule = lines.slice(lines.indexOf(`/assets/${worker}`) + 1);
  return (rule[0] ?? '').replace(/^\s*Content-Security-Policy: /, '');
}

/** Serves the worker under a policy, and gives the kinds of news of one plan. */
async function planUnder(page: Page, header: string, problem: HiresProblem): Promise<string[]> {
  await page.route(`**/${worker}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': header },
    });
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page.evaluate(
    async ({ address, task }) => {
      const { solveHires } = await import(address);
      return await new Promise<string[]>((done) => {
        const told: string[] = [];
        solveHires(task, ({ kind, why }: { kind: string; why?: string }) => {
          told.push(why ?? kind);
          if (kind !== 'first' && kind !== 'better') done(told);
        });
      });
    },
    { address: `./assets/${adapter}`, task: problem },
  );
}

test('the solver works under the policy of its worker', async ({ page }) => {
  expect(policy()).toContain("script-src 'self' 'wasm-unsafe-eval'");
  const told = await planUnder(page, policy(), problemOf(mature));
  expect(told[0]).toBe('first');
  expect(told.at(-1)).toBe('best');
});

test('without leave to compile, the first plan stands and the reason is said', async ({ page }) => {
  const told = await planUnder(page, policy().replace(" 'wasm-unsafe-eval'", ''), problemOf(mature));
  expect(told).toEqual(['first', 'no-webassembly']);
});
