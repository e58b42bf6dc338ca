import type { TeamKind } from '../engine/playbook/facts.ts';
import type {
  PlanEntry,
  PlanStorage,
  PlanSummary,
  StorageFailure,
  StoredPlan,
  WrittenPlan,
} from '../plan/persistence/planStorage.ts';

const DATABASE = 'formation';
const PLANS = 'plans';
/** Small records in a store of their own, so that the library is listed without reading plans. */
const SUMMARIES = 'summaries';
const CHANNEL = 'formation.plans';

class StorageError extends Error {
  readonly failure: StorageFailure;
  constructor(failure: StorageFailure) {
    super(failure);
    this.failure = failure;
  }
}

let opened: Promise<IDBDatabase> | undefined;
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);

/** Plans in the browser's IndexedDB. What is missing, blocked or full is an answer, not an error. */
export const planStorage: PlanStorage = {
  async list() {
    try {
      const records = await inTransaction<unknown[]>('readonly', (transaction, give) => {
        const request = transaction.objectStore(SUMMARIES).getAll();
        request.onsuccess = () => give(request.result);
      });
      const read = records.map((record) => ({ id: idOf(record), summary: parseSummary(record) }));
      return {
        kind: 'ok',
        plans: read.flatMap(({ summary }) => summary ?? []),
        damaged: read.flatMap(({ id, summary }) => (summary ? [] : id)),
      };
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error) };
    }
  },
  async read(id) {
    try {
      const record = await inTransaction<unknown>('readonly', (transaction, give) => {
        const request = transaction.objectStore(PLANS).get(id);
        request.onsuccess = () => give(request.result);
      });
      return record === undefined ? { kind: 'absent' } : { kind: 'ok', stored: parseStored(id, record) };
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error) };
    }
  },
  async write(entry, revision) {
    try {
      const written = await inTransaction<WrittenPlan>('readwrite', (transaction, give, fail) => {
        const request = transaction.objectStore(PLANS).get(entry.summary.id);
        request.onsuccess = () => {
          const current = request.result === undefined ? 0 : revisionOf(request.result);
          if (current !== revision && current !== 0) {
            give({ kind: 'conflict' });
            return;
          }
          try {
            put(transaction, entry, revision + 1);
            // Not left to the browser, which would come back to ask: a page that goes away could not answer.
            transaction.commit();
            give({ kind: 'written', revision: revision + 1 });
          } catch (error) {
            fail(error);
          }
        };
      });
      if (written.kind === 'written') channel?.postMessage(entry.summary.id);
      return written;
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error) };
    }
  },
  async remove(id) {
    try {
      await inTransaction<void>('readwrite', (transaction, give) => {
        transaction.objectStore(PLANS).delete(id);
        transaction.objectStore(SUMMARIES).delete(id);
        give(undefined);
      });
      channel?.postMessage(id);
      return { kind: 'removed' };
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error) };
    }
  },
  onChange(listener) {
    const onMessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') listener(data);
    };
    channel?.addEventListener('message', onMessage);
    return () => channel?.removeEventListener('message', onMessage);
  },
};

function put(transaction: IDBTransaction, { summary, plan, history }: PlanEntry, revision: number): void {
  transaction.objectStore(PLANS).put({ id: summary.id, revision, plan, history });
  transaction.objectStore(SUMMARIES).put(summary);
}

/** Resolves when the transaction is complete: only then is anything kept. */
async function inTransaction<Result>(
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction, give: (result: Result) => void, fail: (error: unknown) => void) => void,
): Promise<Result> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([PLANS, SUMMARIES], mode);
    let finish = () => reject(new StorageError('failed'));
    transaction.oncomplete = () => finish();
    transaction.onabort = () => reject(transaction.error ?? new StorageError('failed'));
    const give = (result: Result) => {
      finish = () => resolve(result);
    };
    work(transaction, give, (error) => {
      // The reason comes first: what aborts on request only says that it was aborted.
      reject(error);
      transaction.abort();
    });
  });
}

function open(): Promise<IDBDatabase> {
  opened ??= openDatabase().catch((error: unknown) => {
    // Blocked storage may be allowed later in the same visit.
    opened = undefined;
    throw error;
  });
  return opened;
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (typeof indexedDB === 'undefined') {
      reject(new StorageError('missing'));
      return;
    }
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(PLANS, { keyPath: 'id' });
      request.result.createObjectStore(SUMMARIES, { keyPath: 'id' });
    };
    request.onerror = () => reject(isFull(request.error) ? request.error : new StorageError('blocked'));
    request.onsuccess = () => {
      const database = request.result;
      // A later version in another tab must not wait for this one; a database that the browser closed is opened again.
      database.onversionchange = () => database.close();
      database.onclose = () => {
        opened = undefined;
      };
      resolve(database);
    };
  });
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

function failureOf(error: unknown): StorageFailure {
  if (error instanceof StorageError) return error.failure;
  if (isFull(error)) return 'full';
  return error instanceof DOMException && error.name === 'SecurityError' ? 'blocked' : 'failed';
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function idOf(record: unknown): string {
  return isFields(record) ? String(record['id']) : '';
}

/** A record without a revision was damaged; the first one is what a careful writer gives it. */
function revisionOf(record: unknown): number {
  const revision = isFields(record) ? record['revision'] : undefined;
  return typeof revision === 'number' && Number.isInteger(revision) && revision > 0 ? revision : 1;
}

function parseStored(id: string, record: unknown): StoredPlan {
  const fields = isFields(record) ? record : {};
  return { id, revision: revisionOf(record), plan: fields['plan'], history: fields['history'] };
}

function parseSummary(record: unknown): PlanSummary | undefined {
  if (!isFields(record)) return undefined;
  const { id, title, changedAt } = record;
  const team = parseTeam(record['team']);
  if (typeof id !== 'string' || typeof title !== 'string' || typeof changedAt !== 'number' || !team) {
    return undefined;
  }
  return Number.isFinite(changedAt) ? { id, title, team, changedAt } : undefined;
}

function parseTeam(value: unknown): TeamKind | undefined {
  if (!isFields(value)) return undefined;
  if (value['kind'] === 'horizontal') return { kind: 'horizontal' };
  const maturity = value['maturity'];
  const mode = value['mode'];
  if (value['kind'] !== 'product') return undefined;
  if (maturity !== 'low' && maturity !== 'high') return undefined;
  return mode === 'batch' || mode === 'online' ? { kind: 'product', maturity, mode } : undefined;
}
