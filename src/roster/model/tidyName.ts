import { cleanText, isBlank } from '../../engine/foreignText.ts';

export const longestName = 200;

/** A name on one line, and clean: spreadsheets keep line ends and many spaces in cells. Empty if there is nothing to see in it. */
export function tidyName(text: string): string {
  const name = cleanText(text.replaceAll(/[\s\p{Cc}]+/gu, ' ')).trim();
  return isBlank(name) ? '' : name;
}
