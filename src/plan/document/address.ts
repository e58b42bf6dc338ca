import {
  answerTo,
  askedFacts,
  type Facts,
  initialFacts,
  type Maturity,
  type Mode,
  type TeamKind,
} from '../../engine/playbook/facts.ts';
import type { FactDefinition, FactValue, Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { repeatText } from '../../engine/quote.ts';
import { isSide, type SideId, type SidePair, setupIds } from './side.ts';

export const screenIds = ['plan', 'compare', 'headcount', 'week', 'present', 'library'] as const;
export type ScreenId = (typeof screenIds)[number];

const headcountParts = ['work', 'people', 'hires', 'drill'] as const;
type HeadcountPart = (typeof headcountParts)[number];

/** What an address says: the screen, all facts, and what belongs to the screen alone. */
export interface Address {
  readonly screen: ScreenId;
  readonly facts: Facts;
  /** The role of the week screen. */
  readonly role?: RoleId;
  /** The step of the presentation, from 1. */
  readonly step?: number;
  /** What the compare screen sets against each other; whether the plan has such sides is for that screen to see. */
  readonly pair?: SidePair;
  /** The part of the headcount; the first one when it is not said. */
  readonly part?: HeadcountPart;
}

export interface ParsedAddress {
  readonly address: Address;
  /** One sentence for each part that made no sense and was ignored. */
  readonly ignored: readonly string[];
}

/** Longer addresses are not read at all: no plan of ours comes near it. */
const MAX_LENGTH = 4000;
/** A presentation has this many steps. */
const MAX_STEP = 5;

/** The hash of an address, readable: `#/plan?team=product&maturity=high&mode=online&smallGainsPay=no`. */
export function formatAddress(playbook: Playbook, address: Address): string {
  const { facts } = address;
  const parameters = placeParameters(address);
  parameters.set('team', facts.team.kind);
  if (facts.team.kind === 'product') {
    parameters.set('maturity', facts.team.maturity);
    parameters.set('mode', facts.team.mode);
  }
  for (const fact of askedFacts(playbook)) {
    const value = answerTo(facts, fact.id);
    if (value !== undefined) parameters.set(fact.id, answerWord(value));
  }
  return `#/${address.screen}?${parameters.toString()}`;
}

/** What belongs to the screen alone. */
function placeParameters({ role, step, pair, part }: Omit<Address, 'facts'>): URLSearchParams {
  const parameters = new URLSearchParams();
  if (role !== undefined) parameters.set('role', role);
  if (step !== undefined) parameters.set('step', String(step));
  if (pair !== undefined) {
    parameters.set('before', pair.before);
    parameters.set('after', pair.after);
  }
  if (part !== undefined) parameters.set('part', part);
  return parameters;
}

/** A plan that an address names (`p`, by its id in the library) or holds as a share link (`v`). */
export interface PlanReference {
  readonly kind: 'p' | 'v';
  readonly key: string;
}

/** The hash of a place with such a plan: `#/p/3f9a`, `#/p/3f9a/week?role=DS`. */
export function formatReference(from: PlanReference, place: Omit<Address, 'facts'>): string {
  const parameters = placeParameters(place);
  const query = parameters.size > 0 ? `?${parameters.toString()}` : '';
  const { screen } = place;
  return `#/${from.kind}/${from.key}${screen === 'plan' ? '' : `/${screen}`}${query}`;
}

/** The plan that a hash refers to, and the hash of the place within the app; undefined when the hash holds a draft. */
export function splitReference(
  hash: string,
): { readonly from: PlanReference; readonly place: string } | undefined {
  const [, kind, key = '', screen, query = ''] =
    /^#\/([pv])\/([^/?]*)(?:\/([^?]*))?(\?.*)?$/su.exec(hash) ?? [];
  if (kind !== 'p' && kind !== 'v') return undefined;
  return { from: { kind, key }, place: `#/${screen ? screen : 'plan'}${query}` };
}

/**
 * Reads a hash. What makes no sense is left out and named, one sentence each; the rest counts. An empty hash is the first
 * screen with the first setup.
 */
export function parseAddress(playbook: Playbook, hash: string): ParsedAddress {
  const first: Address = { screen: 'plan', facts: initialFacts };
  if (hash === '' || hash === '#' || hash === '#/') return { address: first, ignored: [] };
  if (hash.length > MAX_LENGTH) {
    return {
      address: first,
      ignored: [`The link has ${hash.length} characters; at most ${MAX_LENGTH} are read.`],
    };
  }
  const [path, query] = splitOnce(hash.replace(/^#\/?/, ''), '?');
  const ignored: string[] = [];
  const screen = screenIds.find((id) => id === path) ?? first.screen;
  if (screen !== path) ignored.push(`There is no screen “${shown(path)}”.`);
  const given = readParameters(query, ignored);
  const team = takeTeam(given, ignored);
  const context = takeAnswers(playbook, given, ignored);
  const role = takeRole(playbook, screen, given, ignored);
  const step = takeStep(screen, given, ignored);
  const pair = takePair(screen, given, ignored);
  const part = takePart(screen, given, ignored);
  for (const [name] of given) ignored.push(`There is no question “${shown(name)}”.`);
  const address = {
    screen,
    facts: { team, context },
    ...(role === undefined ? {} : { role }),
    ...(step === undefined ? {} : { step }),
    ...(pair === undefined ? {} : { pair }),
    ...(part === undefined ? {} : { part }),
  };
  return { address, ignored };
}

/** The parameters still to be read; whoever understands one takes it out. */
type Given = Map<string, string>;

function readParameters(query: string, ignored: string[]): Given {
  const given: Given = new Map();
  const repeated = new Set<string>();
  for (const [name, value] of new URLSearchParams(query)) {
    if (!given.has(name)) given.set(name, value);
    else repeated.add(name);
  }
  for (const name of repeated) ignored.push(`“${shown(name)}” appears twice; the first one counts.`);
  return given;
}

function take(given: Given, name: string): string | undefined {
  const value = given.get(name);
  given.delete(name);
  return value;
}

function takeTeam(given: Given, ignored: string[]): TeamKind {
  const kind = take(given, 'team');
  const maturity = take(given, 'maturity');
  const mode = take(given, 'mode');
  if (kind === 'horizontal') {
    if (maturity !== undefined) ignored.push('A platform team (horizontal) has no maturity.');
    if (mode !== undefined) ignored.push('A platform team (horizontal) has no prediction mode.');
    return { kind: 'horizontal' };
  }
  if (kind !== undefined && kind !== 'product') {
    ignored.push(`team is “${shown(kind)}”; it can be product or horizontal.`);
  }
  return {
    kind: 'product',
    maturity: oneOf<Maturity>('maturity', ['low', 'high'], maturity, ignored),
    mode: oneOf<Mode>('mode', ['batch', 'online'], mode, ignored),
  };
}

/** The given value if it is allowed, else the first one, which is what the app opens with. */
function oneOf<Value extends string>(
  name: string,
  allowed: readonly [Value, Value],
  given: string | undefined,
  ignored: string[],
): Value {
  const found = allowed.find((value) => value === given);
  if (given !== undefined && found === undefined) {
    ignored.push(`${name} is “${shown(given)}”; it can be ${allowed.join(' or ')}.`);
  }
  return found ?? allowed[0];
}

function takeAnswers(playbook: Playbook, given: Given, ignored: string[]): Facts['context'] {
  const answers: [string, FactValue][] = [];
  for (const fact of askedFacts(playbook)) {
    const word = take(given, fact.id);
    if (word === undefined) continue;
    const answer = fact.answers.find(({ value }) => answerWord(value) === word || String(value) === word);
    if (answer) answers.push([fact.id, answer.value]);
    else ignored.push(`${fact.id} is “${shown(word)}”; it can be ${answerWords(fact)}.`);
  }
  return Object.fromEntries(answers);
}

function takeRole(playbook: Playbook, screen: ScreenId, given: Given, ignored: string[]): RoleId | undefined {
  const id = take(given, 'role');
  if (id === undefined) return undefined;
  if (screen === 'week' && playbook.roles.some((role) => role.id === id)) return id;
  ignored.push(screen === 'week' ? `There is no role “${shown(id)}”.` : 'Only the week needs a role.');
  return undefined;
}

function takeStep(screen: ScreenId, given: Given, ignored: string[]): number | undefined {
  const word = take(given, 'step');
  if (word === undefined) return undefined;
  const step = /^\d{1,2}$/.test(word) ? Number(word) : 0;
  if (screen === 'present' && step >= 1 && step <= MAX_STEP) return step;
  ignored.push(
    screen === 'present' ? `There is no slide “${shown(word)}”.` : 'Only a presentation has slides.',
  );
  return undefined;
}

function takePart(screen: ScreenId, given: Given, ignored: string[]): HeadcountPart | undefined {
  const word = take(given, 'part');
  if (word === undefined) return undefined;
  const part = headcountParts.find((id) => id === word);
  if (screen === 'headcount' && part) return part;
  ignored.push(
    screen === 'headcount'
      ? `There is no part “${shown(word)}” of the headcount.`
      : 'Only the headcount has parts.',
  );
  return undefined;
}

function takePair(screen: ScreenId, given: Given, ignored: string[]): SidePair | undefined {
  const words = { before: take(given, 'before'), after: take(given, 'after') };
  if (words.before === undefined && words.after === undefined) return undefined;
  if (screen !== 'compare') {
    ignored.push('Only a comparison has a before and an after.');
    return undefined;
  }
  const before = sideNamed('before', words.before, ignored);
  const after = sideNamed('after', words.after, ignored);
  return before && after && { before, after };
}

function sideNamed(name: keyof SidePair, word: string | undefined, ignored: string[]): SideId | undefined {
  if (word === undefined) ignored.push(`A comparison needs both sides; “${name}” is missing.`);
  else if (isSide(word)) return word;
  else
    ignored.push(
      `${name} is “${shown(word)}”; it can be ${setupIds.join(', ')}, and in a saved plan now, baseline or a scenario.`,
    );
  return undefined;
}

function answerWord(value: FactValue): string {
  return value === true ? 'yes' : value === false ? 'no' : value;
}

function answerWords(fact: FactDefinition): string {
  return fact.answers.map(({ value }) => answerWord(value)).join(', ');
}

function splitOnce(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** Foreign text, short enough to be shown in a message. */
function shown(text: string): string {
  return repeatText(text, 40);
}
