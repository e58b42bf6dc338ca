import { type FileWords, structureProblem } from '../../engine/validate/playbookProblem.ts';
import { type SizeLimits, sizeProblem } from '../../engine/validate/sizeProblem.ts';
import { type History, mostValues } from './history.ts';
import { readHistoryStructure, type StoredHistory } from './historySchema.ts';
import { type DocumentProblem, mostPlanValues } from './parseDocument.ts';
import { planVersion } from './planDocument.ts';

export type ParsedHistory =
  | { readonly kind: 'ok'; readonly history: History }
  | { readonly kind: 'invalid'; readonly problems: readonly DocumentProblem[] };

const words: FileWords = {
  whole: 'The history',
  entries: new Map([
    ['done', 'Edit'],
    ['undone', 'Undone edit'],
  ]),
};
const limits: SizeLimits = {
  name: words.whole,
  // As many as a history keeps, and an edit that replaces a whole plan, there and back.
  mostValues: mostValues + 2 * mostPlanValues,
  deepestNesting: 80,
  refusedKeys: new Set(['__proto__', 'constructor', 'prototype']),
};
const mostProblems = 100;

/** A history as a JSON value, to be stored with its plan, in the same write: patches fit only the plan they were made of. */
export function storedHistory({ done, undone }: History): StoredHistory {
  return { format: 'formation-history', version: 1, planVersion, done: [...done], undone: [...undone] };
}

/**
 * A foreign value as a history, or everything that is wrong with it. A plan opens without its history, so a damaged one costs
 * only the way back. Whether the patches fit a plan shows when they are applied.
 */
export function parseHistory(input: unknown): ParsedHistory {
  const tooLarge = sizeProblem(input, limits);
  if (tooLarge) return { kind: 'invalid', problems: [tooLarge] };
  const structure = readHistoryStructure(input);
  if (structure.kind === 'ok') {
    const { done, undone } = structure.stored;
    return { kind: 'ok', history: { done, undone } };
  }
  const shown = structure.issues.slice(0, mostProblems);
  return { kind: 'invalid', problems: shown.map((issue) => structureProblem(input, issue, words)) };
}
