import { expect, type Page } from '@playwright/test';

export const titleField = (page: Page) => page.getByRole('textbox', { name: 'Title of the plan' });
export const maturity = (page: Page, name: 'young' | 'mature') =>
  page.getByRole('radio', { name, exact: true });
export const mode = (page: Page, name: 'in batch' | 'online') =>
  page.getByRole('radio', { name, exact: true });
export const saved = (page: Page) => page.getByText('Saved', { exact: true });

/** Keeps the draft on screen under a title. */
export async function saveAs(page: Page, title: string) {
  await page.getByRole('button', { name: 'Save plan' }).click();
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.type(title);
  await expect(titleField(page)).toHaveValue(title);
  await expect(saved(page)).toBeVisible();
}

/** Puts records into the storage of the page, past the app. */
export async function putRecords(page: Page, store: 'plans' | 'summaries', records: readonly object[]) {
  await page.evaluate(
    ([name, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('formation');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          for (const record of all) transaction.objectStore(name).put(record);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [store, records] as const,
  );
}
