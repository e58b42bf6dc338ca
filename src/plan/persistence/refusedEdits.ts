import type { StorageFailure } from './planStorage.ts';
import { saveStatusStore } from './saveStatus.ts';
import type { Saved } from './shownPlan.ts';

/** What storage refused of a plan, with the state that storage had. */
export interface Refused extends Saved {
  readonly failure: StorageFailure;
}

/** How long to wait before refused edits are written again, ms: the last one again and again. */
const pauses = [1000, 2000, 5000, 10_000, 30_000] as const;

/** Edits that storage has refused: held here, and tried again by and by, whatever plan is on screen. */
export class RefusedEdits {
  readonly #held = new Map<string, Refused>();
  readonly #later: (work: () => void, ms: number) => () => void;
  readonly #retry: () => void;
  #refusals = 0;
  #stop = () => {};

  constructor(later: (work: () => void, ms: number) => () => void, retry: () => void) {
    this.#later = later;
    this.#retry = retry;
  }

  get isEmpty(): boolean {
    return this.#held.size === 0;
  }

  readonly get = (id: string): Refused | undefined => this.#held.get(id);

  readonly all = (): readonly Refused[] => [...this.#held.values()];

  readonly add = (refused: Refused): void => {
    this.#held.set(refused.document.id, refused);
    this.#tell();
    this.#stop();
    const pause = pauses[Math.min(this.#refusals, pauses.length - 1)] ?? pauses[0];
    this.#refusals += 1;
    this.#stop = this.#later(this.#retry, pause);
  };

  /** Storage takes plans again, so whatever it refuses next is soon tried again. */
  readonly written = (id: string): void => {
    this.#refusals = 0;
    this.forget(id);
  };

  readonly forget = (id: string): void => {
    if (this.#held.delete(id)) this.#tell();
  };

  readonly stop = (): void => this.#stop();

  #tell(): void {
    saveStatusStore.set({ unsaved: this.all().map(({ document: { id, title } }) => ({ id, title })) });
  }
}
