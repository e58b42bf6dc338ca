import type { PlanReference } from '../document/address.ts';
import { emptyHistory, type History, recordEdit } from '../document/history.ts';
import { parseDocument } from '../document/parseDocument.ts';
import type { PlanDocument } from '../document/planDocument.ts';
import { parseShareLink } from '../document/shareLink.ts';

import type { PlanStorage, StorageFailure, StoredPlan } from '../ports/planStorage.ts';
import { historyText, readHistoryText } from './historyText.ts';
import { keepStore } from './keepStore.ts';
import { dispatch, isFrom, type PlanState, planStore } from './planStore.ts';

export interface KeeperPorts {
  readonly storage: PlanStorage;
  /** In ms since 1970. */
  readonly now: () => number;
  /** Never the same twice, fit for an address. */
  readonly newId: () => string;
  /** What a copy is called. */
  readonly copyTitle: (title: string) => string;
}

type Snapshot = Pick<PlanState, 'document' | 'history'>;

interface Saved extends Snapshot {
  readonly revision: number;
}

/**
 * Opens the plan that the address names and saves each edit of it at once. One write runs at a time; what is edited meanwhile is
 * written right after it, with everything in one record, so a plan and its undo steps never part.
 */
export class PlanKeeper {
  readonly #ports: KeeperPorts;
  /** What storage holds of the plan on screen, as far as this tab knows. */
  #saved: Saved | undefined;
  /** An edit that waits for the write before it. */
  #waiting: Snapshot | undefined;
  #writing: Promise<void> | undefined;
  #isFailing = false;
  #isKeeping = false;

  constructor(ports: KeeperPorts) {
    this.#ports = ports;
  }

  readonly start = (): (() => void) => {
    const unsubscribe = planStore.subscribe((state, before) => this.#follow(state, before));
    const stopListening = this.#ports.storage.onChange((id) => void this.#takeOver(id));
    const { source } = planStore.get();
    if (source.kind === 'opening') void this.open(source.from);
    return () => {
      unsubscribe();
      stopListening();
    };
  };

  /** For a tab that was asleep: what the others did meanwhile is shown before anybody edits an old version. */
  readonly catchUp = (): void => {
    const { source } = planStore.get();
    if (source.kind === 'kept') void this.#takeOver(source.from.key);
  };

  /** Resolves when everything that was edited so far is written or has failed. */
  readonly settle = async (): Promise<void> => {
    while (this.#writing) await this.#writing;
  };

  /** Makes the plan on screen one of the library, under a new id: a draft is kept, a shared plan copied. */
  readonly keep = async (title: string): Promise<boolean> => {
    // A double click keeps one plan, not two.
    if (this.#isKeeping) return false;
    this.#isKeeping = true;
    const kept = await this.#keepAs(title);
    this.#isKeeping = false;
    return kept;
  };

  async #keepAs(title: string): Promise<boolean> {
    await this.settle();
    const { document, history, source } = planStore.get();
    const isDraft = source.kind === 'draft';
    const kept = {
      ...document,
      id: this.#ports.newId(),
      title,
      baseline: isDraft ? document.facts : document.baseline,
    };
    const snapshot = { document: kept, history: isDraft ? history : emptyHistory };
    const revision = await this.#create(snapshot);
    if (revision === undefined) return false;
    this.#saved = { ...snapshot, revision };
    openKept(snapshot);
    keepStore.set({ isNew: true });
    return true;
  }

  /** Another plan of the library, for a file or a copy; the one on screen stays. */
  readonly add = async (document: PlanDocument): Promise<StorageFailure | undefined> => {
    const written = await this.#write(document, emptyHistory, 0);
    return written.kind === 'failed' ? written.failure : undefined;
  };

  readonly open = async (from: PlanReference): Promise<void> => {
    await this.settle();
    keepStore.set({ notice: undefined, damaged: undefined, isNew: false });
    if (from.kind === 'v') return openShared(from);
    const read = await this.#ports.storage.read(from.key);
    if (!isAwaited(from)) return;
    if (read.kind === 'ok') return this.#show(read.stored);
    if (read.kind === 'failed') keepStore.set({ notice: { kind: 'storage', failure: read.failure } });
    const message =
      read.kind === 'absent'
        ? 'There is no such plan in this browser. It may have been deleted, or kept in another browser.'
        : 'This browser does not give access to its storage.';
    dispatch({ kind: 'openFailed', from, problems: [{ path: '', message }] });
  };

  #show(stored: StoredPlan): void {
    const from = { kind: 'p', key: stored.id } as const;
    const parsed = parseDocument(stored.plan);
    if (parsed.kind !== 'ok') {
      keepStore.set({ damaged: { id: stored.id, record: stored } });
      dispatch({ kind: 'openFailed', from, problems: parsed.problems });
      return;
    }
    const past = readHistoryText(stored.history);
    const history = past.kind === 'ok' ? past.history : emptyHistory;
    // The record's key is the plan's id, whatever else the record says.
    const document =
      parsed.document.id === stored.id ? parsed.document : { ...parsed.document, id: stored.id };
    this.#saved = { document, history, revision: stored.revision };
    if (past.kind !== 'ok') keepStore.set({ notice: { kind: 'historyLost' } });
    keepStore.set({ saving: 'saved' });
    dispatch({ kind: 'documentOpened', source: { kind: 'kept', from }, document, history });
  }

  #follow({ source, document, history }: PlanState, before: PlanState): void {
    if (source.kind === 'opening' && source !== before.source) void this.open(source.from);
    if (
      source.kind !== 'kept' ||
      before.source.kind !== 'kept' ||
      source.from.key !== before.source.from.key
    ) {
      return;
    }
    if (document === this.#saved?.document && history === this.#saved.history) return;
    if (document === before.document && history === before.history) return;
    this.#waiting = { document, history };
    keepStore.set({ saving: 'saving' });
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = undefined;
    });
  }

  async #writeAll(): Promise<void> {
    for (let next = this.#waiting; next && this.#saved; next = this.#waiting) {
      this.#waiting = undefined;
      const written = await this.#write(next.document, next.history, this.#saved.revision);
      if (written.kind === 'conflict') await this.#copyAside(this.#waiting ?? next);
      else if (written.kind === 'failed') {
        // Said once: every further edit tries again, and the mark shows how it went.
        if (!this.#isFailing) keepStore.set({ notice: { kind: 'storage', failure: written.failure } });
        this.#isFailing = true;
        keepStore.set({ saving: 'failed' });
      } else {
        this.#saved = { ...next, revision: written.revision };
        this.#isFailing = false;
        const { notice } = keepStore.get();
        keepStore.set({
          saving: this.#waiting ? 'saving' : 'saved',
          notice: notice?.kind === 'storage' || notice?.kind === 'removedElsewhere' ? undefined : notice,
        });
      }
    }
  }

  /** Another tab wrote first. This tab goes on with its own version, as a copy: nothing changes under anybody's hands. */
  async #copyAside({ document, history }: Snapshot): Promise<void> {
    this.#waiting = undefined;
    const id = this.#ports.newId();
    const copyOf = (from: Snapshot): Snapshot => {
      const before = { ...from.document, id };
      const after = { ...before, title: this.#ports.copyTitle(document.title) };
      const change = { before, after, name: { kind: 'title' }, at: this.#ports.now() } as const;
      return { document: after, history: recordEdit(from.history, change) };
    };
    const copy = copyOf({ document, history });
    const revision = await this.#create(copy);
    const now = planStore.get();
    // Somebody may have gone to another plan while the copy was written.
    if (revision === undefined || !isFrom(now.source, { kind: 'p', key: document.id })) return;
    const isUpToDate = now.document === document && now.history === history;
    const shown = isUpToDate ? copy : copyOf(now);
    this.#saved = { ...copy, revision };
    this.#waiting = isUpToDate ? undefined : shown;
    openKept(shown);
    keepStore.set({ notice: { kind: 'conflict', title: document.title, id: document.id } });
  }

  async #create(snapshot: Snapshot): Promise<number | undefined> {
    const written = await this.#write(snapshot.document, snapshot.history, 0);
    if (written.kind === 'written') return written.revision;
    const failure = written.kind === 'failed' ? written.failure : 'failed';
    keepStore.set({ saving: 'failed', notice: { kind: 'storage', failure } });
    return undefined;
  }

  #write(document: PlanDocument, history: History, revision: number) {
    const summary = {
      id: document.id,
      title: document.title,
      team: document.facts.team,
      changedAt: this.#ports.now(),
    };
    return this.#ports.storage.write({ summary, plan: document, history: historyText(history) }, revision);
  }

  /** Another tab changed a plan. If it is this one, its edit is shown here too; a write of our own that runs will find out. */
  async #takeOver(id: string): Promise<void> {
    const from = { kind: 'p', key: id } as const;
    const isIdle = () =>
      planStore.get().source.kind === 'kept' && isFrom(planStore.get().source, from) && !this.#writing;
    if (!isIdle()) return;
    const read = await this.#ports.storage.read(id);
    if (!isIdle()) return;
    if (read.kind === 'absent') keepStore.set({ notice: { kind: 'removedElsewhere' } });
    if (read.kind === 'ok' && read.stored.revision !== this.#saved?.revision) this.#show(read.stored);
  }
}

function openKept({ document, history }: Snapshot): void {
  keepStore.set({ saving: 'saved', notice: undefined, damaged: undefined, isNew: false });
  const source = { kind: 'kept', from: { kind: 'p', key: document.id } } as const;
  dispatch({ kind: 'documentOpened', source, document, history });
}

function isAwaited(from: PlanReference): boolean {
  const { source } = planStore.get();
  return source.kind === 'opening' && isFrom(source, from);
}

function openShared(from: PlanReference): void {
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
}
