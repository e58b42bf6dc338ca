import * as v from 'valibot';
import { memberFields } from '../../engine/people/memberProblems.ts';

const longestWord = 2000;

export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const word = v.pipe(v.string(), v.maxLength(longestWord));

/**
 * What an edit did to a plan, as data that can be stored, so that undo can say what it takes back; the words are in `src/library/words/edits.ts`.
 * The id of a what-if tells edits apart, its name is for people.
 */
export const editNameSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('team'), value: v.picklist(['product', 'horizontal']) }),
  v.strictObject({ kind: v.literal('maturity'), value: v.picklist(['low', 'high']) }),
  v.strictObject({ kind: v.literal('mode'), value: v.picklist(['batch', 'online']) }),
  // null took an answer back.
  v.strictObject({ kind: v.literal('answer'), fact: word, value: v.union([v.boolean(), word, v.null()]) }),
  v.strictObject({
    kind: v.picklist(['answersCleared', 'reset', 'title', 'notes', 'baselineSet', 'playbook']),
  }),
  // Taken: the answers of a what-if became the plan's.
  v.strictObject({
    kind: v.picklist(['whatIfAdded', 'whatIfRenamed', 'whatIfRemoved', 'whatIfTaken']),
    id: word,
    name: word,
  }),
  // A number of the headcount by its id; null took it back.
  v.strictObject({
    kind: v.picklist(['driver', 'coefficient', 'parameter']),
    id: word,
    value: v.union([v.pipe(v.number(), v.finite()), v.null()]),
  }),
  v.strictObject({ kind: v.literal('modifier'), id: word, option: v.union([word, v.null()]) }),
  // Taken: the worked example's numbers became the plan's.
  v.strictObject({ kind: v.picklist(['numbersTaken', 'numbersCleared']) }),
  // A `RosterChange`.
  v.strictObject({
    kind: v.picklist(['memberAdded', 'memberCopied', 'memberRemoved']),
    member: v.picklist(['person', 'vacancy']),
  }),
  v.strictObject({ kind: v.literal('memberChanged'), field: v.picklist(memberFields) }),
  v.strictObject({ kind: v.literal('rosterImported'), mode: v.picklist(['add', 'replace']), count }),
]);

export type EditName = Readonly<v.InferOutput<typeof editNameSchema>>;
