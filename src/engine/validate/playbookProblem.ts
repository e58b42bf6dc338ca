import { quote } from '../quote.ts';

/** One thing that is wrong with a playbook, and where: a path such as `rules[3].effects[0].role`. */
export interface PlaybookProblem {
  readonly path: string;
  /** A full sentence that names the entry. */
  readonly message: string;
}

type Key = string | number;

/** What the schema says of one place that does not fit; `received` is already in words for a reader. */
export interface StructureIssue {
  readonly kind: string;
  readonly type: string;
  readonly expected: string | null;
  readonly received: string;
  readonly input: unknown;
  /** What the schema itself says: of a pattern, the rule in words. */
  readonly message: string;
  readonly requirement?: unknown;
  readonly path?: readonly { readonly key: unknown }[] | undefined;
}

/** How sentences name a kind of file and the entries of its lists. */
export interface FileWords {
  /** The whole as the subject of a sentence. */
  readonly whole: string;
  /** One entry of each list, by the key of the list. */
  readonly entries: ReadonlyMap<Key, string>;
}

const playbookEntries: ReadonlyMap<Key, string> = new Map([
  ['roles', 'Role'],
  ['otherTitles', 'Title'],
  ['variants', 'Variant'],
  ['duties', 'Duty'],
  ['base', 'Base row'],
  ['facts', 'Fact'],
  ['rules', 'Rule'],
  ['conflicts', 'Disagreement'],
  ['sources', 'Source'],
]);

const playbookWords: FileWords = { whole: 'The playbook', entries: playbookEntries };

/** `rules[3].effects[0].role`; keys that would be misread are quoted in brackets. */
export function pathOf(keys: readonly Key[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    if (!/^[\w-]+$/u.test(key)) return `${path}[${quote(key)}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

/** An issue of the schema as a problem with a full sentence. */
export function structureProblem(
  input: unknown,
  issue: StructureIssue,
  words: FileWords = playbookWords,
): PlaybookProblem {
  const keys = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
  const path = pathOf(keys);
  return { path, message: `${entryOf(input, keys, words)}: ${sentence(issue, keys, words)}.` };
}

/** The entry that a path lies in, by its own id where it has one. */
function entryOf(input: unknown, keys: readonly Key[], words: FileWords): string {
  const [list, index] = keys;
  const name = list === undefined ? undefined : words.entries.get(list);
  if (name === undefined || typeof index !== 'number') return words.whole;
  const entry = read(read(input, list), index);
  const id = read(entry, 'id') ?? read(entry, 'duty');
  return typeof id === 'string' && id !== '' ? `${name} ${quote(id)}` : `${name} number ${index + 1}`;
}

function read(value: unknown, key: Key | undefined): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return undefined;
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function sentence(issue: StructureIssue, keys: readonly Key[], words: FileWords): string {
  const inEntry = words.entries.has(keys[0] ?? '') && typeof keys[1] === 'number' ? keys.slice(2) : keys;
  const field = inEntry.length === 0 ? 'it' : quote(pathOf(inEntry));
  switch (issue.type) {
    case 'strict_object':
      if (issue.expected === 'never') return `the field ${field} is not allowed`;
      return issue.expected?.startsWith('"')
        ? `the field ${field} is missing`
        : `${field} must be an object, but is ${kindOf(issue.input)}`;
    case 'strict_tuple':
      return issue.expected === 'never'
        ? `${field} is too many: the list holds two values`
        : `${field} must be a list of two, but is ${kindOf(issue.input)}`;
    case 'max_length':
    case 'max_entries':
      return `${field} must have at most ${String(issue.requirement)} ${unitOf(issue)}, but has ${issue.received}`;
    case 'min_length':
      return `${field} must have at least ${String(issue.requirement)} ${unitOf(issue)}, but has ${issue.received}`;
    case 'non_empty':
      return `${field} must not be empty`;
    case 'min_value':
      return `${field} must be at least ${String(issue.requirement)}, but is ${issue.received}`;
    case 'max_value':
      return `${field} must be at most ${String(issue.requirement)}, but is ${issue.received}`;
    case 'regex':
      return `${field} ${issue.message}, but is ${kindOf(issue.input)}`;
    case 'check':
      return `${field} must be an object, but is ${kindOf(issue.input)}`;
    case 'integer':
      return `${field} must be a whole number, but is ${issue.received}`;
    case 'custom':
      return `${field} must test a "fact" or a "seat", or combine conditions with "all", "any" or "not"`;
    default:
      return `${field} must be ${wanted(issue.expected)}, but is ${kindOf(issue.input)}`;
  }
}

function unitOf({ input, requirement }: StructureIssue): string {
  const isOne = requirement === 1;
  if (typeof input === 'string') return isOne ? 'character' : 'characters';
  return isOne ? 'entry' : 'entries';
}

const wantedNames: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['Array', 'a list'],
  ['Object', 'an object'],
  ['(boolean | string)', 'true, false or text'],
]);

/** What was expected, for a reader who does not know types: alternatives come as (a | b). */
function wanted(expected: string | null): string {
  if (expected === null) return 'something else';
  return wantedNames.get(expected) ?? expected.replace(/^\(|\)$/gu, '').replaceAll(' | ', ' or ');
}

function kindOf(input: unknown): string {
  if (input === undefined) return 'missing';
  if (input === null) return 'null';
  if (typeof input === 'string') return quote(input);
  if (typeof input === 'number' || typeof input === 'boolean') return String(input);
  return Array.isArray(input) ? 'a list' : 'an object';
}
