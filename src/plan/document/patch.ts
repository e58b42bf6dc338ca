import { assertNever } from '../../engine/assertNever.ts';
import { sameJson } from './jsonValue.ts';
import { isFields } from './migrations/fields.ts';

type Key = string | number;

/** One change at a place of a JSON value; the path of the value itself is empty. */
type PatchStep =
  | { readonly kind: 'set'; readonly path: readonly Key[]; readonly value: unknown }
  | { readonly kind: 'unset'; readonly path: readonly Key[] }
  | {
      readonly kind: 'list';
      readonly path: readonly Key[];
      readonly at: number;
      readonly remove: number;
      readonly insert: readonly unknown[];
    }
  | {
      readonly kind: 'text';
      readonly path: readonly Key[];
      readonly at: number;
      readonly remove: number;
      readonly insert: string;
    };
export type Patch = readonly PatchStep[];

/** Shorter texts are stored whole: a patch would not be smaller. */
const longText = 100;

/** Values with more differences are replaced as a whole: naming each would be longer. */
export const mostSteps = 500;

/** The steps that turn one JSON value into another; none when they are equal. Lists and long texts change where they differ. */
export function diff(before: unknown, after: unknown): Patch {
  const steps = diffAt(before, after, []);
  return steps.length > mostSteps ? [{ kind: 'set', path: [], value: after }] : steps;
}

function diffAt(before: unknown, after: unknown, path: readonly Key[]): Patch {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(before, after, path);
  if (isFields(before) && isFields(after)) {
    const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
    return [
      ...gone.map((key): PatchStep => ({ kind: 'unset', path: [...path, key] })),
      ...Object.entries(after).flatMap(([key, value]): Patch => {
        const place = [...path, key];
        return Object.hasOwn(before, key)
          ? diffAt(before[key], value, place)
          : [{ kind: 'set', path: place, value }];
      }),
    ];
  }
  if (typeof before === 'string' && typeof after === 'string' && before.length > longText) {
    const { at, remove, insertTo } = middle(before, after, (a, b) => a === b);
    return [{ kind: 'text', path, at, remove, insert: after.slice(at, insertTo) }];
  }
  return [{ kind: 'set', path, value: after }];
}

function diffLists(before: readonly unknown[], after: readonly unknown[], path: readonly Key[]): Patch {
  if (before.length === after.length) {
    return after.flatMap((value, index) => diffAt(before[index], value, [...path, index]));
  }
  const { at, remove, insertTo } = middle(before, after, sameJson);
  return [{ kind: 'list', path, at, remove, insert: after.slice(at, insertTo) }];
}

/** What lies between the common beginning and the common end of two lists or texts. */
function middle<Part>(
  before: ArrayLike<Part>,
  after: ArrayLike<Part>,
  same: (a: Part | undefined, b: Part | undefined) => boolean,
): { readonly at: number; readonly remove: number; readonly insertTo: number } {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && same(before[at], after[at])) at += 1;
  let end = 0;
  const isSameFromEnd = () => same(before[before.length - 1 - end], after[after.length - 1 - end]);
  while (end < shorter - at && isSameFromEnd()) end += 1;
  return { at, remove: before.length - at - end, insertTo: after.length - end };
}

/**
 * The value after every step, sharing what did not change with the given one, which stays as it is; undefined when a step does
 * not fit. Keys are only ever own properties, so no step reaches a prototype.
 */
export function applyPatch(value: unknown, patch: Patch): { readonly value: unknown } | undefined {
  let now = value;
  for (const step of patch) {
    const next = applyStep(now, step, 0);
    if (!next) return undefined;
    now = next.value;
  }
  return { value: now };
}

function applyStep(value: unknown, step: PatchStep, depth: number): { readonly value: unknown } | undefined {
  const key = step.path[depth];
  if (key === undefined) return applyHere(value, step);
  const isLast = depth === step.path.length - 1;
  if (Array.isArray(value)) {
    if (typeof key !== 'number' || !Object.hasOwn(value, key)) return undefined;
    const inner = applyStep(value[key], step, depth + 1);
    return inner && { value: value.with(key, inner.value) };
  }
  if (!isFields(value) || typeof key !== 'string') return undefined;
  const isThere = Object.hasOwn(value, key);
  if (isLast && step.kind === 'unset') {
    if (!isThere) return undefined;
    const { [key]: _gone, ...others } = value;
    return { value: others };
  }
  if (!isThere && !(isLast && step.kind === 'set')) return undefined;
  const inner = applyStep(isThere ? value[key] : undefined, step, depth + 1);
  return inner && { value: { ...value, [key]: inner.value } };
}

function applyHere(value: unknown, step: PatchStep): { readonly value: unknown } | undefined {
  switch (step.kind) {
    case 'set':
      return { value: step.value };
    case 'unset':
      return undefined;
    case 'list': {
      const { at, remove, insert } = step;
      if (!Array.isArray(value) || at + remove > value.length) return undefined;
      // Not toSpliced: a list from storage may be longer than a call may have arguments.
      return { value: [...value.slice(0, at), ...insert, ...value.slice(at + remove)] };
    }
    case 'text': {
      const { at, remove, insert } = step;
      if (typeof value !== 'string' || at + remove > value.length) return undefined;
      return { value: value.slice(0, at) + insert + value.slice(at + remove) };
    }
    default:
      return assertNever(step);
  }
}
