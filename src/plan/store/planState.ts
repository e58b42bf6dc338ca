import { assertNever } from '../../engine/assertNever.ts';
import type { Conclusion } from '../../engine/explain/conclusion.ts';
import { cleanLine, cleanText } from '../../engine/foreignText.ts';
import type { Day } from '../../engine/people/roster.ts';
import { applyChange, type FactChange, type Facts, initialFacts } from '../../engine/playbook/facts.ts';
import { emptyHeadcount } from '../../engine/size/headcount.ts';
import type { PlanReference } from '../document/address.ts';
import type { EditName } from '../document/editNameSchema.ts';
import type { Edit, History } from '../document/history.ts';
import type { DocumentProblem } from '../document/parseDocument.ts';
import { newPlan, type PlanDocument } from '../document/planDocument.ts';
import type { HeadcountModel } from './derivePlan.ts';

/** Where the plan on screen comes from, which decides its address and who may change it. */
export type PlanSource =
  /** The address holds all of it. */
  | { readonly kind: 'draft' }
  /** The address names a plan that is still being read. */
  | { readonly kind: 'opening'; readonly from: PlanReference }
  | {
      readonly kind: 'unreadable';
      readonly from: PlanReference;
      readonly problems: readonly DocumentProblem[];
    }
  /** In the library: every edit is saved. */
  | { readonly kind: 'saved'; readonly from: PlanReference }
  /** Somebody else's, in a link: it stays as it is. */
  | { readonly kind: 'shared'; readonly from: PlanReference; readonly isBrief: boolean };

/** An edit that is made and not yet a step of undo. */
interface Change {
  readonly before: PlanDocument;
  readonly after: PlanDocument;
  readonly name: EditName;
}

/** What the page knows besides the plan; nobody stores it. */
interface Session {
  /** Undefined until the page has said which day it is. */
  readonly today: Day | undefined;
  /** Undefined until it is loaded, after the first picture. */
  readonly headcountModel: HeadcountModel | undefined;
  /** Edits that whoever records them has not seen yet: that code is loaded after the first picture too. */
  readonly unrecorded: readonly Change[];
  /** What the reasons are shown of; undefined: what the headline is about. */
  readonly inspected: Conclusion | undefined;
  /** What an address said that made no sense. */
  readonly ignored: readonly string[];
  /** Counts the edits that were tried on a plan that stays as it is. */
  readonly refusals: number;
}

/** Nothing in it follows from anything else in it, see `derivePlan`. */
export interface PlanState {
  readonly document: PlanDocument;
  /** The steps of undo, stored with the plan. */
  readonly history: History;
  readonly source: PlanSource;
  readonly session: Session;
}

export type PlanCommand =
  | { readonly kind: 'factsChanged'; readonly changes: readonly FactChange[] }
  /** From outside: an address, Back, or a reload. */
  | { readonly kind: 'addressOpened'; readonly facts: Facts; readonly ignored: readonly string[] }
  | { readonly kind: 'referenceOpened'; readonly from: PlanReference; readonly ignored: readonly string[] }
  | {
      readonly kind: 'documentOpened';
      readonly source: PlanSource;
      readonly document: PlanDocument;
      readonly history: History;
    }
  | {
      readonly kind: 'openFailed';
      readonly from: PlanReference;
      readonly problems: readonly DocumentProblem[];
    }
  | { readonly kind: 'titled'; readonly title: string }
  | { readonly kind: 'noted'; readonly notes: string }
  /** An edit that code loaded later has worked out, as `whatIfs.ts` and `headcountEdits.ts` do. */
  | { readonly kind: 'partEdited'; readonly part: EditedPart; readonly name: EditName }
  /** The edits that were not recorded are steps of undo now. */
  | { readonly kind: 'recorded'; readonly history: History }
  /** By undo or redo. */
  | { readonly kind: 'stepped'; readonly document: PlanDocument; readonly history: History }
  | { readonly kind: 'contextCleared' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'inspected'; readonly conclusion: Conclusion | undefined }
  | { readonly kind: 'noticeDismissed' }
  | { readonly kind: 'dayBegan'; readonly today: Day }
  | { readonly kind: 'headcountModelLoaded'; readonly model: HeadcountModel };

/** What edits change of a plan. */
export type EditedPart = Partial<
  Pick<PlanDocument, 'facts' | 'title' | 'notes' | 'baseline' | 'whatIfs' | 'headcount'>
>;

const noHistory: History = { done: [], undone: [] as readonly Edit[] };
const draft = (facts: Facts) => newPlan('draft', '', facts);

export const initialPlanState: PlanState = {
  document: draft(initialFacts),
  history: noHistory,
  source: { kind: 'draft' },
  session: {
    today: undefined,
    headcountModel: undefined,
    unrecorded: [],
    inspected: undefined,
    ignored: [],
    refusals: 0,
  },
};

/** The state after a command; the given state stays as it is. */
export function reducePlan(state: PlanState, command: PlanCommand): PlanState {
  switch (command.kind) {
    case 'factsChanged': {
      const { facts } = state.document;
      const { changes } = command;
      return edited(state, { facts: changes.reduce(applyChange, facts) }, nameOfChanges(facts, changes));
    }
    case 'addressOpened':
      return addressOpened(state, command.facts, command.ignored);
    case 'referenceOpened': {
      const { from, ignored } = command;
      if (isFrom(state.source, from)) return inSession(state, { ignored });
      return { ...inSession(state, { inspected: undefined, ignored }), source: { kind: 'opening', from } };
    }
    case 'documentOpened': {
      const { source, document, history } = command;
      return { ...inSession(state, { unrecorded: [] }), source, document, history };
    }
    case 'openFailed': {
      const { from, problems } = command;
      return { ...state, source: { kind: 'unreadable', from, problems } };
    }
    case 'titled':
      return edited(state, { title: cleanLine(command.title) }, { kind: 'title' });
    case 'noted':
      return edited(state, { notes: cleanText(command.notes) }, { kind: 'notes' });
    case 'partEdited':
      return edited(state, command.part, command.name);
    case 'recorded':
      return { ...inSession(state, { unrecorded: [] }), history: command.history };
    case 'stepped':
      return { ...state, document: command.document, history: command.history };
    case 'contextCleared':
      return edited(state, { facts: { ...state.document.facts, context: {} } }, { kind: 'answersCleared' });
    case 'reset':
      return inSession(edited(state, { facts: initialFacts }, { kind: 'reset' }), { inspected: undefined });
    case 'inspected':
      return inSession(state, { inspected: command.conclusion });
    case 'noticeDismissed':
      return inSession(state, { ignored: [] });
    case 'dayBegan':
      return command.today === state.session.today ? state : inSession(state, { today: command.today });
    case 'headcountModelLoaded':
      return inSession(state, { headcountModel: command.model });
    default:
      return assertNever(command);
  }
}

function inSession(state: PlanState, part: Partial<Session>): PlanState {
  return { ...state, session: { ...state.session, ...part } };
}

function addressOpened(state: PlanState, facts: Facts, ignored: readonly string[]): PlanState {
  const { document, source } = state;
  const isDraft = source.kind === 'draft';
  const opened = inSession(state, { ignored });
  if (isDraft && document.facts === facts) return opened;
  // An address has no room for numbers: those of a draft that could not be saved stay with it.
  const headcount = isDraft ? document.headcount : emptyHeadcount;
  return {
    ...inSession(opened, { unrecorded: [] }),
    document: { ...draft(facts), headcount },
    history: noHistory,
    source: { kind: 'draft' },
  };
}

function edited(state: PlanState, part: EditedPart, name: EditName | undefined): PlanState {
  const { document: before, source, session } = state;
  if (source.kind === 'shared') return inSession(state, { refusals: session.refusals + 1 });
  if (!isEditable(source)) return state;
  const after = { ...before, ...part };
  const unrecorded = name ? [...session.unrecorded, { before, after, name }] : session.unrecorded;
  return { ...inSession(state, { unrecorded }), document: after };
}

/** Whether there is a plan on screen that is one's own. */
export function isEditable({ kind }: PlanSource): boolean {
  return kind === 'draft' || kind === 'saved';
}

export function isFrom(source: PlanSource, from: PlanReference): boolean {
  return source.kind !== 'draft' && source.from.kind === from.kind && source.from.key === from.key;
}

/** What to call several changes of facts that are made in one go: by the first of them that changes anything. */
function nameOfChanges({ team: before }: Facts, changes: readonly FactChange[]): EditName | undefined {
  for (const change of changes) {
    if (change.kind === 'answer') return { kind: 'answer', fact: change.fact, value: change.value ?? null };
    const { team } = change;
    if (team.kind === 'horizontal' || before.kind === 'horizontal') {
      if (team.kind !== before.kind) return { kind: 'team', value: team.kind };
    } else if (team.maturity !== before.maturity) {
      return { kind: 'maturity', value: team.maturity };
    } else if (team.mode !== before.mode) {
      return { kind: 'mode', value: team.mode };
    }
  }
  return undefined;
}
