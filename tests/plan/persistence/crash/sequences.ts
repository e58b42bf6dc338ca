import { initialFacts } from '../../../../src/engine/playbook/facts.ts';
import type { PlanDocument } from '../../../../src/plan/document/planDocument.ts';
import { serializeDocument } from '../../../../src/plan/document/serializeDocument.ts';
import { startRecording, stepBack, stepForward } from '../../../../src/plan/persistence/editSteps.ts';
import { PlanPersistence } from '../../../../src/plan/persistence/planPersistence.ts';
import { saveStatusStore } from '../../../../src/plan/persistence/saveStatus.ts';
import { dispatch, planStore } from '../../../../src/plan/store/planStore.ts';
import { type Disk, emptyDisk, memoryStorage, usualPorts } from '../../../fixtures/memoryStorage.ts';
import { type Chance, chanceOf } from '../../document/fuzz/chance.ts';
import { randomEdit } from './randomEdit.ts';
import { VirtualClock } from './virtualClock.ts';

// The same steps are taken by the app and by the simplest thing that could be right: a list of documents and a place in it.

export interface SequenceFindings {
  readonly runs: number;
  readonly steps: number;
  readonly edits: number;
  readonly undone: number;
  readonly redone: number;
  readonly reloads: number;
  /** Sequences after one of whose steps the two said something else. */
  readonly different: number;
  readonly seconds: number;
  readonly seeds: readonly number[];
}

/** How many steps back there are. */
const mostEdits = 300;

interface Moment {
  readonly document: PlanDocument;
  /** The text that was typed to come here, and when. */
  readonly typing:
    | { readonly field: 'title' | 'notes'; readonly begun: number; readonly ended: number }
    | undefined;
}

class Model {
  #moments: readonly Moment[];
  #place = 0;

  constructor(document: PlanDocument) {
    this.#moments = [{ document, typing: undefined }];
  }

  get document(): PlanDocument | undefined {
    return this.#moments[this.#place]?.document;
  }

  get ways(): readonly [back: number, forth: number] {
    return [this.#place, this.#moments.length - 1 - this.#place];
  }

  edit(document: PlanDocument, at: number): void {
    const field = typedField(this.document, document);
    const last = this.#moments[this.#place]?.typing;
    const isAtEnd = this.#place === this.#moments.length - 1;
    const isOneWord = isAtEnd && field && field === last?.field;
    const isContinued = isOneWord && at - last.ended <= 1000 && at - last.begun <= 10_000;
    const before = this.#moments.slice(0, isContinued ? this.#place : this.#place + 1);
    // Typed there and back again is nothing.
    const isNothing = isContinued && same(before.at(-1)?.document, document);
    const typing = field && { field, begun: isContinued ? last.begun : at, ended: at };
    this.#moments = (isNothing ? before : [...before, { document, typing }]).slice(-mostEdits - 1);
    this.#place = this.#moments.length - 1;
  }

  step(way: 1 | -1): void {
    const to = this.#place + way;
    if (to >= 0 && to < this.#moments.length) this.#place = to;
  }
}

function typedField(before: PlanDocument | undefined, after: PlanDocument): 'title' | 'notes' | undefined {
  if (before?.title !== after.title) return 'title';
  return before.notes === after.notes ? undefined : 'notes';
}

/** Tries so many sequences, the first with the given seed, the others with the ones that follow. */
export async function sequences(runs: number, seed: number): Promise<SequenceFindings> {
  const sum = { steps: 0, edits: 0, undone: 0, redone: 0, reloads: 0, different: 0 };
  const seeds: number[] = [];
  const start = performance.now();
  for (let run = 0; run < runs; run += 1) {
    const found = await oneSequence(seed + run);
    for (const key of ['steps', 'edits', 'undone', 'redone', 'reloads', 'different'] as const) {
      sum[key] += found[key];
    }
    if (found.different > 0 && seeds.length < 10) seeds.push(seed + run);
  }
  return { runs, ...sum, seconds: (performance.now() - start) / 1000, seeds };
}

async function oneSequence(seed: number) {
  const chance = chanceOf(seed);
  const clock = new VirtualClock();
  const disk = emptyDisk();
  let page = openPage(disk, clock);
  dispatch({ kind: 'addressOpened', facts: { ...initialFacts }, ignored: [] });
  await page.persistence.save('Ours');
  const model = new Model(planStore.get().document);
  const found = { steps: 0, edits: 0, undone: 0, redone: 0, reloads: 0, different: 0 };
  // Seldom more than there is room for.
  for (let steps = chance.below(200) === 0 ? 500 : 5 + chance.below(40); steps > 0; steps -= 1) {
    await clock.advance(pauseOf(chance));
    found.steps += 1;
    const kind = chance.below(20);
    if (kind < 11) {
      const before = planStore.get().document;
      randomEdit(chance);
      const after = planStore.get().document;
      if (!same(before, after)) {
        model.edit(after, clock.now());
        found.edits += 1;
      }
    } else if (kind < 16) {
      if (stepBack()) found.undone += 1;
      model.step(-1);
    } else if (kind < 19) {
      if (stepForward()) found.redone += 1;
      model.step(1);
    } else {
      page = await reload(page, disk, clock);
      found.reloads += 1;
    }
    const { document, history, source } = planStore.get();
    const [back, forth] = model.ways;
    const isEqual =
      source.kind === 'saved' &&
      same(document, model.document) &&
      history.done.length === back &&
      history.undone.length === forth;
    if (!isEqual) {
      found.different = 1;
      break;
    }
  }
  await page.persistence.settle();
  page.stop();
  return found;
}

/** Typing, mostly; now and then somebody thinks. */
function pauseOf(chance: Chance): number {
  return chance.below(3) === 0 ? 1000 + chance.below(5000) : chance.below(1000);
}

function openPage(disk: Disk, clock: VirtualClock) {
  saveStatusStore.set({ saving: 'saved', notice: undefined, damaged: undefined, isNew: false, unsaved: [] });
  const { now, later } = clock;
  const persistence = new PlanPersistence({
    ...usualPorts,
    storage: memoryStorage(disk),
    now,
    later,
    newId: () => 'ours',
  });
  const stops = [startRecording(now), persistence.start()];
  const stop = () => {
    for (const each of stops) each();
  };
  return { persistence, stop };
}

/** Another page, which knows only what is stored. */
async function reload(page: ReturnType<typeof openPage>, disk: Disk, clock: VirtualClock) {
  await page.persistence.settle();
  page.stop();
  dispatch({ kind: 'addressOpened', facts: { ...initialFacts }, ignored: [] });
  const next = openPage(disk, clock);
  dispatch({ kind: 'referenceOpened', from: { kind: 'p', key: 'ours' }, ignored: [] });
  await clock.advance(0);
  return next;
}

/** As files: neither the order of answers nor that of fields says anything. */
function same(a: PlanDocument | undefined, b: PlanDocument | undefined): boolean {
  return a === b || (a && serializeDocument(a, '')) === (b && serializeDocument(b, ''));
}
