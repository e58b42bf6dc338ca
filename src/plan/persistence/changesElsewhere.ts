import { planStore } from '../store/planStore.ts';
import type { PlanStorage } from './planStorage.ts';
import type { Saved } from './shownPlan.ts';
import { isShown } from './shownPlan.ts';

type Read = Awaited<ReturnType<PlanStorage['read']>>;

interface Host {
  readonly read: (id: string) => Promise<Read>;
  /** Whether this tab is writing the plan, or holds edits of it that storage refused: then a write finds out what others did. */
  readonly isBusy: (id: string) => boolean;
  /** What storage held of the plan on screen when this tab last knew. */
  readonly seen: () => Saved | undefined;
  readonly onRead: (read: Read) => void;
}

/** Looks at what other tabs did to the plan on screen, when they tell of it or as soon as this tab has time. */
export class ChangesElsewhere {
  readonly #host: Host;
  /** The plan on screen, if somebody has told of a change that was not looked at yet. */
  #told: string | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  readonly tell = async (id: string): Promise<void> => {
    const { source } = planStore.get();
    if ((source.kind !== 'saved' && source.kind !== 'opening') || source.from.key !== id) return;
    this.#told = id;
    await this.look();
  };

  /** Nothing, if nobody has told of anything, or while the plan is opened or written: whoever does that looks afterwards. */
  readonly look = async (): Promise<void> => {
    const { read, isBusy, seen, onRead } = this.#host;
    for (let id = this.#told; id !== undefined && isShown(id) && !isBusy(id); id = this.#told) {
      this.#told = undefined;
      const before = seen();
      const found = await read(id);
      const isStill = isShown(id) && !isBusy(id) && seen() === before;
      if (isStill) onRead(found);
      else this.#told = id;
    }
  };
}
