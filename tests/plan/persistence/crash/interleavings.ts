import { setImmediate } from 'node:timers/promises';
import { parseDocument } from '../../../../src/plan/document/parseDocument.ts';
import { MemoryIndexedDb } from '../../../fixtures/memoryIndexedDb.ts';
import { type Chance, chanceOf } from '../../document/fuzz/chance.ts';
import type * as TabModule from './tab.ts';

// Three tabs on one storage do what tabs do: edit, undo, sleep, wake, delete, bring back, import, at any pace of the storage. Each edit
// adds a mark of its own to the notes. In the end every mark that a tab ever said was saved must be in some record, of a plan or in the
// bin, unless a person has undone it with it in sight.

export interface InterleavingFindings {
  readonly runs: number;
  readonly edits: number;
  readonly saved: number;
  readonly conflicts: number;
  readonly deleted: number;
  readonly broughtBack: number;
  readonly slept: number;
  readonly added: number;
  /** Marks that were said to be saved, that nobody undid, and that are nowhere. */
  readonly lost: number;
  /** Tabs that say "Saved" and show something else than is stored. */
  readonly wrong: number;
  readonly seconds: number;
  readonly seeds: readonly number[];
}

const counted = [
  'edits',
  'saved',
  'conflicts',
  'deleted',
  'broughtBack',
  'slept',
  'added',
  'lost',
  'wrong',
] as const;
type Counts = Record<(typeof counted)[number], number>;

/** Each gives a tab whose store is its own. */
export type LoadTab = () => Promise<typeof TabModule>;

/** Tries so many interleavings, the first with the given seed, the others with the ones that follow. */
export async function interleavings(
  runs: number,
  seed: number,
  load: LoadTab,
): Promise<InterleavingFindings> {
  const modules = [await load(), await load(), await load()];
  const sum: Counts = {
    edits: 0,
    saved: 0,
    conflicts: 0,
    deleted: 0,
    broughtBack: 0,
    slept: 0,
    added: 0,
    lost: 0,
    wrong: 0,
  };
  const seeds: number[] = [];
  const start = performance.now();
  for (let run = 0; run < runs; run += 1) {
    const found = await new World(modules, seed + run).live();
    for (const key of counted) sum[key] += found[key];
    if (found.lost + found.wrong > 0 && seeds.length < 10) seeds.push(seed + run);
  }
  return { runs, ...sum, seconds: (performance.now() - start) / 1000, seeds };
}

/** What a tab has of the others: messages, which come late, and do not come while it sleeps. */
class TabChannel {
  isAsleep = false;
  readonly #listeners = new Set<(event: MessageEvent<unknown>) => void>();
  readonly #send: (from: TabChannel, data: unknown) => void;

  constructor(send: (from: TabChannel, data: unknown) => void) {
    this.#send = send;
  }

  readonly postMessage = (data: unknown) => this.#send(this, data);
  readonly addEventListener = (_: string, listener: (event: MessageEvent<unknown>) => void) => {
    this.#listeners.add(listener);
  };
  readonly removeEventListener = (_: string, listener: (event: MessageEvent<unknown>) => void) => {
    this.#listeners.delete(listener);
  };
  readonly hear = (data: unknown) => {
    if (this.isAsleep) return;
    for (const listener of this.#listeners) listener(new MessageEvent('message', { data }));
  };
}

type App = ReturnType<(typeof TabModule)['openTab']>;

interface Tab {
  readonly channel: TabChannel;
  app: App;
  readonly open: () => App;
}

const day = 86_400_000;
const marksIn = (notes: string): readonly string[] => notes.match(/#\d+/gu) ?? [];

class World {
  readonly #chance: Chance;
  readonly #tasks: (() => void)[] = [];
  readonly #disk = new MemoryIndexedDb((work) => void this.#tasks.push(work));
  readonly #tabs: readonly Tab[];
  readonly #saved = new Set<string>();
  readonly #undone = new Set<string>();
  readonly #exported: string[] = [];
  readonly #counts: Counts = {
    edits: 0,
    saved: 0,
    conflicts: 0,
    deleted: 0,
    broughtBack: 0,
    slept: 0,
    added: 0,
    lost: 0,
    wrong: 0,
  };
  #time = 400 * day;
  #ids = 0;

  constructor(modules: readonly (typeof TabModule)[], seed: number) {
    this.#chance = chanceOf(seed);
    const channels = modules.map(
      () =>
        new TabChannel((from, data) => {
          for (const to of channels) if (to !== from) this.#tasks.push(() => to.hear(data));
        }),
    );
    this.#tabs = modules.map((module, index) => {
      const channel = channels[index] ?? new TabChannel(() => {});
      const open = () =>
        module.openTab({ factory: this.#disk.factory, channel, now: this.#now, newId: this.#newId });
      return { channel, open, app: open() };
    });
  }

  readonly #now = () => {
    this.#time += 1500;
    return this.#time;
  };

  readonly #newId = () => {
    this.#ids += 1;
    return `id${this.#ids}`;
  };

  async live(): Promise<Counts> {
    const [first] = this.#tabs;
    void first?.app.persistence.save('Ours');
    await this.#settle();
    for (let steps = 10 + this.#chance.below(40); steps > 0; steps -= 1) {
      const tab = this.#tabs[this.#chance.below(this.#tabs.length)];
      if (tab) this.#act(tab);
      this.#look();
      // Mostly the storage is behind, sometimes everything is done.
      await this.#run(this.#chance.below(4) === 0 ? 1000 : this.#chance.below(8));
      this.#look();
    }
    await this.#end();
    for (const { app } of this.#tabs) app.stop();
    return this.#counts;
  }

  /** Some of what waits is done, in order. */
  async #run(most: number): Promise<void> {
    await setImmediate();
    for (let count = 0; count < most && this.#tasks.length > 0; count += 1) {
      this.#tasks.shift()?.();
      // What waited for it goes on before anything else happens.
      await setImmediate();
    }
  }

  async #settle(): Promise<void> {
    await this.#run(Number.POSITIVE_INFINITY);
    await setImmediate();
    if (this.#tasks.length > 0) await this.#settle();
  }

  #act(tab: Tab): void {
    if (tab.channel.isAsleep) {
      this.#wake(tab);
      return;
    }
    const { app } = tab;
    const kind = this.#chance.below(100);
    if (kind < 34) this.#edit(app);
    else if (kind < 42) this.#step(app, app.stepBack);
    else if (kind < 46) this.#step(app, app.stepForward);
    else if (kind < 54) tab.channel.isAsleep = true;
    else if (kind < 62) this.#delete(app);
    else if (kind < 68) this.#bringBack(app);
    else if (kind < 80) this.#openAny(app);
    else if (kind < 83) void app.persistence.save('Another');
    else if (kind < 86) this.#import(app);
    else if (kind < 88) void app.library.duplicate(this.#anyId());
    else if (kind < 90) void app.library.rename(this.#anyId(), `Renamed ${this.#chance.below(99)}`);
    else if (kind < 94) void app.library.refresh();
    else if (kind < 96) this.#disk.isFull = !this.#disk.isFull;
    else if (kind < 98) this.#disk.closeByForce('formation');
    else this.#jump(app);
  }

  #edit({ plan, dispatch }: App): void {
    const { source, document } = plan();
    if (source.kind !== 'saved') return;
    this.#counts.edits += 1;
    dispatch({ kind: 'noted', notes: `${document.notes}#${this.#counts.edits} ` });
  }

  #step({ plan }: App, step: () => unknown): void {
    const before = marksIn(plan().document.notes);
    step();
    const after = marksIn(plan().document.notes);
    for (const mark of before) if (!after.includes(mark)) this.#undone.add(mark);
    for (const mark of after) if (!before.includes(mark)) this.#undone.delete(mark);
  }

  /** Mostly it looks what the others did, and sometimes somebody types before it has. */
  #wake(tab: Tab): void {
    tab.channel.isAsleep = false;
    this.#counts.slept += 1;
    if (this.#chance.below(3) > 0) tab.app.persistence.catchUp();
    if (this.#chance.below(2) === 0) this.#edit(tab.app);
  }

  #delete({ library }: App): void {
    const ids = this.#chance.below(3) === 0 ? [this.#anyId(), this.#anyId()] : [this.#anyId()];
    this.#counts.deleted += 1;
    void library.remove(ids);
  }

  #bringBack({ library }: App): void {
    this.#counts.broughtBack += 1;
    if (this.#chance.below(2) === 0) void library.undoRemove();
    else void library.bringBack(this.#keysInBin());
  }

  #keysInBin(): readonly string[] {
    const records = this.#disk.records('formation', 'bin');
    return records.flatMap((record) => (isFields(record) ? String(record['key']) : []));
  }

  #openAny(app: App): void {
    const key = this.#anyId();
    app.dispatch({ kind: 'referenceOpened', from: { kind: 'p', key }, ignored: [] });
  }

  #anyId(): string {
    const ids = this.#disk.records('formation', 'plans').flatMap((record) => {
      return isFields(record) ? String(record['id']) : [];
    });
    return ids[this.#chance.below(ids.length)] ?? 'nowhere';
  }

  /** A file that was saved some time ago, alone or with others, is opened. */
  #import({ library, plan }: App): void {
    this.#exported.push(JSON.stringify(plan().document));
    const text = this.#exported[this.#chance.below(this.#exported.length)] ?? '';
    const bundle = `{"format":"formation-plans","plans":[${this.#exported.slice(-3).join(',')}]}`;
    const add = async () => {
      const read = await library.addFile({ name: 'x', text: this.#chance.below(2) === 0 ? text : bundle });
      const added = read.kind === 'asks' ? await library.addAll(read.plans, read.each()) : read;
      if (added.kind !== 'added') return;
      this.#counts.added += added.ids.length;
      if (this.#chance.below(2) === 0) await library.remove(added.ids);
    };
    void add();
  }

  /** The clock is wrong by a year or so for a while, in which somebody looks at the bin. */
  #jump({ library }: App): void {
    const right = this.#time;
    this.#time += (this.#chance.below(3) - 1) * 390 * day;
    void library.refresh();
    this.#tasks.push(() => {
      this.#time = right + 3600;
    });
  }

  #look(): void {
    for (const { app } of this.#tabs) {
      const { source, document } = app.plan();
      const { saving, unsaved, notice } = app.status();
      if (notice?.kind === 'conflict') {
        this.#counts.conflicts += 1;
        app.dismissNotice();
      }
      if (source.kind !== 'saved' || saving !== 'saved' || unsaved.length > 0) continue;
      for (const mark of marksIn(document.notes)) this.#saved.add(mark);
    }
  }

  async #end(): Promise<void> {
    this.#disk.isFull = false;
    for (const { channel, app } of this.#tabs) {
      channel.isAsleep = false;
      app.persistence.catchUp();
    }
    await this.#settle();
    for (const { app } of this.#tabs) void app.persistence.retry();
    await this.#settle();
    this.#look();
    this.#counts.saved = this.#saved.size;
    const stored = new Map(
      this.#disk.records('formation', 'plans').map((record) => [idOf(record), notesOf(record)]),
    );
    const binned = this.#disk.records('formation', 'binned').map((record) => {
      return isFields(record) ? notesOf(record['record']) : '';
    });
    const all = new Set([...stored.values(), ...binned].flatMap(marksIn));
    this.#counts.lost = [...this.#saved].filter((mark) => !this.#undone.has(mark) && !all.has(mark)).length;
    for (const { app } of this.#tabs) {
      const { source, document } = app.plan();
      const isOther =
        source.kind === 'saved' && (stored.get(source.from.key) ?? document.notes) !== document.notes;
      if (isOther || app.status().unsaved.length > 0) this.#counts.wrong += 1;
    }
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function idOf(record: unknown): string {
  return isFields(record) ? String(record['id']) : '';
}

function notesOf(record: unknown): string {
  const parsed = parseDocument(isFields(record) ? record['plan'] : undefined);
  return parsed.kind === 'ok' ? parsed.document.notes : '';
}
