import { type PlaybookProblem, pathOf, quote } from './playbookProblem.ts';

export interface SizeLimits {
  /** The whole as the subject of a sentence, such as "The playbook". */
  readonly name: string;
  readonly mostValues: number;
  /** Of one list or object; as many as there may be values by default. */
  readonly mostEntries?: number;
  readonly deepestNesting: number;
  /** Keys that are refused wherever they stand; none by default. */
  readonly refusedKeys?: ReadonlySet<string>;
}

/**
 * Why a foreign value is too large, too deep or too strange to be looked at closer; undefined when it is not. Makes no
 * assumption on the value, and needs no recursion: it may be nested deeper than the call stack, or contain itself.
 */
export function sizeProblem(input: unknown, limits: SizeLimits): PlaybookProblem | undefined {
  const { name, mostValues, mostEntries = mostValues, deepestNesting, refusedKeys } = limits;
  const waiting: { value: unknown; keys: readonly (string | number)[] }[] = [{ value: input, keys: [] }];
  let seen = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, keys } = next;
    seen += 1;
    if (seen + waiting.length > mostValues) {
      return { path: '', message: `${name} has more than ${mostValues} values, which is too many.` };
    }
    if (typeof value !== 'object' || value === null) continue;
    if (keys.length >= deepestNesting) {
      return {
        path: pathOf(keys),
        message: `${name} is nested more than ${deepestNesting} levels deep at this place.`,
      };
    }
    const isList = Array.isArray(value);
    // The length of a list first: it may be far more than it has entries.
    const entries = isList && value.length > mostEntries ? [] : Object.entries(value);
    if ((isList ? value.length : entries.length) > mostEntries) {
      const kind = isList ? 'list' : 'object';
      const message = `This ${kind} has more than ${mostEntries} entries, which is too many.`;
      return { path: pathOf(keys), message };
    }
    for (const [key, part] of entries) {
      if (refusedKeys?.has(key)) {
        return { path: pathOf([...keys, key]), message: `${name} must not have a field ${quote(key)}.` };
      }
      waiting.push({ value: part, keys: [...keys, isList ? Number(key) : key] });
    }
  }
  return undefined;
}
