import { initialFacts } from '../../../../src/engine/playbook/facts.ts';
import { Library } from '../../../../src/library/store/library.ts';
import { newPlan } from '../../../../src/plan/document/planDocument.ts';
import { serializeDocument } from '../../../../src/plan/document/serializeDocument.ts';
import { startRecording, stepBack, stepForward } from '../../../../src/plan/persistence/editSteps.ts';
import { historyText } from '../../../../src/plan/persistence/historyText.ts';
import { PlanPersistence } from '../../../../src/plan/persistence/planPersistence.ts';
import { saveStatusStore } from '../../../../src/plan/persistence/saveStatus.ts';
import type { PlanState } from '../../../../src/plan/store/planState.ts';
import { dispatch, planStore } from '../../../../src/plan/store/planStore.ts';
import { type Disk, emptyDisk, memoryStorage, usualPorts } from '../../../fixtures/memoryStorage.ts';
import { type Chance, chanceOf } from '../../document/fuzz/chance.ts';
import { randomEdit } from './randomEdit.ts';
import { slowStorage } from './slowStorage.ts';
import { VirtualClock } from './virtualClock.ts';

// A person edits and goes from plan to plan, storage refuses some writes, and at some moment the page is killed. Then every plan is
// opened again and compared with what the person had seen of it.

/** What may be lost, ms. */
const mostLost = 100;

export interface CrashFindings {
  readonly runs: number;
  readonly edits: number;
  /** How often the page was killed between an edit and the end of its write. */
  readonly midWrite: number;
  readonly refusedWrites: number;
  /** Plans with edits that storage had refused for good, of which the page said so when it was killed. */
  readonly said: number;
  readonly longestLoss: number;
  /** Plans that lost more than the last 100 ms, and the page had not said that they were not saved. */
  readonly lost: number;
  /** Plans that did not open, or that opened as nobody had ever seen them. */
  readonly unopened: number;
  /** Plans whose undo steps were gone or did not fit. */
  readonly stuck: number;
  readonly seconds: number;
  readonly seeds: readonly number[];
}

interface Seen {
  readonly at: number;
  readonly document: PlanState['document'];
  readonly history: PlanState['history'];
}

/** Tries so many crash points, the first with the given seed, the others with the ones that follow. */
export async function crash(runs: number, seed: number): Promise<CrashFindings> {
  const sum = { edits: 0, midWrite: 0, refusedWrites: 0, said: 0, lost: 0, unopened: 0, stuck: 0 };
  const seeds: number[] = [];
  let longestLoss = 0;
  const start = performance.now();
  for (let run = 0; run < runs; run += 1) {
    const found = await crashOnce(seed + run);
    for (const key of ['edits', 'midWrite', 'refusedWrites', 'said', 'lost', 'unopened', 'stuck'] as const) {
      sum[key] += found[key];
    }
    longestLoss = Math.max(longestLoss, found.longestLoss);
    if (found.lost + found.unopened + found.stuck > 0 && seeds.length < 10) seeds.push(seed + run);
  }
  return { runs, ...sum, longestLoss, seconds: (performance.now() - start) / 1000, seeds };
}

/** Which writes are refused, counted from 1: none, one, some in a row, or all from one on. The first four make the plans. */
function troubleOf(chance: Chance): { readonly first: number; readonly last: number } {
  const first = 5 + chance.below(30);
  const last = chance.pick([0, first, first, first + 1 + chance.below(12), Number.POSITIVE_INFINITY]);
  return { first, last };
}

async function crashOnce(seed: number) {
  const chance = chanceOf(seed);
  const clock = new VirtualClock();
  const disk = emptyDisk();
  const trouble = troubleOf(chance);
  let refusedWrites = 0;
  const isRefused = (write: number) => {
    const refused = write >= trouble.first && write <= trouble.last;
    if (refused) refusedWrites += 1;
    return refused;
  };
  const { storage, kill } = slowStorage(memoryStorage(disk), clock, chance, isRefused);
  const page = await openPage(clock, storage, 'page');
  const ids = await makePlans(page, clock);
  const seen = new Map<string, Seen[]>();
  const look = () => {
    const { source, document, history } = planStore.get();
    if (source.kind !== 'saved') return false;
    const before = seen.get(source.from.key) ?? [];
    const last = before.at(-1);
    if (last?.document === document && last.history === history) return false;
    seen.set(source.from.key, [...before, { at: clock.now(), document, history }]);
    return true;
  };

  let edits = 0;
  for (let acts = 5 + chance.below(60); acts > 0; acts -= 1) {
    await clock.advance(pauseOf(chance));
    look();
    act(chance, ids, page.library);
    if (look()) edits += 1;
  }
  await clock.advance(chance.below(60));
  look();
  const killedAt = clock.now();
  const saving = saveStatusStore.get().saving;
  const said = new Set(saveStatusStore.get().unsaved.map(({ id }) => id));
  kill();
  clock.forget();
  page.stop();

  const found = { edits, midWrite: saving === 'saving' ? 1 : 0, refusedWrites, said: said.size };
  return { ...found, ...(await reopenAll(disk, clock, seen, said, killedAt)) };
}

/** Mostly as fast as somebody clicks or types, sometimes a rest: long enough for a page that tries again. */
function pauseOf(chance: Chance): number {
  const kind = chance.below(20);
  if (kind === 0) return chance.below(60_000);
  return kind < 5 ? chance.below(1500) : chance.below(60);
}

async function openPage(clock: VirtualClock, storage: ReturnType<typeof memoryStorage>, name: string) {
  let ids = 0;
  const ports = {
    ...usualPorts,
    storage,
    now: clock.now,
    later: clock.later,
    newId: () => {
      ids += 1;
      return `${name}-${ids}`;
    },
  };
  dispatch({ kind: 'addressOpened', facts: { ...initialFacts }, ignored: [] });
  saveStatusStore.set({ saving: 'saved', notice: undefined, damaged: undefined, isNew: false, unsaved: [] });
  const persistence = new PlanPersistence(ports);
  const stops = [startRecording(clock.now), persistence.start()];
  const stop = () => {
    for (const each of stops) each();
  };
  return { persistence, library: new Library(persistence, ports), stop };
}

async function makePlans({ persistence }: { readonly persistence: PlanPersistence }, clock: VirtualClock) {
  for (const title of ['One', 'Two']) void persistence.add(newPlan(title.toLowerCase(), title, initialFacts));
  void persistence.save('Ours');
  await clock.advance(500);
  const { source } = planStore.get();
  if (source.kind !== 'saved') throw new Error('The plan was not kept.');
  return ['one', 'two', source.from.key] as const;
}

function act(chance: Chance, ids: readonly [string, ...string[]], library: Library): void {
  const kind = chance.below(20);
  if (kind < 12) randomEdit(chance);
  else if (kind < 15) stepBack();
  else if (kind < 16) stepForward();
  else if (kind < 17) void library.duplicate(chance.pick(ids));
  else if (kind < 18) dispatch({ kind: 'addressOpened', facts: { ...initialFacts }, ignored: [] });
  else dispatch({ kind: 'referenceOpened', from: { kind: 'p', key: chance.pick(ids) }, ignored: [] });
}

async function reopenAll(
  disk: Disk,
  clock: VirtualClock,
  seen: ReadonlyMap<string, readonly Seen[]>,
  said: ReadonlySet<string>,
  killedAt: number,
) {
  const found = { lost: 0, unopened: 0, stuck: 0, longestLoss: 0 };
  const page = await openPage(clock, memoryStorage(disk), 'next');
  for (const id of new Set([...seen.keys(), ...disk.plans.keys()])) {
    dispatch({ kind: 'referenceOpened', from: { kind: 'p', key: id }, ignored: [] });
    await clock.advance(1);
    const versions = seen.get(id);
    const place = versions?.findLastIndex(isOnScreen) ?? 0;
    if (planStore.get().source.kind !== 'saved' || place < 0) {
      found.unopened += 1;
      continue;
    }
    const firstLost = versions?.[place + 1];
    const loss = firstLost ? killedAt - firstLost.at : 0;
    if (!said.has(id)) {
      found.longestLoss = Math.max(found.longestLoss, loss);
      if (loss > mostLost) found.lost += 1;
    }
    while (stepBack()) await clock.advance(0);
    const { history } = planStore.get();
    if (saveStatusStore.get().notice?.kind === 'historyLost' || history.done.length > 0) found.stuck += 1;
  }
  await page.persistence.settle();
  page.stop();
  return found;
}

function isOnScreen({ document, history }: Seen): boolean {
  const now = planStore.get();
  return (
    serializeDocument(now.document, '') === serializeDocument(document, '') &&
    historyText(now.history) === historyText(history)
  );
}
