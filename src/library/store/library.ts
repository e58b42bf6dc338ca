import type { Team } from '../../engine/derive/team.ts';
import { cleanLine } from '../../engine/foreignText.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { emptyHistory, recordEdit } from '../../plan/document/history.ts';
import { type ParsedDocument, parseDocument, parseDocumentText } from '../../plan/document/parseDocument.ts';
import { readBundle } from '../../plan/document/planBundle.ts';
import type { PlanDocument } from '../../plan/document/planDocument.ts';
import { historyText, readHistoryText } from '../../plan/persistence/historyText.ts';
import type { PersistencePorts } from '../../plan/persistence/persistencePorts.ts';
import type { PlanPersistence } from '../../plan/persistence/planPersistence.ts';
import type { PlanEntry, StorageFailure } from '../../plan/persistence/planStorage.ts';
import { type DamagedRecord, saveStatusStore } from '../../plan/persistence/saveStatus.ts';
import { summaryOf } from '../../plan/persistence/shownPlan.ts';
import { derivePlan } from '../../plan/store/derivePlan.ts';
import { dispatch, planStore } from '../../plan/store/planStore.ts';

interface Problem {
  readonly path: string;
  readonly message: string;
}

export type Done =
  | { readonly kind: 'done'; readonly id: string }
  /** From a file of several plans, of which some may have been none. */
  | { readonly kind: 'added'; readonly plans: number; readonly refused: number }
  /** Nothing was changed. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

export interface Preview {
  readonly playbook: Playbook;
  readonly team: Team;
}

/** All plans of this browser: what the library screen can do with them. Every one answers; none throws. */
export class Library {
  readonly #persistence: PlanPersistence;
  readonly #ports: PersistencePorts;
  /** The whole entry of what was deleted last, its undo steps included. */
  #removed: PlanEntry | undefined;
  readonly #previews = new Map<
    string,
    { readonly changedAt: number; readonly preview: Promise<Preview | undefined> }
  >();

  constructor(persistence: PlanPersistence, ports: PersistencePorts) {
    this.#persistence = persistence;
    this.#ports = ports;
  }

  readonly refresh = async (): Promise<void> => {
    await this.#persistence.settle();
    saveStatusStore.set({ list: await this.#ports.storage.list() });
  };

  /** Lists again whenever another tab changes something; gives the way to stop. */
  readonly watch = (): (() => void) => {
    void this.refresh();
    return this.#ports.storage.onChange(() => void this.refresh());
  };

  readonly rename = async (id: string, title: string): Promise<Done> => {
    const { source } = planStore.get();
    if (source.kind === 'saved' && source.from.key === id) {
      dispatch({ kind: 'titled', title });
      await this.refresh();
      return { kind: 'done', id };
    }
    const entry = await this.#read(id);
    if (entry.kind !== 'ok') return entry;
    const document = { ...entry.document, title: cleanLine(title) };
    const at = this.#ports.now();
    const change = { before: entry.document, after: document, name: { kind: 'title' }, at } as const;
    const stored = readHistoryText(entry.history);
    const history = recordEdit(stored.kind === 'ok' ? stored.history : emptyHistory, change);
    const summary = summaryOf(document, at);
    const renamed = { summary, plan: document, history: historyText(history) };
    const written = await this.#ports.storage.write(renamed, entry.revision);
    if (written.kind === 'written') this.#persistence.forget(id);
    await this.refresh();
    if (written.kind === 'written') return { kind: 'done', id };
    return { kind: 'failed', failure: written.kind === 'failed' ? written.failure : 'failed' };
  };

  readonly duplicate = async (id: string): Promise<Done> => {
    const entry = await this.#read(id);
    if (entry.kind !== 'ok') return entry;
    return this.#add({ ...entry.document, title: this.#ports.copyTitle(entry.document.title) });
  };

  /** Takes a plan out of the library; `bringBack` undoes it. If it is on screen, it goes on as a draft. */
  readonly remove = async (id: string): Promise<Done> => {
    await this.#persistence.settle();
    const read = await this.#ports.storage.read(id);
    const removed = await this.#ports.storage.remove(id);
    if (removed.kind === 'failed') return removed;
    const unsaved = this.#unsaved(id);
    const parsed = read.kind === 'ok' ? parseDocument(read.stored.plan) : undefined;
    if (unsaved) this.#rememberRemoved(unsaved.document, unsaved.document, unsaved.history);
    else if (read.kind === 'ok' && parsed?.kind === 'ok') {
      this.#rememberRemoved({ ...parsed.document, id }, read.stored.plan, read.stored.history);
    }
    // Else it would be written again.
    this.#persistence.forget(id);
    const { source, document } = planStore.get();
    if (source.kind === 'saved' && source.from.key === id) {
      dispatch({ kind: 'addressOpened', facts: document.facts, ignored: [] });
    }
    await this.refresh();
    return { kind: 'done', id };
  };

  #rememberRemoved(document: PlanDocument, plan: unknown, history: unknown): void {
    this.#removed = { summary: summaryOf(document, this.#ports.now()), plan, history };
    saveStatusStore.set({ removed: { id: document.id, title: document.title } });
  }

  readonly bringBack = async (): Promise<Done | undefined> => {
    if (!this.#removed) return undefined;
    const { id } = this.#removed.summary;
    const written = await this.#ports.storage.write(this.#removed, 0);
    if (written.kind === 'failed') return written;
    this.#removed = undefined;
    saveStatusStore.set({ removed: undefined });
    await this.refresh();
    return { kind: 'done', id };
  };

  /** A plan from the text of a file, or several, under ids of their own: a file never takes the place of a plan. */
  readonly addText = async (text: string): Promise<Done> => {
    const bundle = readBundle(text);
    if (bundle) return this.#addAll(bundle);
    const parsed = parseDocumentText(text);
    return parsed.kind === 'ok' ? this.#add(parsed.document) : refusal(parsed);
  };

  async #addAll(bundle: readonly unknown[]): Promise<Done> {
    let plans = 0;
    for (const plan of bundle) {
      const parsed = parseDocument(plan);
      if (parsed.kind !== 'ok') continue;
      const failure = await this.#persistence.add({ ...parsed.document, id: this.#ports.newId() });
      if (failure) return { kind: 'failed', failure };
      plans += 1;
    }
    await this.refresh();
    return { kind: 'added', plans, refused: bundle.length - plans };
  }

  /** What a small picture of a plan is made of, once for each change of it; undefined for one that does not open. */
  readonly preview = (id: string, changedAt: number): Promise<Preview | undefined> => {
    const known = this.#previews.get(id);
    if (known?.changedAt === changedAt) return known.preview;
    const preview = this.#preview(id);
    this.#previews.set(id, { changedAt, preview });
    return preview;
  };

  async #preview(id: string): Promise<Preview | undefined> {
    const entry = await this.#read(id);
    if (entry.kind !== 'ok') return undefined;
    const { playbook, team } = derivePlan(entry.document);
    return { playbook, team };
  }

  /** A record as it lies in storage, plan or not, to be saved somewhere else. */
  readonly record = async (id: string): Promise<DamagedRecord | undefined> => {
    const read = await this.#ports.storage.read(id);
    return read.kind === 'ok' ? { id, record: read.stored } : undefined;
  };

  async #add(document: PlanDocument): Promise<Done> {
    const added = { ...document, id: this.#ports.newId() };
    const failure = await this.#persistence.add(added);
    if (failure) return { kind: 'failed', failure };
    await this.refresh();
    return { kind: 'done', id: added.id };
  }

  /** The plan with the edits that storage has refused, if there are any. */
  #unsaved(id: string) {
    const held = this.#persistence.unsaved(id);
    return held && { document: held.document, history: historyText(held.history), revision: held.revision };
  }

  async #read(id: string) {
    await this.#persistence.settle();
    const unsaved = this.#unsaved(id);
    if (unsaved) return { kind: 'ok', ...unsaved } as const;
    const read = await this.#ports.storage.read(id);
    if (read.kind === 'failed') return read;
    if (read.kind === 'absent') {
      const message = 'There is no such plan any more.';
      return { kind: 'refused', problems: [{ path: '', message }] } as const;
    }
    const parsed = parseDocument(read.stored.plan);
    if (parsed.kind !== 'ok') return refusal(parsed);
    const { history, revision } = read.stored;
    return { kind: 'ok', document: { ...parsed.document, id }, history, revision } as const;
  }
}

function refusal(parsed: Exclude<ParsedDocument, { kind: 'ok' }>) {
  return { kind: 'refused', problems: parsed.problems } as const;
}
