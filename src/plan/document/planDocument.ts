import { memoise } from '../../engine/memoise.ts';
import { askedFacts, type Facts } from '../../engine/playbook/facts.ts';
import { isolatePlaybook } from '../../engine/playbook/isolatePlaybook.ts';
import type { FactId, Playbook } from '../../engine/playbook/playbook.ts';
import { emptyHeadcount, type Headcount } from '../../engine/size/headcount.ts';
import { builtinPlaybook } from '../../playbook/builtinPlaybook.ts';

/** What every file of ours begins with, so that another JSON file is told apart from a broken plan. */
export const planFormat = 'formation-plan';
/** The version that this program writes. */
export const planVersion = 2;

export const longestTitle = 200;
export const mostWhatIfs = 50;

export type PlanId = string;
type WhatIfId = string;

/**
 * A plan as it is stored, shared and undone. It holds what people say and nothing that follows from it: teams, overlaps and
 * advice are derived.
 *
 * What belongs to a plan later (futures, answers of candidates) becomes a field here, together with: the next
 * `planVersion`, one file in `migrations/` that gives older documents the empty value of that field, and one more frozen
 * fixture in the tests. The schema refuses unknown fields, so an older program refuses the newer version instead of losing
 * what it does not know.
 */
export interface PlanDocument {
  readonly format: typeof planFormat;
  readonly version: typeof planVersion;
  /** Lower-case letters, digits and hyphens; part of the plan's address. */
  readonly id: PlanId;
  /** May be empty, as it is while somebody types another. */
  readonly title: string;
  /** Private: a share link leaves them out unless asked. */
  readonly notes: string;
  /** The plan as it is now. Answers to questions that the playbook does not have are kept and without effect, see `knownFacts`. */
  readonly facts: Facts;
  /** What the facts were when the plan was set: what "before" means. */
  readonly baseline: Facts;
  /** Other answers to the same questions; they share the baseline. */
  readonly whatIfs: readonly WhatIf[];
  readonly playbook: PlaybookReference;
  /** How much work there is, who is there, and how hiring goes. */
  readonly headcount: Headcount;
}

export interface WhatIf {
  /** Unique within the plan. */
  readonly id: WhatIfId;
  readonly name: string;
  readonly facts: Facts;
}

type PlaybookReference =
  /** The one that ships, whatever it says when the plan is opened. */
  { readonly kind: 'builtin' } | { readonly kind: 'own'; readonly playbook: Playbook };

/** A plan with nothing in it but facts, which are its baseline too. */
export function newPlan(id: PlanId, title: string, facts: Facts): PlanDocument {
  return {
    format: planFormat,
    version: planVersion,
    id,
    title,
    notes: '',
    facts,
    baseline: facts,
    whatIfs: [],
    playbook: { kind: 'builtin' },
    headcount: emptyHeadcount,
  };
}

/** The playbook of a plan, for what follows from it and for the screen: no text of it turns a sentence that names it. */
export function playbookOf({ playbook }: Pick<PlanDocument, 'playbook'>): Playbook {
  return playbook.kind === 'own' ? isolatedOnce(playbook.playbook) : builtinPlaybook;
}

const isolatedOnce = memoise(isolatePlaybook);

/**
 * The facts that a playbook can be asked with, and the questions whose answers it does not know. A plan keeps such answers: it
 * may have been written with a newer playbook, or its own playbook may get the question back. But nothing may follow from
 * an answer that no switch shows, so teams are derived from these facts. The same object when all are known.
 */
export function knownFacts(
  playbook: Playbook,
  facts: Facts,
): { readonly facts: Facts; readonly unknown: readonly FactId[] } {
  const definitions = new Map(askedFacts(playbook).map((fact) => [fact.id, fact]));
  const answers = Object.entries(facts.context);
  const known = answers.filter(([id, value]) =>
    definitions.get(id)?.answers.some((answer) => answer.value === value),
  );
  if (known.length === answers.length) return { facts, unknown: [] };
  const kept = new Set(known.map(([id]) => id));
  return {
    facts: { team: facts.team, context: Object.fromEntries(known) },
    unknown: answers.map(([id]) => id).filter((id) => !kept.has(id)),
  };
}
