import { counted, percent } from '../../engine/words/format.ts';
import type { Change } from '../model/teamChanges.ts';
import type { NamedSides } from './changes.ts';
import { changeFigures } from './changesFiles.ts';

/** Around the comparison of two teams. */
export const pairWords = {
  view: 'What to compare',
  all: 'All five setups',
  pair: 'Before and after',
  before: 'Before',
  after: 'After',
  swap: 'Swap before and after',
  copy: 'Copy the summary',
  export: 'Export',
  markdown: 'Copy as Markdown',
  csv: 'Save CSV',
  print: 'Print',
  nothing: 'Nothing changes: both sides are the same. Choose another side.',
  nothingBetween: 'Nothing changes between these two teams.',
  inShort: 'Summary',
  picture: 'Both on one axis',
  pictureLead:
    'Each column is a duty, as wide as the larger of its two efforts; both bars use the same scale. Engineering is left, science and business right.',
  phoneLead: 'Engineering is at the top, science and business at the bottom.',
  asTable: 'As a table',
  changes: 'What changes, and why',
  openAll: 'Open all',
  closeAll: 'Close all',
  why: 'Why',
  columns: ['About', 'Before', 'After'],
  copied: 'Copied.',
  refused: 'Your browser does not allow copying here.',
} as const;

export function pairTitle({ before, after }: NamedSides): string {
  return `From “${before.name}” to “${after.name}”`;
}

/** "21 changes". */
export function changeCount(count: number): string {
  return counted(count, 'change', 'changes');
}

/** What is said after a file was saved. */
export function savedFileSentence(name: string): string {
  return `Saved as ${name}.`;
}

/** What a change is about, before and after, as people read it. */
export function changeRow(sides: NamedSides, change: Change) {
  return changeFigures(sides, change, (value) => (value === 0 ? 'nothing' : percent(value)));
}
