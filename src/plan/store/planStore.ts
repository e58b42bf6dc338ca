import { create } from 'zustand';
import { assertNever } from '../../engine/assertNever.ts';
import type { Conclusion } from '../../engine/explain/conclusion.ts';
import { applyChange, type FactChange, type Facts, initialFacts } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { PlanReference } from '../document/address.ts';
import { type EditName, nameOfChanges } from '../document/editName.ts';
import type { Edit, History } from '../document/history.ts';
import { knownFacts } from '../document/knownFacts.ts';
import { newPlan, type PlanDocument, playbookOf } from '../document/planDocument.ts';

interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Where the plan on screen comes from, which decides its address and who may change it. */
export type PlanSource =
  /** The address holds all of it. */
  | { readonly kind: 'draft' }
  /** The address names a plan that is still being read. */
  | { readonly kind: 'opening'; readonly from: PlanReference }
  | { readonly kind: 'unreadable'; readonly from: PlanReference; readonly problems: readonly Problem[] }
  /** In the library: every edit is saved. */
  | { readonly kind: 'kept'; readonly from: PlanReference }
  /** Somebody else's, in a link: it stays as it is. */
  | { readonly kind: 'shared'; readonly from: PlanReference; readonly isBrief: boolean };

/** An edit that is made and not yet a step of undo. */
interface Change {
  readonly before: PlanDocument;
  readonly after: PlanDocument;
  readonly name: EditName;
}

/** What is stored. Everything else is derived from it by selectors. */
export interface PlanState {
  readonly document: PlanDocument;
  readonly source: PlanSource;
  readonly history: History;
  /** Edits made before the code that records them was loaded. */
  readonly unrecorded: readonly Change[];
  /** Of the document, so that what is derived from them stays the same object while they do. */
  readonly playbook: Playbook;
  readonly facts: Facts;
  /** What the reasons are shown of; undefined: what the headline is about. */
  readonly inspected: Conclusion | undefined;
  /** What an address said that made no sense. */
  readonly ignored: readonly string[];
  /** Counts the edits that were tried on a plan that stays as it is. */
  readonly refusals: number;
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
  | { readonly kind: 'openFailed'; readonly from: PlanReference; readonly problems: readonly Problem[] }
  | { readonly kind: 'titled'; readonly title: string }
  | { readonly kind: 'noted'; readonly notes: string }
  /** An edit that code loaded later has worked out, as `whatIfs.ts` and `headcountEdits.ts` do. */
  | { readonly kind: 'partEdited'; readonly part: EditedPart; readonly name: EditName }
  /** By undo or redo. */
  | { readonly kind: 'stepped'; readonly document: PlanDocument; readonly history: History }
  | { readonly kind: 'contextCleared' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'inspected'; readonly conclusion: Conclusion | undefined }
  | { readonly kind: 'noticeDismissed' };

/** What edits change of a plan. */
export type EditedPart = Partial<
  Pick<PlanDocument, 'facts' | 'title' | 'notes' | 'baseline' | 'whatIfs' | 'headcount'>
>;

/** What follows from the headcount of a plan: effort from demand, and facts from the roster. */
type Counter = (
  document: PlanDocument,
  playbook: Playbook,
  facts: Facts,
) => Pick<PlanState, 'playbook' | 'facts'>;
let counter: Counter | undefined;

const noHistory: History = { done: [], undone: [] as readonly Edit[] };
const draft = (facts: Facts) => newPlan('draft', '', facts);

export const initialPlanState: PlanState = {
  ...shown(draft(initialFacts)),
  source: { kind: 'draft' },
  history: noHistory,
  unrecorded: [],
  inspected: undefined,
  ignored: [],
  refusals: 0,
};

/** A document with what is read of it most. */
function shown(document: PlanDocument): Pick<PlanState, 'document' | 'playbook' | 'facts'> {
  const playbook = playbookOf(document);
  const { facts } = knownFacts(playbook, document.facts);
  return { document, ...(counter?.(document, playbook, facts) ?? { playbook, facts }) };
}

/** Answers of the plan on screen, or others to the same questions, as teams are derived from them. */
export function countedFacts(document: PlanDocument, facts: Facts): Facts {
  return shown({ ...document, facts }).facts;
}

/** The state after a command; the given state stays as it is. */
export function reducePlan(state: PlanState, command: PlanCommand): PlanState {
  switch (command.kind) {
    case 'factsChanged': {
      const facts = command.changes.reduce(applyChange, state.document.facts);
      return edited(state, { facts }, nameOfChanges(state.facts, command.changes));
    }
    case 'addressOpened': {
      const isDraft = state.source.kind === 'draft';
      const isSame = isDraft && state.document.facts === command.facts;
      // An address has no room for numbers: those of a draft that could not be kept stay with it.
      const { headcount } = isDraft ? state.document : initialPlanState.document;
      const opened = isSame
        ? {}
        : { ...shown({ ...draft(command.facts), headcount }), history: noHistory, unrecorded: [] };
      return { ...state, ...opened, source: { kind: 'draft' }, ignored: command.ignored };
    }
    case 'referenceOpened': {
      const { from, ignored } = command;
      if (isFrom(state.source, from)) return { ...state, ignored };
      return { ...state, source: { kind: 'opening', from }, inspected: undefined, ignored };
    }
    case 'documentOpened': {
      const { source, document, history } = command;
      return { ...state, ...shown(document), source, history, unrecorded: [] };
    }
    case 'openFailed': {
      const { from, problems } = command;
      return { ...state, source: { kind: 'unreadable', from, problems } };
    }
    case 'titled':
      return edited(state, { title: command.title }, { kind: 'title' });
    case 'noted':
      return edited(state, { notes: command.notes }, { kind: 'notes' });
    case 'partEdited':
      return edited(state, command.part, command.name);
    case 'stepped':
      return { ...state, ...shown(command.document), history: command.history };
    case 'contextCleared':
      return edited(state, { facts: { ...state.document.facts, context: {} } }, { kind: 'answersCleared' });
    case 'reset':
      return { ...edited(state, { facts: initialFacts }, { kind: 'reset' }), inspected: undefined };
    case 'inspected':
      return { ...state, inspected: command.conclusion };
    case 'noticeDismissed':
      return { ...state, ignored: [] };
    default:
      return assertNever(command);
  }
}

function edited(state: PlanState, part: EditedPart, name: EditName | undefined): PlanState {
  if (state.source.kind === 'shared') return { ...state, refusals: state.refusals + 1 };
  if (!isEditable(state.source)) return state;
  const before = state.document;
  const after = { ...before, ...part };
  const unrecorded = name ? [...state.unrecorded, { before, after, name }] : state.unrecorded;
  // The same facts stay the same object, or a letter of the title would draw every picture again.
  const next = part.facts || part.headcount ? shown(after) : { document: after };
  return { ...state, ...next, unrecorded };
}

/** Whether there is a plan on screen that is one's own. */
export function isEditable({ kind }: PlanSource): boolean {
  return kind === 'draft' || kind === 'kept';
}

export function isFrom(source: PlanSource, from: PlanReference): boolean {
  return source.kind !== 'draft' && source.from.kind === from.kind && source.from.key === from.key;
}

const useStore = create<PlanState>(() => initialPlanState);

/** One narrow part of the plan. The selector must return the same object while nothing changed. */
export function usePlan<Part>(select: (state: PlanState) => Part): Part {
  return useStore(select);
}

/** Makes a step of undo of an edit. */
type Recorder = (history: History, change: Change) => History;
let recorder: Recorder | undefined;

/** Undo is loaded after the first picture is painted; what was edited until then is recorded now. */
export function recordWith(next: Recorder): void {
  recorder = next;
  useStore.setState(recorded);
}

/** The day has changed, and with it who is there. */
export function countAgain(): void {
  useStore.setState((state) => shown(state.document));
}

/** The model of demand is loaded with the first plan that has a headcount, before that plan is opened. */
export function countWith(next: Counter): void {
  if (counter === next) return;
  counter = next;
  useStore.setState((state) => shown(state.document));
}

function recorded(state: PlanState): PlanState {
  if (!recorder || state.unrecorded.length === 0) return state;
  return { ...state, history: state.unrecorded.reduce(recorder, state.history), unrecorded: [] };
}

/** The one door for changes. */
export function dispatch(command: PlanCommand): void {
  useStore.setState((state) => recorded(reducePlan(state, command)));
}

export const planStore = { get: useStore.getState, subscribe: useStore.subscribe };
