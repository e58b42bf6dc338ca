import type { Team } from '../../engine/derive/team.ts';
import { cleanLine } from '../../engine/foreignText.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { emptyHistory, recordEdit } from '../../plan/document/history.ts';
import { type ParsedDocument, parseDocument } from '../../plan/document/parseDocument.ts';
import type { PlanDocument } from '../../plan/document/planDocument.ts';
import { readHistoryText } from '../../plan/persistence/historyText.ts';
import type { PersistencePorts } from '../../plan/persistence/persistencePorts.ts';
import type { PickedFile } from '../../plan/persistence/planFiles.ts';
import type { PlanPersistence } from '../../plan/persistence/planPersistence.ts';
import type { StorageFailure } from '../../plan/persistence/planStorage.ts';
import { type DamagedRecord, saveStatusStore } from '../../plan/persistence/saveStatus.ts';
import { derivePlan } from '../../plan/store/derivePlan.ts';
import { dispatch, planStore } from '../../plan/store/planStore.ts';
import { Backups } from './backups.ts';
import type { Done } from './done.ts';
import { readPlanFile, readPlanLines } from './readPlanFile.ts';

export interface Preview {
  readonly playbook: Playbook;
  readonly team: Team;
}

const dayMs = 86_400_000;

/** All plans of this browser: what the library screen can do with them. Every one answers; none throws. */
export class Library {
  readonly #persistence: PlanPersistence;
  readonly #ports: PersistencePorts;
  readonly backups: Backups;
  #listing: Promise<void> | undefined;
  #isStale = false;
  readonly #previews = new Map<
    string,
    { readonly changedAt: number; readonly preview: Promise<Preview | undefined> }
  >();

  constructor(persistence: PlanPersistence, ports: PersistencePorts) {
    this.#persistence = persistence;
    this.#ports = ports;
    this.backups = new Backups(ports, this.refresh, async (id) => {
      const entry = await this.#read(id);
      return entry.kind === 'ok' ? entry.document : undefined;
    });
  }

  /** Lists plans and bin. Many changes at once, as another tab tells of them, are listed once. */
  readonly refresh = async (): Promise<void> => {
    this.#isStale = true;
    this.#listing ??= this.#list();
    await this.#listing;
  };

  async #list(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      await this.#persistence.settle();
      const { storage, now } = this.#ports;
      const list = await storage.list();
      const time = now();
      const bin = await storage.bin(time);
      const daysLeft = (leavesAt: number) => Math.max(0, Math.ceil((leavesAt - time) / dayMs));
      const entries = bin.kind === 'ok' ? bin.entries : [];
      const left = entries.map((entry) => ({ ...entry, daysLeft: daysLeft(entry.leavesAt) }));
      saveStatusStore.set({ list, ...(bin.kind === 'ok' && { bin: left }) });
      await this.backups.look(list.kind === 'ok' ? list.plans : [], time);
    }
    this.#listing = undefined;
  }

  /** Lists again whenever another tab changes something, or the storage is lost; gives the way to stop. */
  readonly watch = (): (() => void) => {
    const refresh = () => void this.refresh();
    refresh();
    const stops = [this.#ports.storage.onChange(refresh), this.#ports.storage.onLost(refresh)];
    return () => {
      for (const stop of stops) stop();
    };
  };

  readonly rename = async (id: string, title: string): Promise<Done> => {
    const { source } = planStore.get();
    if (source.kind === 'saved' && source.from.key === id) {
      dispatch({ kind: 'titled', title });
      await this.refresh();
      return { kind: 'done', id };
    }
    const renamed = await this.#rename(id, title);
    await this.refresh();
    return renamed;
  };

  async #rename(id: string, title: string): Promise<Done> {
    // What another tab writes at the same time is read again, and is renamed too.
    for (let tries = 0; tries < 5; tries += 1) {
      const entry = await this.#readStored(id);
      if (entry.kind !== 'ok') return entry;
      const document = { ...entry.document, title: cleanLine(title) };
      const at = this.#ports.now();
      const change = { before: entry.document, after: document, name: { kind: 'title' }, at } as const;
      const stored = readHistoryText(entry.history);
      const history = recordEdit(stored.kind === 'ok' ? stored.history : emptyHistory, change);
      const written = await this.#persistence.writer.write({ document, history }, entry.token);
      if (written.kind === 'written') return { kind: 'done', id };
      if (written.kind === 'failed') return written;
    }
    return { kind: 'failed', failure: 'failed' };
  }

  readonly duplicate = async (id: string): Promise<Done> => {
    const entry = await this.#read(id);
    if (entry.kind !== 'ok') return entry;
    return this.#add({ ...entry.document, title: this.#ports.copyTitle(entry.document.title) });
  };

  /** Moves plans to the bin, with whatever else lies under these ids. The one on screen goes on as a draft. */
  readonly remove = async (ids: readonly string[]): Promise<Done> => {
    await this.#persistence.retry();
    await this.#persistence.settle();
    const held = ids.flatMap((id) => this.#persistence.unsaved(id) ?? [])[0];
    // Its last edits are in no record yet, so the bin could not take them.
    if (held) return { kind: 'failed', failure: held.failure };
    const removed = await this.#ports.storage.remove(ids, this.#ports.now());
    if (removed.kind === 'failed') return removed.failure === 'full' ? { kind: 'noRoom', ids } : removed;
    const { removed: before } = saveStatusStore.get();
    if (removed.entries.length > 0) saveStatusStore.set({ removed: [...before, removed.entries] });
    await this.#leave(ids);
    return { kind: 'removed', entries: removed.entries };
  };

  /** Deletes plans for good, for when the bin has no room. */
  readonly erase = async (ids: readonly string[]): Promise<Done> => {
    const erased = await this.#ports.storage.erase(ids);
    if (erased.kind === 'failed') return erased;
    await this.#leave(ids);
    return { kind: 'emptied', records: ids.length };
  };

  async #leave(ids: readonly string[]): Promise<void> {
    const { source, document } = planStore.get();
    if (source.kind === 'saved' && ids.includes(source.from.key)) {
      dispatch({ kind: 'addressOpened', facts: document.facts, ignored: [] });
    }
    await this.refresh();
  }

  /** Takes the last deletion back that was made here; the one before is the next. */
  readonly undoRemove = (): Promise<Done> =>
    this.bringBack((saveStatusStore.get().removed.at(-1) ?? []).map(({ key }) => key));

  /** Records of the bin as they were. If a plan has been written under the address of one meanwhile, both are there. */
  readonly bringBack = async (keys: readonly string[]): Promise<Done> => {
    const back = await this.#ports.storage.bringBack(keys, this.#ports.newId);
    if (back.kind === 'failed') return back;
    this.#forgetRemoved(keys);
    const entries = saveStatusStore.get().bin;
    const beside: string[] = [];
    for (const { key, id } of back.plans) {
      const entry = entries.find((other) => other.key === key);
      if (entry?.title === undefined || entry.id === id) continue;
      const title = this.#ports.restoredTitle(entry.title);
      const renamed = await this.#rename(id, title);
      beside.push(renamed.kind === 'done' ? title : entry.title);
    }
    await this.refresh();
    return { kind: 'broughtBack', ids: back.plans.map(({ id }) => id), beside };
  };

  /** Takes records out of the bin for good. */
  readonly empty = async (keys: readonly string[]): Promise<Done> => {
    const emptied = await this.#ports.storage.empty(keys);
    if (emptied.kind === 'failed') return emptied;
    this.#forgetRemoved(keys);
    await this.refresh();
    return { kind: 'emptied', records: keys.length };
  };

  #forgetRemoved(keys: readonly string[]): void {
    const { removed } = saveStatusStore.get();
    const rest = removed.map((entries) => entries.filter(({ key }) => !keys.includes(key)));
    saveStatusStore.set({ removed: rest.filter((entries) => entries.length > 0) });
  }

  /**
   * A plan of a file gets an id of its own: a file never takes the place of a plan. A file with several is only read: `addAll` adds
   * them, when somebody has agreed.
   */
  readonly addFile = async (file: Extract<PickedFile, { kind: 'ok' }>['file']): Promise<Done> => {
    const read = 'text' in file ? readPlanFile(file.text) : await readPlanLines(file.lines);
    if (read.kind === 'plan') return this.#add(read.plan);
    return read.kind === 'bundle' ? { ...read, kind: 'asks' } : read;
  };

  /** A plan as it lies in storage, or with the edits that storage has refused, for a file; undefined if it is not there. */
  readonly planFor = async (id: string): Promise<unknown> => {
    const held = this.#persistence.unsaved(id);
    if (held) return held.document;
    const read = await this.#ports.storage.read(id);
    return read.kind === 'ok' ? read.stored.plan : undefined;
  };

  /** Several plans under ids of their own. If storage refuses one, those before it stay and are named in the answer. */
  readonly addAll = async (of: number, plans: AsyncIterable<PlanDocument>): Promise<Done> => {
    const ids: string[] = [];
    let failure: StorageFailure | undefined;
    for await (const plan of plans) {
      const id = this.#ports.newId();
      failure = await this.#persistence.add({ ...plan, id });
      if (failure) break;
      ids.push(id);
    }
    await this.refresh();
    return { kind: 'added', ids, of, failure };
  };

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
    return read.kind === 'ok' ? { id, record: read.stored.record } : undefined;
  };

  async #add(document: PlanDocument): Promise<Done> {
    const added = { ...document, id: this.#ports.newId() };
    const failure = await this.#persistence.add(added);
    if (failure) return { kind: 'failed', failure };
    await this.refresh();
    return { kind: 'done', id: added.id };
  }

  async #read(id: string) {
    await this.#persistence.settle();
    const unsaved = this.#persistence.unsaved(id);
    return unsaved ? ({ kind: 'ok', document: unsaved.document } as const) : this.#readStored(id);
  }

  /** With the last edits, or not at all: storage may refuse them still. */
  async #readStored(id: string) {
    await this.#persistence.retry();
    await this.#persistence.settle();
    const held = this.#persistence.unsaved(id);
    if (held) return { kind: 'failed', failure: held.failure } as const;
    const read = await this.#ports.storage.read(id);
    if (read.kind === 'failed') return read;
    if (read.kind === 'absent') {
      const message = 'There is no such plan any more.';
      return { kind: 'refused', problems: [{ path: '', message }] } as const;
    }
    const parsed = parseDocument(read.stored.plan);
    if (parsed.kind !== 'ok') return refusal(parsed);
    const { history, token } = read.stored;
    return { kind: 'ok', document: { ...parsed.document, id }, history, token } as const;
  }
}

function refusal(parsed: Exclude<ParsedDocument, { kind: 'ok' }>) {
  return { kind: 'refused', problems: parsed.problems } as const;
}
