import { deflateSync } from 'fflate';
import { deriveTeam } from '../../../../src/engine/derive/deriveTeam.ts';
import { emptyHistory, recordEdit, undo } from '../../../../src/plan/document/history.ts';
import { parseHistory, storedHistory } from '../../../../src/plan/document/historySchema.ts';
import { parseDocument, parseDocumentText } from '../../../../src/plan/document/parseDocument.ts';
import { diff } from '../../../../src/plan/document/patch.ts';
import { knownFacts, type PlanDocument, playbookOf } from '../../../../src/plan/document/planDocument.ts';
import { serializeDocument } from '../../../../src/plan/document/serializeDocument.ts';
import { formatShareLink, parseShareLink } from '../../../../src/plan/document/shareLink.ts';
import { valid } from '../../../engine/brokenPlaybook.ts';
import { emptyBlocks } from '../hostileLinks.ts';
import { linkAround, linkOf } from '../links.ts';
import { largePlan, ordinaryPlan } from '../plans.ts';
import { type Chance, chanceOf } from './chance.ts';
import { bundleTrial, isHarmless, playbookTrial, tableTrial, textTrial } from './foreign.ts';
import { mutateBytes, mutateText, mutateValue, withScripts } from './mutate.ts';

export interface Findings {
  readonly runs: number;
  readonly accepted: number;
  readonly refused: number;
  /** A change of the input counts too: inputs are frozen. */
  readonly thrown: number;
  /** Accepted plans that are not the same after they were written and read, or that no team can be derived from. */
  readonly unsound: number;
  /** Accepted plans of which a sentence is turned by a foreign text, or an exported cell is a formula. */
  readonly harmful: number;
  /** Objects with another prototype than their own, keys that reach for one, or a change of all objects. */
  readonly prototypes: number;
  /** Refusals without a full sentence. */
  readonly silent: number;
  readonly slowest: number;
  /** More than 100 ms, three times in a row: a busy machine makes any input slow once. */
  readonly hangs: number;
  readonly seconds: number;
  /** How many of these there are, of any kind. */
  readonly faults: number;
  /** The seeds of the first findings, to repeat them. */
  readonly seeds: readonly number[];
}

export type Parsed =
  | { readonly kind: 'ok'; readonly document: PlanDocument }
  | {
      readonly kind: string;
      readonly problems: readonly { readonly path: string; readonly message: string }[];
    };

/** Something to be read, made beforehand, so that only the reading is timed. */
export type Trial = () => Parsed;

const smallPlan: PlanDocument = { ...ordinaryPlan, playbook: { kind: 'own', playbook: valid } };
const texts = [ordinaryPlan, smallPlan, largePlan].map((plan) => serializeDocument(plan, 'plan-2.json'));
const [ordinaryText = '', smallText = '', largeText = ''] = texts;
const links = [ordinaryPlan, smallPlan].map((plan) =>
  formatShareLink(plan, { notes: true, people: true, brief: false }),
);
const packed = deflateSync(new TextEncoder().encode(JSON.stringify(ordinaryPlan)), { level: 9 });
const edited = recordEdit(emptyHistory, {
  before: { ...smallPlan, title: 'Other', whatIfs: [] },
  after: ordinaryPlan,
  name: { kind: 'maturity', value: 'high' },
  at: 0,
});
const [edit] = edited.done;
const history = JSON.stringify(storedHistory(edited));
const bombs = [
  linkOf(new Uint8Array(25_000_000)),
  linkOf(`{"version":1,"title":"${'x'.repeat(1_900_000)}"}`),
  linkOf('['.repeat(1_900_000)),
  linkOf(`[${'{},'.repeat(600_000)}{}]`),
  linkOf(`{${Array.from({ length: 8000 }, (_, index) => `"k${index}":1`).join(',')}}`),
  linkAround(emptyBlocks(2400)),
  '1'.repeat(10_000_000),
  `1${'A'.repeat(39_999)}`,
] as const;
/** What the text limit lets through, at its most costly. */
const largeTexts = [
  '['.repeat(2_000_000),
  `{"format":"formation-plan","version":1,"a":[${'{},'.repeat(600_000)}{}]}`,
  `{${Array.from({ length: 150_000 }, (_, index) => `"key${index}":1`).join(',')}}`,
  // Wrong in as many places as there may be values.
  `{"format":"formation-plan","version":1,"whatIfs":[${Array.from({ length: 180 }, () => `{"facts":{"context":{${Array.from({ length: 100 }, (_, index) => `"key${index}":1`).join(',')}}}}`).join(',')}]}`,
  'x'.repeat(10_000_000),
] as const;

export const subjects = {
  documents: documentTrial,
  links: linkTrial,
  histories: historyTrial,
  bundles: bundleTrial,
  tables: tableTrial,
  playbooks: playbookTrial,
  texts: textTrial,
} as const;

function documentTrial(chance: Chance): Trial {
  // The largest plan is a hundred times as long as the ordinary one: seldom, or it would take all the time.
  const text = chance.below(100) === 0 ? largeText : chance.pick([ordinaryText, ordinaryText, smallText]);
  const kind = chance.below(20);
  if (kind < 6) {
    const mutated = mutateText(text, chance);
    return () => parseDocumentText(mutated);
  }
  if (chance.below(2000) === 0) {
    const large = chance.pick(largeTexts);
    return () => parseDocumentText(large);
  }
  let value: unknown = JSON.parse(text);
  if (kind === 6) value = withScripts(value, chance);
  for (let times = 1 + chance.below(3); times > 0; times -= 1) value = mutateValue(value, chance);
  const frozen = freeze(value);
  return () => parseDocument(frozen);
}

function linkTrial(chance: Chance): Trial {
  const link = mutatedLink(chance);
  return () => parseShareLink(link);
}

/** A history from damaged storage, and what its last edit does to a plan. */
function historyTrial(chance: Chance): Trial {
  const stored: unknown = JSON.parse(history);
  const foreign = () => ({
    ...storedHistory(emptyHistory),
    // Well made, and leads to a plan that is not.
    done: [{ ...edit, backward: diff(ordinaryPlan, mutateValue(JSON.parse(ordinaryText), chance)) }],
  });
  const frozen = freeze(chance.below(2) === 0 ? foreign() : mutateValue(stored, chance));
  return () => {
    const parsed = parseHistory(frozen);
    if (parsed.kind === 'invalid') return parsed;
    const stepped = undo(parsed.history, ordinaryPlan);
    if (stepped.kind === 'misfit') return stepped;
    return { kind: 'ok', document: stepped.kind === 'stepped' ? stepped.document : ordinaryPlan };
  };
}

function mutatedLink(chance: Chance): string {
  switch (chance.below(10)) {
    case 0:
    case 1:
    case 2:
      return mutateText(chance.pick([links[0] ?? '', links[1] ?? '']), chance);
    case 3:
    case 4:
      return linkAround(mutateBytes(packed, chance), chance.below(4));
    case 5:
      return linkOf(mutateText(JSON.stringify(ordinaryPlan), chance));
    case 6:
      return linkOf(JSON.stringify(withScripts(ordinaryPlan, chance)), chance.below(2));
    case 7:
      return chance.below(300) === 0 ? chance.pick(bombs) : `${chance.below(10)}${mutateText('x', chance)}`;
    default: {
      const value = mutateValue(JSON.parse(chance.pick([ordinaryText, smallText])), chance);
      // What is nested too deep to be written down is not sent either.
      const json = attempt(() => JSON.stringify(value)) ?? '';
      return json.length > 100_000 ? json : linkOf(json, chance.below(2));
    }
  }
}

/** Without recursion, because some are nested deep. */
function freeze(value: unknown): unknown {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    Object.freeze(next);
    for (const part of Object.values(next)) waiting.push(part);
  }
  return value;
}

/** Tries so many mutations, the first with the given seed, the others with the ones that follow. */
export function fuzz(trialOf: (chance: Chance) => Trial, runs: number, seed: number): Findings {
  const counts = {
    accepted: 0,
    refused: 0,
    thrown: 0,
    unsound: 0,
    harmful: 0,
    prototypes: 0,
    silent: 0,
    hangs: 0,
  };
  const globals = Object.getOwnPropertyNames(Object.prototype).length;
  const seeds: number[] = [];
  const start = performance.now();
  let slowest = 0;
  for (let run = 0; run < runs; run += 1) {
    const before = faults(counts);
    const trial = trialOf(chanceOf(seed + run));
    const { parsed, time } = timed(trial);
    slowest = Math.max(slowest, time);
    if (time > longest) counts.hangs += 1;
    if (!parsed) counts.thrown += 1;
    else if ('document' in parsed) {
      counts.accepted += 1;
      if (!isClean(parsed.document)) counts.prototypes += 1;
      if (!isSound(parsed.document)) counts.unsound += 1;
      if (attempt(() => isHarmless(parsed.document)) !== true) counts.harmful += 1;
    } else {
      counts.refused += 1;
      const isTold =
        parsed.problems.length > 0 && parsed.problems.every(({ message }) => /^[A-Z].*\.$/su.test(message));
      if (!isTold) counts.silent += 1;
    }
    if (Object.getOwnPropertyNames(Object.prototype).length !== globals || 'polluted' in {})
      counts.prototypes += 1;
    if (faults(counts) > before && seeds.length < 10) seeds.push(seed + run);
  }
  return {
    runs,
    ...counts,
    faults: faults(counts),
    slowest,
    seconds: (performance.now() - start) / 1000,
    seeds,
  };
}

/** What a run must never find. */
function faults(
  found: Pick<Findings, 'thrown' | 'unsound' | 'harmful' | 'prototypes' | 'silent' | 'hangs'>,
): number {
  return found.thrown + found.unsound + found.harmful + found.prototypes + found.silent + found.hangs;
}

/** Whether every object in a value is a plain one, and none has a key that reaches for a prototype. */
function isClean(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return false;
  if (['__proto__', 'constructor', 'prototype'].some((key) => Object.hasOwn(value, key))) return false;
  return Object.values(value).every(isClean);
}

/** Whether an accepted plan is the same after it was written and read, and a team follows from it. */
function isSound(document: PlanDocument): boolean {
  const text = serializeDocument(document, 'plan-2.json');
  const again = attempt(() => parseDocumentText(text));
  if (!again || !('document' in again) || serializeDocument(again.document, 'plan-2.json') !== text)
    return false;
  const playbook = playbookOf(document);
  const team = attempt(() => deriveTeam(playbook, knownFacts(playbook, document.facts).facts));
  return team !== undefined;
}

const longest = 100;

function timed(trial: Trial): { readonly parsed: Parsed | undefined; readonly time: number } {
  let time = Number.POSITIVE_INFINITY;
  let parsed: Parsed | undefined;
  for (let tries = 0; tries < 3 && time > longest; tries += 1) {
    const begun = performance.now();
    parsed = attempt(trial);
    time = Math.min(time, performance.now() - begun);
  }
  return { parsed, time };
}

function attempt<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
