import type { PlanReference } from '../document/address.ts';
import { emptyHistory, recordEdit } from '../document/history.ts';
import { type DocumentProblem, parseDocument } from '../document/parseDocument.ts';
import type { PlanDocument, PlanId } from '../document/planDocument.ts';
import { parseShareLink } from '../document/shareLink.ts';
import { selectSized } from '../store/headcountSelectors.ts';
import { isFrom, type PlanState } from '../store/planState.ts';
import { dispatch, planStore } from '../store/planStore.ts';
import { readHistoryText } from './historyText.ts';
import { takeChanges } from './modelChanges.ts';
import type { PlanSummary, StorageFailure, StoredPlan } from './planStorage.ts';
import { saveStatusStore } from './saveStatus.ts';

export type Snapshot = Pick<PlanState, 'document' | 'history'>;

export interface Saved extends Snapshot {
  /** Of what storage holds of it, as far as this tab knows. */
  readonly token: string;
}

/** A draft or a shared plan as the plan of the library that it becomes. */
export function asSaved({ document, history, source }: PlanState, id: string, title: string): Snapshot {
  const isDraft = source.kind === 'draft';
  const baseline = isDraft ? document.facts : document.baseline;
  return { document: { ...document, id, title, baseline }, history: isDraft ? history : emptyHistory };
}

/** The same plan under another id and title; the title is a step of undo. */
export function asCopy({ document, history }: Snapshot, id: string, title: string, at: number): Snapshot {
  const before = { ...document, id };
  const after = { ...before, title };
  const change = { before, after, name: { kind: 'title' }, at } as const;
  return { document: after, history: recordEdit(history, change) };
}

/** What the list of plans shows of one. `changedAt` is in ms since 1970. */
export function summaryOf({ id, title, facts }: PlanDocument, changedAt: number): PlanSummary {
  return { id, title, team: facts.team, changedAt };
}

/** A stored record as a plan with its undo steps; a damaged history costs only these. */
export function readStored({ id, plan, history: stored }: StoredPlan) {
  const parsed = parseDocument(plan);
  if (parsed.kind !== 'ok') return { kind: 'damaged', problems: parsed.problems } as const;
  const past = readHistoryText(stored);
  const isHistoryLost = past.kind !== 'ok';
  const history = isHistoryLost ? emptyHistory : past.history;
  // The record's key is the plan's id, whatever else the record says.
  const document = parsed.document.id === id ? parsed.document : { ...parsed.document, id };
  const { changes, remarks } = parsed;
  const isCut = past.kind === 'ok' && past.isCut === true;
  const said = { remarks, ...(changes && { changes: isCut ? [...changes, cutSentence] : changes }) };
  return { kind: 'ok', document, history, isHistoryLost, ...said } as const;
}

const cutSentence =
  'Steps of undo that changed the risk or an effort of your own were dropped, with those before them.';

export function isShown(id: string): boolean {
  const { source } = planStore.get();
  return source.kind === 'saved' && source.from.key === id;
}

export function openSaved({ document, history }: Snapshot): void {
  saveStatusStore.set({ saving: 'saved', notice: undefined, damaged: undefined, isNew: false });
  const source = { kind: 'saved', from: { kind: 'p', key: document.id } } as const;
  dispatch({ kind: 'documentOpened', source, document, history });
}

export function isAwaited(from: PlanReference): boolean {
  const { source } = planStore.get();
  return source.kind === 'opening' && isFrom(source, from);
}

const nothingMessages: Record<'absent' | StorageFailure, string> = {
  absent:
    'This plan is not in this browser. It may have been deleted, or saved in another browser. Look for it in the bin, under “Your plans”.',
  missing: 'Your browser has no storage for plans.',
  blocked: 'Your browser does not allow access to its storage.',
  full: 'The disk is full, so your browser cannot open its storage.',
  silent: 'The storage of your browser does not answer. Close other tabs of Formation and reload this page.',
  outdated: 'Another tab has a newer version of Formation. Reload this page.',
  failed: 'Your browser could not read its storage. Reload this page.',
};

export function openNothing(from: PlanReference, why: 'absent' | StorageFailure): void {
  const message = nothingMessages[why];
  dispatch({ kind: 'openFailed', from, problems: [{ path: '', message }] });
}

export function openShared(from: PlanReference): void {
  if (!isAwaited(from)) return;
  const parsed = parseShareLink(from.key);
  if (parsed.kind !== 'ok') {
    dispatch({ kind: 'openFailed', from, problems: parsed.problems });
    return;
  }
  dispatch({
    kind: 'documentOpened',
    source: { kind: 'shared', from, isBrief: parsed.isBrief },
    document: parsed.document,
    history: emptyHistory,
  });
  tellRemarks(parsed.document.id, parsed);
}

interface Said {
  readonly remarks: readonly DocumentProblem[];
  readonly changes?: readonly string[];
}

/** What of the plan on screen has no effect here, and what a new edition of the model changed, is said when it is opened, each thing once. */
export function tellRemarks(id: PlanId, { remarks, ...said }: Said): void {
  const untold = takeChanges(id);
  const changes = said.changes ?? untold;
  const messages = [...new Set(remarks.map(({ message }) => message))];
  if (changes) {
    const { people } = selectSized(planStore.get()).size;
    saveStatusStore.set({ notice: { kind: 'newEdition', people, changes, remarks: messages } });
  } else if (messages.length > 0) {
    saveStatusStore.set({ notice: { kind: 'remarks', remarks: messages } });
  }
}
