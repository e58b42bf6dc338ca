import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    readonly axe?: typeof axe;
  }
}

/**
 * What axe finds on a page by all its rules, or by some, one line each. It runs in the page itself, and describes only what it
 * objects to: to describe all that is well, in a window of its own, takes it three times as long.
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  const { found, passed } = await page.evaluate(async (only) => {
    const results = await window.axe?.run(document, {
      resultTypes: ['violations'],
      ...(only && { runOnly: { type: 'rule', values: [...only] } }),
    });
    const lines = results?.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
    return { found: lines ?? [], passed: results?.passes.length ?? 0 };
  }, rules);
  // A page on which nothing at all is well was not looked at.
  if (passed === 0 && found.length === 0) throw new Error('axe saw nothing.');
  return found;
}

/**
 * What axe finds on a page in light, and in dark beyond that: the theme changes colours and nothing else, so dark is asked for
 * contrast only. Leaves the page in light.
 */
export async function violationsInBothThemes(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...(await violations(page)), ...dark.map((line) => `in dark, ${line}`)];
}
