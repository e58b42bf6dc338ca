import type { EditName } from './editNameSchema.ts';
import { type DocumentProblem, parseDocument } from './parseDocument.ts';
import { applyPatch, diff, type Patch } from './patch.ts';
import type { PlanDocument } from './planDocument.ts';

/** One step of undo. Times are in ms, on whatever clock the caller has. */
export interface Edit {
  readonly name: EditName;
  readonly forward: Patch;
  readonly backward: Patch;
  /** When its first change was made, and its last: typing makes one edit of many changes. */
  readonly begun: number;
  readonly ended: number;
}

/** The edits of one plan: the last of `done` is undone next, the last of `undone` is redone next. */
export interface History {
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
}

export type Stepped =
  | {
      readonly kind: 'stepped';
      readonly document: PlanDocument;
      readonly history: History;
      readonly name: EditName;
    }
  | { readonly kind: 'nothing' }
  /** The edits do not fit the plan, as when storage was damaged. The history without them; the plan stays as it is. */
  | { readonly kind: 'misfit'; readonly history: History; readonly problems: readonly DocumentProblem[] };

export const emptyHistory: History = { done: [], undone: [] };

/** More than anybody steps back; older edits are forgotten. */
export const mostEdits = 300;
/** Of all patches together: room for a dozen replacements of a whole playbook, or for 300 of any other edit. */
export const mostValues = 100_000;
/** Changes of one text within this time of each other are one edit, ms. */
const pause = 1000;
/** But a long text is undone in parts: no edit takes longer, ms. */
const longestEdit = 10_000;

interface Change {
  readonly before: PlanDocument;
  readonly after: PlanDocument;
  readonly name: EditName;
  /** Now, in ms. */
  readonly at: number;
}

/**
 * The history after a change that has been made. What was undone is forgotten; quick successive changes of the same text become
 * one edit; a change that changes nothing is none.
 */
export function recordEdit(history: History, { before, after, name, at }: Change): History {
  const last = history.done.at(-1);
  const origin = last && isContinued(history, last, name, at) ? applyPatch(before, last.backward) : undefined;
  const from = origin ? origin.value : before;
  const forward = diff(from, after);
  const others = origin ? history.done.slice(0, -1) : history.done;
  if (forward.length === 0) return origin ? { done: others, undone: [] } : history;
  const begun = origin && last ? last.begun : at;
  const edit: Edit = { name, forward, backward: diff(after, from), begun, ended: at };
  return { done: newest([...others, edit]), undone: [] };
}

const weights = new WeakMap<Edit, number>();

function weightOf(edit: Edit): number {
  const weight = weights.get(edit) ?? countValues(edit);
  weights.set(edit, weight);
  return weight;
}

/** How many values a JSON value consists of, itself and its lists and objects included. */
function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + countValues(part), 1);
}

/** As many of the last edits as there is room for, and the last one in any case. */
function newest(edits: readonly Edit[]): readonly Edit[] {
  let weight = 0;
  const tooOld = edits.findLastIndex((edit, index) => {
    weight += weightOf(edit);
    return index < edits.length - 1 && (weight > mostValues || edits.length - index > mostEdits);
  });
  return edits.slice(tooOld + 1);
}

function isContinued({ undone }: History, last: Edit, name: EditName, at: number): boolean {
  const key = textKey(name);
  return (
    key !== undefined &&
    key === textKey(last.name) &&
    // After an undo the next change is an edit of its own.
    undone.length === 0 &&
    at >= last.ended &&
    at - last.ended <= pause &&
    at - last.begun <= longestEdit
  );
}

/** Which text an edit types into, or which number it drags; undefined for edits that are done in one go. */
function textKey(name: EditName): string | undefined {
  if (name.kind === 'title' || name.kind === 'notes') return name.kind;
  const isTyped =
    name.kind === 'whatIfRenamed' ||
    name.kind === 'driver' ||
    name.kind === 'coefficient' ||
    name.kind === 'parameter';
  return isTyped ? `${name.kind} ${name.id}` : undefined;
}

/** The plan and its history before the last edit. */
export function undo(history: History, document: PlanDocument): Stepped {
  const edit = history.done.at(-1);
  if (!edit) return { kind: 'nothing' };
  const stepped = step(document, edit.backward);
  if (stepped.kind === 'misfit') return { ...stepped, history: { ...history, done: [] } };
  const next = { done: history.done.slice(0, -1), undone: [...history.undone, edit] };
  return { kind: 'stepped', document: stepped.document, history: next, name: edit.name };
}

/** The plan and its history after the edit that was undone last. */
export function redo(history: History, document: PlanDocument): Stepped {
  const edit = history.undone.at(-1);
  if (!edit) return { kind: 'nothing' };
  const stepped = step(document, edit.forward);
  if (stepped.kind === 'misfit') return { ...stepped, history: { ...history, undone: [] } };
  const next = { done: [...history.done, edit], undone: history.undone.slice(0, -1) };
  return { kind: 'stepped', document: stepped.document, history: next, name: edit.name };
}

/** Patches come from storage, so what they make is foreign until it is parsed. */
function step(
  document: PlanDocument,
  patch: Patch,
):
  | { readonly kind: 'ok'; readonly document: PlanDocument }
  | { readonly kind: 'misfit'; readonly problems: readonly DocumentProblem[] } {
  const applied = applyPatch(document, patch);
  if (!applied) {
    return {
      kind: 'misfit',
      problems: [{ path: '', message: 'The stored edit does not fit the plan, so nothing changed.' }],
    };
  }
  const parsed = parseDocument(applied.value);
  return parsed.kind === 'ok' ? parsed : { kind: 'misfit', problems: parsed.problems };
}
