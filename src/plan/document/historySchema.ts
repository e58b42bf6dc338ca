import * as v from 'valibot';
import { type FileWords, structureProblem } from '../../engine/validate/playbookProblem.ts';
import { type SizeLimits, sizeProblem } from '../../engine/validate/sizeProblem.ts';
import { count, editNameSchema, word } from './editNameSchema.ts';
import { type Edit, type History, mostEdits, mostValues } from './history.ts';
import { type DocumentProblem, mostPlanValues } from './parseDocument.ts';
import { mostSteps, type Patch } from './patch.ts';
import { planVersion } from './planDocument.ts';

const deepestPath = 72;
const time = v.pipe(v.number(), v.finite());
const path = v.pipe(v.array(v.union([word, count])), v.maxLength(deepestPath));

// Lists are counted before their entries are looked at, so that a hundred thousand wrong ones cost nothing.
const patch: v.GenericSchema<unknown, Patch> = v.pipe(
  v.array(v.unknown()),
  v.maxLength(mostSteps),
  v.array(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('set'), path, value: v.unknown() }),
      v.strictObject({ kind: v.literal('unset'), path }),
      v.strictObject({
        kind: v.literal('list'),
        path,
        at: count,
        remove: count,
        insert: v.array(v.unknown()),
      }),
      v.strictObject({ kind: v.literal('text'), path, at: count, remove: count, insert: v.string() }),
    ]),
  ),
);

const edits: v.GenericSchema<unknown, readonly Edit[]> = v.pipe(
  v.array(v.unknown()),
  v.maxLength(mostEdits),
  v.array(
    v.strictObject({ name: editNameSchema, forward: patch, backward: patch, begun: time, ended: time }),
  ),
);

const historySchema = v.strictObject({
  format: v.literal('formation-history'),
  version: v.literal(1),
  /** Patches name places of a plan, so they fit versions with the same places: version 2 has all of version 1. */
  planVersion: v.picklist([1, planVersion]),
  done: edits,
  undone: edits,
});

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
export function storedHistory({ done, undone }: History): v.InferOutput<typeof historySchema> {
  return { format: 'formation-history', version: 1, planVersion, done: [...done], undone: [...undone] };
}

/**
 * A foreign value as a history, or everything that is wrong with it. A plan opens without its history, so a damaged one costs
 * only the way back. Whether the patches fit a plan shows when they are applied.
 */
export function parseHistory(input: unknown): ParsedHistory {
  const tooLarge = sizeProblem(input, limits);
  if (tooLarge) return { kind: 'invalid', problems: [tooLarge] };
  const { success, output, issues } = v.safeParse(historySchema, input);
  if (success) return { kind: 'ok', history: { done: output.done, undone: output.undone } };
  const shown = issues.slice(0, mostProblems);
  return { kind: 'invalid', problems: shown.map((issue) => structureProblem(input, issue, words)) };
}
