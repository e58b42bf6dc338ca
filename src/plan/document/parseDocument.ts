import { mostMembers } from '../../engine/people/rosterChange.ts';
import type { Facts } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { quote } from '../../engine/quote.ts';
import { cleanTexts } from '../../engine/validate/cleanTexts.ts';
import { parsePlaybook } from '../../engine/validate/parsePlaybook.ts';
import { type FileWords, pathOf, structureProblem } from '../../engine/validate/playbookProblem.ts';
import { type SizeLimits, sizeProblem } from '../../engine/validate/sizeProblem.ts';
import { isFields } from './migrations/fields.ts';
import { migrate } from './migrations/migration.ts';
import { migrations } from './migrations/migrations.ts';
import {
  knownFacts,
  type PlanDocument,
  planFormat,
  planVersion,
  playbookOf,
  secondEdition,
} from './planDocument.ts';
import { readPlanStructure } from './planSchema.ts';

/** One thing to say about a document, and where: a path such as `whatIfs[2].facts.team`. */
export interface DocumentProblem {
  readonly path: string;
  readonly message: string;
}

export type ParsedDocument =
  | {
      readonly kind: 'ok';
      readonly document: PlanDocument;
      /** The version that it was written in; older ones have been brought up to date. */
      readonly writtenAs: number;
      /** What was understood and has no effect, such as answers to questions that the playbook does not have. */
      readonly remarks: readonly DocumentProblem[];
      /** Only of a plan of an earlier edition of the model: what bringing it up to date changed of its entries, a sentence each. */
      readonly changes?: readonly string[];
    }
  /** Written by a newer program: nothing is wrong with it, and it must stay as it is. */
  | { readonly kind: 'newer'; readonly version: number; readonly problems: readonly DocumentProblem[] }
  | { readonly kind: 'invalid'; readonly problems: readonly DocumentProblem[] };

/** A plan with as many people as there may be, each with the longest name and every duty, is half as long. */
const longestText = 25_000_000;
/** Of a whole plan: room for as many people as there may be, with every duty each. */
export const mostPlanValues = 1_000_000;
const deepestNesting = 72;
const words: FileWords = {
  whole: 'The plan',
  entries: new Map([
    ['whatIfs', 'Scenario'],
    ['people', 'Row of the roster'],
  ]),
};
const limits: SizeLimits = {
  name: words.whole,
  mostValues: mostPlanValues,
  mostEntries: mostMembers,
  deepestNesting,
  refusedKeys: new Set(['__proto__', 'constructor', 'prototype']),
};
/** Nobody reads more; the first ones usually explain the rest. */
const mostProblems = 100;

/** The text of a file as a plan; see `parseDocument`. Longer texts than any plan are not read at all. */
export function parseDocumentText(text: string): ParsedDocument {
  if (text.length > longestText) {
    return invalid([
      problem('', `The file has ${text.length} characters; a plan may have at most ${longestText}.`),
    ]);
  }
  if (isNestedDeeper(text, deepestNesting)) {
    return invalid([
      problem(
        '',
        `The file is nested more than ${deepestNesting} levels deep, which is too deep for a plan.`,
      ),
    ]);
  }
  let value: unknown;
  try {
    // Some editors put a byte order mark first.
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const detail = error instanceof Error ? ` (${quote(error.message)})` : '';
    return invalid([problem('', `The file is not valid JSON, or is incomplete${detail}.`)]);
  }
  return parseDocument(value);
}

/**
 * A foreign value as a plan, or everything that is wrong with it, each with its path. Never throws on what JSON or the
 * storage of a browser can hold, and never changes what it is given.
 *
 * First the size, so that no input can hang what follows; then its texts, which lose what nobody can see; then format and version; then the migrations from that version on;
 * then the structure, by schema; then its own playbook, by `parsePlaybook`.
 */
export function parseDocument(foreign: unknown): ParsedDocument {
  const tooLarge = sizeProblem(foreign, limits);
  if (tooLarge) return invalid([tooLarge]);
  const { value: input, changed, badKey } = cleanTexts(foreign);
  if (badKey !== undefined) {
    return invalid([problem(badKey, `${words.whole} has a field with a character that cannot be seen.`)]);
  }
  const parsed = parseClean(input);
  return parsed.kind === 'ok'
    ? { ...parsed, remarks: [...cleaningRemarks(changed), ...parsed.remarks] }
    : parsed;
}

/** One remark for all of them: whoever pasted one such character pasted many. */
function cleaningRemarks(changed: readonly string[]): readonly DocumentProblem[] {
  const [first, ...more] = changed;
  if (first === undefined) return [];
  const others =
    more.length === 0 ? '' : ` and ${more.length} ${more.length === 1 ? 'other text' : 'other texts'}`;
  return [problem(first, `Characters that cannot be seen were removed from ${quote(first)}${others}.`)];
}

function parseClean(input: unknown): ParsedDocument {
  if (!isFields(input) || input['format'] !== planFormat) {
    return invalid([
      problem('', `This is not a Formation plan: its field "format" must be "${planFormat}".`),
    ]);
  }
  const version = input['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return invalid([problem('version', 'The plan: "version" must be a whole number of 1 or more.')]);
  }
  if (version > planVersion) return newer(version);
  const { fields, changes } = migrate(input, version, migrations);
  const structure = readPlanStructure(fields);
  if (structure.kind === 'invalid') {
    // A hundred thousand sentences that nobody reads would take a second.
    const shown = structure.issues.slice(0, mostProblems);
    return invalid(shown.map((issue) => structureProblem(fields, issue, words)));
  }
  const { $schema: _editors, playbook: reference, ...plan } = structure.plan;
  const twice = [
    ...repeatedIds(plan.whatIfs, 'whatIfs', 'Scenario'),
    ...repeatedIds(plan.headcount.people, 'headcount.people', 'Row of the roster'),
  ];
  const origin = { writtenAs: version, ...(version < secondEdition && { changes }) };
  if (reference.kind === 'builtin') return finish({ ...plan, playbook: reference }, origin, twice);
  const own = parsePlaybook(reference.playbook);
  if (own.kind === 'invalid') {
    return invalid([...twice, ...own.problems.map((found) => ({ ...found, path: within(found.path) }))]);
  }
  return finish({ ...plan, playbook: { kind: 'own', playbook: own.playbook } }, origin, twice);
}

function finish(
  document: PlanDocument,
  origin: Pick<Extract<ParsedDocument, { kind: 'ok' }>, 'writtenAs' | 'changes'>,
  problems: readonly DocumentProblem[],
): ParsedDocument {
  if (problems.length > 0) return invalid(problems);
  const playbook = playbookOf(document);
  const remarks = [
    ...remarksOn(playbook, document.facts, ['facts']),
    ...remarksOn(playbook, document.baseline, ['baseline']),
    ...document.whatIfs.flatMap(({ facts }, index) =>
      remarksOn(playbook, facts, ['whatIfs', index, 'facts']),
    ),
  ];
  return { kind: 'ok', document, ...origin, remarks: remarks.slice(0, mostProblems) };
}

function remarksOn(
  playbook: Playbook,
  facts: Facts,
  keys: readonly (string | number)[],
): readonly DocumentProblem[] {
  return knownFacts(playbook, facts).unknown.map((id) =>
    problem(
      pathOf([...keys, 'context', id]),
      `The playbook does not know this answer to ${quote(id)}; it has no effect.`,
    ),
  );
}

function repeatedIds(
  items: readonly { readonly id: string }[],
  list: string,
  what: string,
): readonly DocumentProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      problem(`${list}[${index}].id`, `${what} ${quote(id)}: another one in the plan has the same id.`),
    ];
  });
}

function newer(version: number): ParsedDocument {
  const message =
    `The plan was written by a newer Formation: it has version ${version} of the format, and this one reads up to ` +
    `${planVersion}. Update Formation to open it.`;
  return { kind: 'newer', version, problems: [problem('version', message)] };
}

/** The path of a problem of the own playbook, seen from the plan. */
function within(path: string): string {
  const place = 'playbook.playbook';
  if (path === '') return place;
  return path.startsWith('[') ? place + path : `${place}.${path}`;
}

function invalid(problems: readonly DocumentProblem[]): ParsedDocument {
  return { kind: 'invalid', problems: problems.slice(0, mostProblems) };
}

function problem(path: string, message: string): DocumentProblem {
  return { path, message };
}

/** Before anything is made of the text: half a million levels take a parser of JSON longer than all else. */
function isNestedDeeper(text: string, most: number): boolean {
  let depth = 0;
  for (const [part] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[{\]}]/gsu)) {
    if (part === '[' || part === '{') depth += 1;
    else if (part === ']' || part === '}') depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
