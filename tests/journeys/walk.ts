import { expect, type Page } from '@playwright/test';

/** Uses everything there is, as somebody in a hurry would: all screens, every way out, a drawing that has to be fitted. */
export async function walk(page: Page): Promise<void> {
  const title = page.getByRole('heading', { level: 1 });
  await page.goto('./#/plan?team=product&maturity=low&mode=batch');
  await page.getByRole('radio', { name: 'online' }).click();
  await page.getByRole('radio', { name: 'mature' }).click();
  await expect(title).toContainText('Four roles.');
  await page.getByRole('button', { name: 'Show other titles' }).click();
  await page.getByText('More about your situation').click();
  await page.goto('./#/plan?team=product&maturity=high&mode=online&smallGainsPay=no');
  await expect(page.getByText('Drawing the overlaps…')).toBeHidden();
  await page.getByRole('button', { name: 'Export the spectrum' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Saved as .*png/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Theme/ }).click();
  await page.getByRole('button', { name: 'Help' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Compare' }).click();
  await expect(title).toHaveText('Five setups, one axis');
  await page.getByText('Before and after').click();
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Save CSV' }).click();
  await expect(page.getByText(/^Saved as .*csv/)).toBeVisible();
  await page.getByRole('button', { name: 'Open all' }).click();
  await page.getByRole('link', { name: 'A role’s week' }).click();
  await expect(title).toContainText('here spend');
  await page.getByRole('button', { name: 'Present' }).click();
  for (const step of [1, 2, 3, 4, 5]) {
    if (step > 1) await page.keyboard.press('ArrowRight');
    await expect(page.getByText(`${step} of 5`)).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/plan\?/);
}

/** Everything that the page asks of a network, and everything that its policy forbids, from now on. */
export async function watch(page: Page) {
  const requests: string[] = [];
  const forbidden: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  await page.exposeFunction('noteForbidden', (what: string) => forbidden.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const note: unknown = Reflect.get(window, 'noteForbidden');
      if (typeof note === 'function') note(`${violatedDirective}: ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted(Script|HTML|Type)/i.test(message.text()))
      forbidden.push(message.text());
  });
  page.on('pageerror', (error) => forbidden.push(String(error)));
  return { requests, forbidden };
}

/** Addresses that lead away from the page's own server. A blob is made by the page itself. */
export function foreign(page: Page, requests: readonly string[]): readonly string[] {
  const { origin } = new URL(page.url());
  return requests.filter((address) => !address.startsWith(`${origin}/`) && !address.startsWith('blob:'));
}
