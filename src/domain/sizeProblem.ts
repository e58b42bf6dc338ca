import { type PlaybookProblem, pathOf, quote } from './playbookProblem.ts';

export interface SizeLimits {
  /** The whole as the subject of a sentence, such as "The playbook". */
  readonly name: string;
  readonly mostValues: number;
  readonly deepestNesting: number;
  /** Keys that are refused wherever they stand; none by default. */
  readonly refusedKeys?: ReadonlySet<string>;
}

/**
 * Why a foreign value is too large, too deep or too strange to be looked at closer; undefined when it is not. Makes no
 * assumption on the value, and needs no recursion: it may be nested deeper than the call stack, or contain itself.
 */
export function sizeProblem(input: unknown, limits: SizeLimits): PlaybookProblem | undefined {
  const { name, mostValues, deepestNesting, refusedKeys } = limits;
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
    if (Array.isArray(value) && value.length > mostValues) {
      return {
        path: pathOf(keys),
        message: `This list has more than ${mostValues} entries, which is too many.`,
      };
    }
    const isList = Array.isArray(value);
    for (const [key, part] of Object.entries(value)) {
      if (refusedKeys?.has(key)) {
        return { path: pathOf([...keys, key]), message: `${name} must not have a field ${quote(key)}.` };
      }
      waiting.push({ value: part, keys: [...keys, isList ? Number(key) : key] });
    }
  }
  return undefined;
}
