import { isFields } from './jsonValue.ts';

/** Several plans in one file: what a page that has failed saves of a whole library (`app/rescuePlans.ts`). */
const format = 'formation-plans';

/** The plans in the text of such a file, each still foreign; undefined for any other text. */
export function readBundle(text: string): readonly unknown[] | undefined {
  // Other files are left to the parser of plans, which looks at them before it reads them.
  if (!text.slice(0, 100).includes(`"${format}"`)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isFields(value) || value['format'] !== format) return undefined;
    return Array.isArray(value['plans']) ? value['plans'] : undefined;
  } catch {
    return undefined;
  }
}
