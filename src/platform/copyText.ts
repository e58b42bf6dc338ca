import type { CopyText } from '../ui/textOutlet.ts';

/** The browser's clipboard; missing or forbidden is an answer, not an error. */
export const copyText: CopyText = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
