import * as v from 'valibot';
import { memberFields } from '../../engine/people/memberProblems.ts';
import type { EditName } from './editName.ts';
import { type Edit, mostEdits } from './history.ts';
import { mostSteps, type Patch } from './patch.ts';
import { planVersion } from './planDocument.ts';

const longestWord = 2000;
const deepestPath = 72;

const word = v.pipe(v.string(), v.maxLength(longestWord));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.number(), v.finite());

const simple = [
  'answersCleared',
  'reset',
  'title',
  'notes',
  'baselineSet',
  'playbook',
  'numbersTaken',
  'numbersCleared',
] as const;
const ofWhatIf = ['whatIfAdded', 'whatIfRenamed', 'whatIfRemoved', 'whatIfTaken'] as const;

const name: v.GenericSchema<unknown, EditName> = v.variant('kind', [
  v.strictObject({ kind: v.literal('team'), value: v.picklist(['product', 'horizontal']) }),
  v.strictObject({ kind: v.literal('maturity'), value: v.picklist(['low', 'high']) }),
  v.strictObject({ kind: v.literal('mode'), value: v.picklist(['batch', 'online']) }),
  v.strictObject({ kind: v.literal('answer'), fact: word, value: v.union([v.boolean(), word, v.null()]) }),
  v.strictObject({ kind: v.picklist(simple) }),
  v.strictObject({ kind: v.picklist(ofWhatIf), id: word, name: word }),
  v.strictObject({
    kind: v.picklist(['driver', 'coefficient', 'parameter']),
    id: word,
    value: v.union([v.pipe(v.number(), v.finite()), v.null()]),
  }),
  v.strictObject({ kind: v.literal('modifier'), id: word, option: v.union([word, v.null()]) }),
  v.strictObject({
    kind: v.picklist(['memberAdded', 'memberCopied', 'memberRemoved']),
    member: v.picklist(['person', 'vacancy']),
  }),
  v.strictObject({ kind: v.literal('memberChanged'), field: v.picklist(memberFields) }),
  v.strictObject({ kind: v.literal('rosterImported'), mode: v.picklist(['add', 'replace']), count }),
]);

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
  v.array(v.strictObject({ name, forward: patch, backward: patch, begun: time, ended: time })),
);

const historySchema = v.strictObject({
  format: v.literal('formation-history'),
  version: v.literal(1),
  /** Patches name places of a plan, so they fit versions with the same places: version 2 has all of version 1. */
  planVersion: v.picklist([1, planVersion]),
  done: edits,
  undone: edits,
});

export type StoredHistory = v.InferOutput<typeof historySchema>;

/** What is wrong with the structure of a stored history, or the history that it is. */
export function readHistoryStructure(input: unknown) {
  const result = v.safeParse(historySchema, input);
  return result.success
    ? { kind: 'ok' as const, stored: result.output }
    : { kind: 'invalid' as const, issues: result.issues };
}
