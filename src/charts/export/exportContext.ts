import type { ChartContext } from '../ChartContext.tsx';
import type { ChartTheme } from '../chartTheme.ts';
import { OutlinedText } from './OutlinedText.tsx';

/** For pictures that leave the page: plain colours, and letters as outlines. */
export function exportContext(theme: ChartTheme): ChartContext {
  return { theme, Text: OutlinedText };
}
