import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds in dark beyond what it finds in light: the theme changes colours and nothing else, so only contrast is asked. */
export async function darkViolations(page: Page) {
  return (await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()).violations;
}
