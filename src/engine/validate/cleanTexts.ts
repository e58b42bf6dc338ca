import { cleanText } from '../foreignText.ts';
import { pathOf } from './playbookProblem.ts';

type Keys = readonly (string | number)[];

interface Cleaned {
  /** The same value if there was nothing to clean. */
  readonly value: unknown;
  /** The paths of texts that are others now. */
  readonly changed: readonly string[];
  /** The path of the first key that would be another one: it is not renamed, because others may refer to it. */
  readonly badKey: string | undefined;
}

/** Every text of a foreign value, cleaned. The value must not be nested deeper than the call stack; it stays as it is. */
export function cleanTexts(input: unknown): Cleaned {
  const changed: string[] = [];
  let badKey: string | undefined;

  function clean(value: unknown, keys: Keys): unknown {
    if (typeof value === 'string') {
      const text = cleanText(value);
      if (text !== value) changed.push(pathOf(keys));
      return text;
    }
    if (typeof value !== 'object' || value === null) return value;
    const list: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
    const entries = list ? [...list.entries()] : Object.entries(value);
    const next = entries.map(([key, part]): readonly [string | number, unknown] => {
      if (typeof key === 'string' && cleanText(key) !== key) badKey ??= pathOf([...keys, key]);
      return [key, clean(part, [...keys, key])];
    });
    // Not a copy where nothing changed: most values are clean, and some objects are no plain ones.
    if (next.every(([, part], index) => part === entries[index]?.[1])) return value;
    return list ? next.map(([, part]) => part) : Object.fromEntries(next);
  }

  return { value: clean(input, []), changed, badKey };
}
