import type { Chance } from './chance.ts';

const scripts = [
  '<script>document.title = "x"</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '=HYPERLINK("http://example.org")',
] as const;
const poisonedKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
] as const;
/** Made once: ten million characters each time would only measure the test. */
const huge = 'x'.repeat(10_000_000);

function deep(chance: Chance): unknown {
  let value: unknown = 1;
  const levels = chance.pick([10, 70, 80, 1000, 20_000]);
  const isList = chance.below(2) === 0;
  for (let level = 0; level < levels; level += 1) value = isList ? [value] : { a: value };
  return value;
}

/** A value of another type than whatever stood there, or of no use in any place. */
function strange(chance: Chance): unknown {
  switch (chance.below(12)) {
    case 0:
      return null;
    case 1:
      return chance.pick([0, -1, 1.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]);
    case 2:
      return chance.pick(['', 'x', '\u0000', '\ud800', '\u202e', 'product', 'own', 'R01']);
    case 3:
      return chance.pick([true, false]);
    case 4:
      return [];
    case 5:
      return {};
    case 6:
      return chance.pick(scripts);
    case 7:
      return deep(chance);
    case 8:
      return chance.below(100) === 0 ? huge : 'y'.repeat(chance.below(30_000));
    case 9:
      return Array.from({ length: chance.pick([1, 51, 200]) }, () => ({}));
    case 10:
      return chance.below(50) === 0 ? Array.from({ length: 150_000 }, () => 0) : [[[]]];
    default:
      return JSON.parse(`{"${chance.pick(poisonedKeys)}":{"polluted":true}}`);
  }
}

/** The value with one thing changed at one place; the given value stays as it is. */
export function mutateValue(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null || chance.below(8) === 0) return strange(chance);
  const keys = Object.keys(value);
  const key = keys[chance.below(Math.max(1, keys.length))];
  if (key === undefined || chance.below(10) === 0) return withPoison(value, chance);
  const entries = Object.entries(value);
  const place = keys.indexOf(key);
  if (chance.below(8) === 0) entries.splice(place, 1);
  else entries[place] = [key, mutateValue(entries[place]?.[1], chance)];
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}

function withPoison(value: object, chance: Chance): unknown {
  if (Array.isArray(value)) return [...value, strange(chance)];
  const key = chance.pick(poisonedKeys);
  const text = JSON.stringify({ key: { polluted: true, version: 1 } }).replace('"key"', JSON.stringify(key));
  // Through a list of entries, because {...x} and x[key] treat __proto__ each in their own way.
  return Object.fromEntries([...Object.entries(JSON.parse(text)), ...Object.entries(value)]);
}

/** A script in every string of a value. */
export function withScripts(value: unknown, chance: Chance): unknown {
  if (typeof value === 'string') return value + chance.pick(scripts);
  if (Array.isArray(value)) return value.map((part) => withScripts(part, chance));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withScripts(part, chance)]));
}

/** A text with some letters flipped, cut, doubled or replaced. */
export function mutateText(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  switch (chance.below(6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + chance.below(20));
    case 2:
      return text.slice(0, at) + text.slice(Math.max(0, at - chance.below(200)));
    case 3:
      return (
        text.slice(0, at) +
        chance.pick(['"', '{', '[', ',', ':', '\\', '\u0000', '1e999', '}', ']']) +
        text.slice(at)
      );
    case 4:
      return text.slice(0, at) + '['.repeat(chance.pick([1, 100, 30_000])) + text.slice(at);
    default:
      return flipBits(text, chance);
  }
}

function flipBits(text: string, chance: Chance): string {
  const letters = text.split('');
  for (let flips = 1 + chance.below(4); flips > 0; flips -= 1) {
    const at = chance.below(letters.length);
    const code = (letters[at] ?? 'x').charCodeAt(0);
    letters[at] = String.fromCharCode(code ^ (1 << chance.below(7)));
  }
  return letters.join('');
}

export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = chance.below(bytes.length + 1);
  if (chance.below(4) === 0) return bytes.slice(0, at);
  const changed = bytes.slice();
  for (let flips = 1 + chance.below(6); flips > 0; flips -= 1) {
    const place = chance.below(changed.length);
    changed[place] = (changed[place] ?? 0) ^ (1 << chance.below(8));
  }
  return changed;
}
