import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds on a page in light, and in dark beyond that: the theme changes colours and nothing else, so dark is asked for
 * contrast only. Leaves the page in light.
 */
export async function violationsInBothThemes(page: Page) {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await new AxeBuilder({ page }).analyze();
  return [...light.violations, ...dark.violations];
}
