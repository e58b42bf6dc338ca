export const longestName = 200;

/** A name on one line: spreadsheets keep line ends and many spaces in cells. */
export function tidyName(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
