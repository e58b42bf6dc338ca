import type { PlanReference } from '../document/address.ts';
import { emptyHistory } from '../document/history.ts';
import type { PlanDocument } from '../document/planDocument.ts';
import type { PlanState } from '../store/planState.ts';
import { dispatch, planStore } from '../store/planStore.ts';
import { ChangesElsewhere } from './changesElsewhere.ts';
import type { PersistencePorts, SaveOptions } from './persistencePorts.ts';
import type { PlanStorage, StorageFailure, StoredPlan } from './planStorage.ts';
import { PlanWriter } from './planWriter.ts';
import { type Refused, RefusedEdits } from './refusedEdits.ts';
import { dismissNotice, saveStatusStore } from './saveStatus.ts';
import {
  asCopy,
  asSaved,
  isAwaited,
  isShown,
  openNothing,
  openSaved,
  openShared,
  readStored,
  type Saved,
  type Snapshot,
  tellRemarks,
} from './shownPlan.ts';

/**
 * Opens the plan that the address names and saves each edit of it at once. One write runs at a time; what is edited meanwhile is
 * written right after it, with everything in one record, so a plan and its undo steps never part. What storage refuses is held
 * here, whatever plan is opened then, and written as soon as storage takes it.
 */
export class PlanPersistence {
  readonly #ports: PersistencePorts;
  readonly writer: PlanWriter;
  /** What storage holds of the plan on screen, as far as this tab knows. */
  #saved: Saved | undefined;
  /** An edit that waits for the write before it. */
  #waiting: Snapshot | undefined;
  readonly #refused: RefusedEdits;
  #isRetryDue = false;
  #writing: Promise<void> | undefined;
  #isSaving = false;
  readonly #elsewhere: ChangesElsewhere;

  constructor(ports: PersistencePorts) {
    this.#ports = ports;
    this.writer = new PlanWriter(ports);
    this.#refused = new RefusedEdits(ports.later, () => void this.retry());
    this.#elsewhere = new ChangesElsewhere({
      read: ports.storage.read,
      isBusy: (id) => this.#writing !== undefined || this.#refused.get(id) !== undefined,
      seen: () => this.#saved,
      onRead: (read) => this.#showElsewhere(read),
    });
  }

  readonly start = (): (() => void) => {
    const unsubscribe = planStore.subscribe((state, before) => this.#follow(state, before));
    const stopListening = this.#ports.storage.onChange((id) => void this.#takeOver(id));
    const stopWatching = this.#ports.storage.onLost(() => void this.#writeAgain());
    const { source } = planStore.get();
    if (source.kind === 'opening') void this.open(source.from);
    return () => {
      unsubscribe();
      stopListening();
      stopWatching();
      this.#refused.stop();
    };
  };

  /** For a tab that was asleep: what the others did meanwhile is shown before anybody edits an old version. */
  readonly catchUp = (): void => {
    const { source } = planStore.get();
    if (source.kind === 'saved') void this.#takeOver(source.from.key);
    void this.retry();
  };

  /** Writes what storage has refused once more; resolves when it is written or refused again. */
  readonly retry = async (): Promise<void> => {
    if (this.#refused.isEmpty) return;
    this.#isRetryDue = true;
    this.#writing ??= this.#writeAll();
    await this.settle();
  };

  /** The plan as this tab holds it, if storage has refused its last edits. */
  readonly unsaved = (id: string): Refused | undefined => this.#refused.get(id);

  /** Resolves when everything that was edited so far is written or has failed. */
  readonly settle = async (): Promise<void> => {
    while (this.#writing) await this.#writing;
  };

  /** Makes the plan on screen one of the library, under a new id: a draft is saved, a shared plan copied. */
  readonly save = async (title: string, { asks = true }: SaveOptions = {}): Promise<boolean> => {
    // A double click saves one plan, not two.
    if (this.#isSaving) return false;
    this.#isSaving = true;
    const isSaved = await this.#saveAs(title, asks);
    this.#isSaving = false;
    return isSaved;
  };

  async #saveAs(title: string, asks: boolean): Promise<boolean> {
    await this.settle();
    const before = planStore.get();
    const id = this.#ports.newId();
    const snapshot = asSaved(before, id, title);
    const written = await this.writer.write(snapshot, undefined);
    if (written.kind !== 'written') {
      const failure = written.kind === 'failed' ? written.failure : 'failed';
      saveStatusStore.set({ saving: 'failed', notice: { kind: 'storage', failure } });
      return false;
    }
    const now = planStore.get();
    // Somebody may have gone elsewhere while it was written: then it waits in the library.
    if (now.source !== before.source) return true;
    // Or edited on: then that is the plan.
    const isUpToDate = now.document === before.document && now.history === before.history;
    const shown = isUpToDate ? snapshot : asSaved(now, id, title);
    this.#saved = { ...snapshot, token: written.token };
    openSaved(shown);
    saveStatusStore.set({ isNew: asks });
    if (!isUpToDate) this.#save(shown);
    return true;
  }

  /** Another plan of the library, for a file or a copy; the one on screen stays. */
  readonly add = async (document: PlanDocument): Promise<StorageFailure | undefined> => {
    const written = await this.writer.write({ document, history: emptyHistory }, undefined);
    return written.kind === 'failed' ? written.failure : undefined;
  };

  readonly open = async (from: PlanReference): Promise<void> => {
    await this.settle();
    saveStatusStore.set({ notice: undefined, damaged: undefined, isNew: false });
    if (from.kind === 'v') return openShared(from);
    const refused = this.#refused.get(from.key);
    if (refused && isAwaited(from)) return this.#showRefused(refused);
    const read = await this.#ports.storage.read(from.key);
    if (!isAwaited(from)) return;
    if (read.kind === 'ok') {
      this.#show(read.stored, true);
      return this.#elsewhere.look();
    }
    if (read.kind === 'failed') saveStatusStore.set({ notice: { kind: 'storage', failure: read.failure } });
    openNothing(from, read.kind === 'failed' ? read.failure : 'absent');
  };

  /** What this tab holds is newer than what storage has. */
  #showRefused(refused: Refused): void {
    this.#saved = refused;
    openSaved(refused);
    saveStatusStore.set({ saving: 'failed', notice: { kind: 'storage', failure: refused.failure } });
    void this.retry();
  }

  #show(stored: StoredPlan, isOpening: boolean): void {
    const from = { kind: 'p', key: stored.id } as const;
    const read = readStored(stored);
    if (read.kind === 'damaged') {
      saveStatusStore.set({ damaged: { id: stored.id, record: stored.record } });
      dispatch({ kind: 'openFailed', from, problems: read.problems });
      return;
    }
    const { document, history, isHistoryLost } = read;
    this.#saved = { document, history, token: stored.token };
    if (isHistoryLost) saveStatusStore.set({ notice: { kind: 'historyLost' } });
    saveStatusStore.set({ saving: 'saved' });
    dispatch({ kind: 'documentOpened', source: { kind: 'saved', from }, document, history });
    if (isOpening && !isHistoryLost) tellRemarks(document.id, read);
  }

  #follow({ source, document, history }: PlanState, before: PlanState): void {
    if (source.kind === 'opening' && source !== before.source) void this.open(source.from);
    if (
      source.kind !== 'saved' ||
      before.source.kind !== 'saved' ||
      source.from.key !== before.source.from.key
    ) {
      return;
    }
    if (document === this.#saved?.document && history === this.#saved.history) return;
    if (document === before.document && history === before.history) return;
    this.#save({ document, history });
  }

  #save({ document, history }: Snapshot): void {
    this.#waiting = { document, history };
    saveStatusStore.set({ saving: 'saving' });
    this.#writing ??= this.#writeAll();
  }

  async #writeAll(): Promise<void> {
    // Whoever asked must have the promise before it ends.
    await Promise.resolve();
    if (this.#isRetryDue) await this.#writeRefused();
    let isAgain = false;
    for (let next = this.#waiting; next && this.#saved; next = this.#waiting) {
      this.#waiting = undefined;
      const { token } = this.#saved;
      const written = await this.writer.write(next, token);
      if (written.kind === 'conflict') await this.#copyAside(this.#waiting ?? next, token);
      else if (written.kind === 'failed' && !isAgain) {
        // Most refusals are for a moment only.
        isAgain = true;
        this.#waiting ??= next;
      } else if (written.kind === 'failed') this.#fail({ ...next, token }, written.failure);
      else {
        isAgain = false;
        this.#saved = { ...next, token: written.token };
        this.#succeed(next.document.id);
      }
    }
    // In the same breath as the last look at what waits, or an edit could fall between the two.
    this.#writing = undefined;
    void this.#elsewhere.look();
  }

  #succeed(id: string): void {
    this.#refused.written(id);
    if (!isShown(id)) return;
    const { notice } = saveStatusStore.get();
    const isOver = notice?.kind === 'storage' || notice?.kind === 'removedElsewhere';
    saveStatusStore.set({
      saving: this.#waiting ? 'saving' : 'saved',
      ...(isOver && { notice: undefined }),
    });
  }

  #fail(refused: Saved, failure: StorageFailure): void {
    const { id } = refused.document;
    // Said once: every further edit tries again, and the mark shows how it went.
    if (isShown(id) && !this.#refused.get(id)) saveStatusStore.set({ notice: { kind: 'storage', failure } });
    this.#refused.add({ ...refused, failure });
    if (isShown(id) && !this.#waiting) saveStatusStore.set({ saving: 'failed' });
  }

  async #writeRefused(): Promise<void> {
    this.#isRetryDue = false;
    for (const refused of this.#refused.all()) {
      const { id } = refused.document;
      if (isShown(id)) {
        const { document, history } = planStore.get();
        this.#waiting ??= { document, history };
        continue;
      }
      const written = await this.writer.write(refused, refused.token);
      if (written.kind === 'conflict') await this.#copyAside(refused, refused.token);
      else if (written.kind === 'failed') this.#fail(refused, written.failure);
      else this.#succeed(id);
    }
  }

  /** Another tab wrote first. This tab goes on with its own version, as a copy: nothing changes under anybody's hands. */
  async #copyAside({ document, history }: Snapshot, token: string): Promise<void> {
    if (isShown(document.id)) this.#waiting = undefined;
    const id = this.#ports.newId();
    const title = this.#ports.copyTitle(document.title);
    const copyOf = (from: Snapshot) => asCopy(from, id, title, this.#ports.now());
    const copy = copyOf({ document, history });
    const written = await this.writer.write(copy, undefined);
    if (written.kind !== 'written') {
      this.#fail({ document, history, token }, written.kind === 'failed' ? written.failure : 'failed');
      return;
    }
    this.#refused.forget(document.id);
    // Somebody may have gone to another plan while the copy was written.
    if (!isShown(document.id)) return;
    const now = planStore.get();
    const isUpToDate = now.document === document && now.history === history;
    const shown = isUpToDate ? copy : copyOf(now);
    this.#saved = { ...copy, token: written.token };
    this.#waiting = isUpToDate ? undefined : shown;
    openSaved(shown);
    saveStatusStore.set({ notice: { kind: 'conflict', title: document.title, id: document.id } });
  }

  /** If another tab changed the plan on screen, its edit is shown here too; a write of our own that runs will find out. */
  async #takeOver(id: string): Promise<void> {
    if (this.#refused.get(id)) return this.retry();
    await this.#elsewhere.tell(id);
  }

  #showElsewhere(read: Awaited<ReturnType<PlanStorage['read']>>): void {
    if (read.kind === 'absent') saveStatusStore.set({ notice: { kind: 'removedElsewhere' } });
    if (read.kind !== 'ok') return;
    if (read.stored.token !== this.#saved?.token) this.#show(read.stored, false);
    if (saveStatusStore.get().notice?.kind === 'removedElsewhere') dismissNotice();
  }

  /** The browser has taken the storage away, or somebody has: the plan on screen is all that is left of it. */
  async #writeAgain(): Promise<void> {
    await this.settle();
    const { source } = planStore.get();
    if (source.kind !== 'saved') return;
    const read = await this.#ports.storage.read(source.from.key);
    const { document, history } = planStore.get();
    if (read.kind !== 'ok' && isShown(source.from.key)) this.#save({ document, history });
  }
}
