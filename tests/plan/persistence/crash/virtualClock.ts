import { setImmediate } from 'node:timers/promises';

/** Time that passes only when told to, so that a run with the same seed is the same run. */
export class VirtualClock {
  #now = 0;
  #events: { readonly at: number; readonly run: () => void }[] = [];

  /** In ms. */
  readonly now = (): number => this.#now;

  /** Runs something later; gives the way to stop it. */
  readonly later = (run: () => void, ms: number): (() => void) => {
    const event = { at: this.#now + ms, run };
    // Those at the same time run in the order in which they were asked for.
    const place = this.#events.findIndex(({ at }) => at > event.at);
    this.#events.splice(place < 0 ? this.#events.length : place, 0, event);
    return () => {
      this.#events = this.#events.filter((other) => other !== event);
    };
  };

  readonly wait = (ms: number): Promise<void> => new Promise((resolve) => this.later(resolve, ms));

  /** Lets so much time pass, with everything that happens in it. */
  readonly advance = async (ms: number): Promise<void> => {
    const until = this.#now + ms;
    await setImmediate();
    for (let [next] = this.#events; next && next.at <= until; [next] = this.#events) {
      this.#events.shift();
      this.#now = next.at;
      next.run();
      // What waited for it goes on before anything else happens.
      await setImmediate();
    }
    this.#now = until;
  };

  /** What was still to happen does not: the page is gone. */
  readonly forget = (): void => {
    this.#events = [];
  };
}
