import type { StorageFailure } from '../plan/persistence/planStorage.ts';

const DATABASE = 'formation';
/** 2 added the bin and the settings. Plans stay as they lie. */
const VERSION = 2;
export const PLANS = 'plans';
/** Small records in a store of their own, so that the library is listed without reading plans. */
export const SUMMARIES = 'summaries';
/** What was deleted: small records for the list, and the records of plans as they were. */
export const BIN = 'bin';
export const BINNED = 'binned';
/** What belongs to this browser and to no plan. */
export const SETTINGS = 'settings';
const keyPaths = {
  [PLANS]: 'id',
  [SUMMARIES]: 'id',
  [BIN]: 'key',
  [BINNED]: 'key',
  [SETTINGS]: 'key',
} as const;

export type StoreName = keyof typeof keyPaths;

/** How long an answer may take, ms. A slow disk needs a second or two; one that is silent for longer will stay so. */
const patience = 10_000;

class StorageError extends Error {
  readonly failure: StorageFailure;
  constructor(failure: StorageFailure) {
    super(failure);
    this.failure = failure;
  }
}

/** The connection was closed before the work was done: nothing was changed, and a new connection can do it. */
class ConnectionLost extends Error {}

type Work<Result> = (
  transaction: IDBTransaction,
  give: (result: Result) => void,
  fail: (error: unknown) => void,
) => void;

/**
 * The database of plans. It is opened when it is needed and again after it was closed, whoever closed it: a newer version of the
 * app, the browser, or somebody who deleted it.
 */
export class PlanDatabase {
  readonly #factory: IDBFactory | undefined;
  #opened: Promise<IDBDatabase> | undefined;
  readonly #onLost = new Set<() => void>();

  constructor(factory: IDBFactory | undefined) {
    this.#factory = factory;
  }

  /** Tells when the browser has closed or deleted the database; gives the way to stop. */
  readonly onLost = (listener: () => void): (() => void) => {
    this.#onLost.add(listener);
    return () => this.#onLost.delete(listener);
  };

  /** Resolves when the transaction is complete: only then is anything kept. Rejects with what `failureOf` understands. */
  readonly run = async <Result>(
    mode: IDBTransactionMode,
    stores: readonly StoreName[],
    work: Work<Result>,
  ): Promise<Result> => {
    try {
      return await this.#attempt(mode, stores, work);
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
      return this.#attempt(mode, stores, work);
    }
  };

  async #attempt<Result>(mode: IDBTransactionMode, stores: readonly StoreName[], work: Work<Result>) {
    const opened = this.#open();
    const database = await opened;
    const isClosed = () => this.#opened !== opened;
    return new Promise<Result>((resolve, reject) => {
      const transaction = this.#begin(database, mode, stores);
      let finish = () => reject(new StorageError('failed'));
      const timer = setTimeout(() => {
        // In this order, so that the reason is not that it was aborted.
        reject(new StorageError('silent'));
        this.#close(database);
        abort(transaction);
      }, patience);
      transaction.oncomplete = () => {
        clearTimeout(timer);
        finish();
      };
      transaction.onabort = () => {
        clearTimeout(timer);
        const isLost = isClosed() && !isFull(transaction.error);
        reject(isLost ? new ConnectionLost() : (transaction.error ?? new StorageError('failed')));
      };
      const give = (result: Result) => {
        finish = () => resolve(result);
      };
      work(transaction, give, (error) => {
        reject(error);
        abort(transaction);
      });
    });
  }

  #begin(database: IDBDatabase, mode: IDBTransactionMode, stores: readonly StoreName[]): IDBTransaction {
    try {
      return database.transaction([...stores], mode);
    } catch (error) {
      // It is closing, and the browser has not said so yet.
      this.#close(database);
      throw error instanceof DOMException && error.name === 'InvalidStateError'
        ? new ConnectionLost()
        : error;
    }
  }

  #open(): Promise<IDBDatabase> {
    const opened = this.#opened ?? this.#openDatabase();
    this.#opened = opened;
    opened.catch(() => {
      // Blocked storage may be allowed later in the same visit.
      if (this.#opened === opened) this.#opened = undefined;
    });
    return opened;
  }

  #openDatabase(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      if (!this.#factory) throw new StorageError('missing');
      const request = this.#factory.open(DATABASE, VERSION);
      let isLate = false;
      // Another tab may hold an older version of it; more often the browser itself hangs.
      const timer = setTimeout(() => {
        isLate = true;
        reject(new StorageError('silent'));
      }, patience);
      request.onupgradeneeded = () => makeStores(request.result);
      request.onerror = () => {
        clearTimeout(timer);
        reject(openError(request.error));
      };
      request.onsuccess = () => {
        clearTimeout(timer);
        const database = request.result;
        if (isLate) {
          database.close();
          return;
        }
        this.#watch(database);
        resolve(database);
      };
    });
  }

  #watch(database: IDBDatabase): void {
    database.onversionchange = ({ newVersion }) => {
      // A later version in another tab must not wait for this one.
      this.#close(database);
      if (newVersion === null) this.#tellLost();
    };
    database.onclose = () => {
      this.#close(database);
      this.#tellLost();
    };
  }

  #close(database: IDBDatabase): void {
    database.close();
    this.#opened = undefined;
  }

  #tellLost(): void {
    for (const listener of this.#onLost) listener();
  }
}

/** Of any version before, or of none. */
function makeStores(database: IDBDatabase): void {
  for (const [name, keyPath] of Object.entries(keyPaths)) {
    if (!database.objectStoreNames.contains(name)) database.createObjectStore(name, { keyPath });
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It was over already.
  }
}

/** Browsers that are full say so in several ways when they open a database. */
function openError(error: DOMException | null): Error {
  if (isFull(error) || /quota|disk|space|full/iu.test(error?.message ?? '')) return new StorageError('full');
  if (error?.name === 'VersionError') return new StorageError('outdated');
  const isBlocked = error?.name === 'SecurityError' || error?.name === 'InvalidStateError';
  return new StorageError(isBlocked ? 'blocked' : 'failed');
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

export function failureOf(error: unknown): StorageFailure {
  if (error instanceof StorageError) return error.failure;
  if (isFull(error)) return 'full';
  return error instanceof DOMException && error.name === 'SecurityError' ? 'blocked' : 'failed';
}
