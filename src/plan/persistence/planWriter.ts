import { historyText } from './historyText.ts';
import type { PersistencePorts } from './persistencePorts.ts';
import type { PlanEntry, StorageFailure } from './planStorage.ts';
import { saveStatusStore } from './saveStatus.ts';
import { type Snapshot, summaryOf } from './shownPlan.ts';

type Written =
  | { readonly kind: 'written'; readonly token: string }
  /** Somebody else wrote since. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

type WriterPorts = Pick<PersistencePorts, 'storage' | 'now' | 'newToken' | 'protect' | 'folder'>;

/**
 * Writes states of plans, each under a token of its own. A write that was not confirmed may have reached the disk all the same; what
 * this tab has tried to write is no other's work, so it is no conflict.
 */
export class PlanWriter {
  readonly #ports: WriterPorts;
  /** Tokens of writes that were not confirmed, by plan. */
  readonly #tried = new Map<string, Set<string>>();
  #hasAsked = false;

  constructor(ports: WriterPorts) {
    this.#ports = ports;
  }

  /** `parent`: the state that it was made of; undefined for a plan that is not stored yet. */
  readonly write = async ({ document, history }: Snapshot, parent: string | undefined): Promise<Written> => {
    const { id } = document;
    const summary = summaryOf(document, this.#ports.now());
    const entry = { summary, plan: document, history: historyText(history) };
    for (let made = parent; ; ) {
      const token = this.#ports.newToken();
      const written = await this.#ports.storage.write(entry, { token, parent: made });
      if (written.kind === 'written') {
        this.#tried.delete(id);
        this.#ports.folder.saved(document);
        if (parent === undefined) void this.#protect();
        return { kind: 'written', token };
      }
      const tried = this.#tried.get(id) ?? new Set();
      if (written.kind === 'failed') {
        this.#tried.set(id, tried.add(token));
        return written;
      }
      if (await this.#isSame(entry, written.token)) return { kind: 'written', token: written.token };
      if (!tried.delete(written.token)) return { kind: 'conflict' };
      made = written.token;
    }
  };

  /** Asked once a page, when there is something to lose. */
  async #protect(): Promise<void> {
    if (this.#hasAsked) return;
    this.#hasAsked = true;
    saveStatusStore.set({ isProtected: await this.#ports.protect(true) });
  }

  /** Two tabs that write the same have no conflict: both write a plan again when the browser has lost it. */
  async #isSame({ summary, plan, history }: PlanEntry, token: string): Promise<boolean> {
    const read = await this.#ports.storage.read(summary.id);
    if (read.kind !== 'ok' || read.stored.token !== token) return false;
    return read.stored.history === history && JSON.stringify(read.stored.plan) === JSON.stringify(plan);
  }
}
