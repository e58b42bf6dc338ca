import { quote } from '../quote.ts';
import { type PlaybookProblem, pathOf } from './playbookProblem.ts';

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
  const tooMany = {
    path: '',
    message: `${name} has more than ${mostValues} values. Remove some and try again.`,
  };
  const waiting: { value: object; keys: readonly (string | number)[] }[] = [];
  let seen = 1;
  if (isObject(input)) waiting.push({ value: input, keys: [] });
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, keys } = next;
    if (keys.length >= deepestNesting) {
      return {
        path: pathOf(keys),
        message: `${name} is nested more than ${deepestNesting} levels deep here.`,
      };
    }
    const list: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
    const count = list ? list.length : Object.keys(value).length;
    if (count > mostEntries) {
      const kind = list ? 'list' : 'object';
      const message = `This ${kind} has more than ${mostEntries} entries. Remove some and try again.`;
      return { path: pathOf(keys), message };
    }
    seen += count;
    if (seen > mostValues) return tooMany;
    for (const [key, part] of list ? list.entries() : Object.entries(value)) {
      if (typeof key === 'string' && refusedKeys?.has(key)) {
        return { path: pathOf([...keys, key]), message: `${name} must not have a field ${quote(key)}.` };
      }
      // Only what holds more is worth waiting for.
      if (isObject(part)) waiting.push({ value: part, keys: [...keys, key] });
    }
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
