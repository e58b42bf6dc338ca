import type { BinEntry, BroughtBack } from '../plan/persistence/planStorage.ts';
import { BIN, BINNED, PLANS, type PlanDatabase, SUMMARIES } from './planDatabase.ts';
import { type BinRecord, isFields, parseBinRecord, parseSummary } from './planRecords.ts';

const dayMs = 86_400_000;
/** How long a record stays in the bin, ms. */
const keptMs = 30 * dayMs;
const all = [PLANS, SUMMARIES, BIN, BINNED] as const;

/** Moves records as they lie in storage, whatever they are, all of them or none. */
export function moveToBin(
  database: PlanDatabase,
  ids: readonly string[],
  now: number,
  newKey: () => string,
): Promise<readonly BinEntry[]> {
  return database.run('readwrite', all, (transaction, give, fail) => {
    const entries: BinEntry[] = [];
    for (const id of new Set(ids)) {
      read(transaction, PLANS, id, (record) =>
        read(transaction, SUMMARIES, id, (summary) => {
          if (record === undefined && summary === undefined) return;
          const key = newKey();
          const title = parseSummary(summary)?.title;
          const binned: BinRecord = { key, id, title, deletedAt: now, dueAt: undefined, summary };
          try {
            transaction.objectStore(BINNED).put({ key, record });
            transaction.objectStore(BIN).put(binned);
          } catch (error) {
            fail(error);
            return;
          }
          transaction.objectStore(PLANS).delete(id);
          transaction.objectStore(SUMMARIES).delete(id);
          entries.push(entryOf(binned, now));
        }),
      );
    }
    give(entries);
  });
}

/** Past the bin. */
export function erase(database: PlanDatabase, ids: readonly string[]): Promise<void> {
  return database.run('readwrite', [PLANS, SUMMARIES], (transaction, give) => {
    for (const id of ids) {
      transaction.objectStore(PLANS).delete(id);
      transaction.objectStore(SUMMARIES).delete(id);
    }
    give(undefined);
  });
}

/**
 * What is in the bin. An entry leaves when its time is over and was seen to be over a day before: a clock that is wrong for some
 * hours empties nothing.
 */
export function listBin(database: PlanDatabase, now: number): Promise<readonly BinEntry[]> {
  return database.run('readwrite', [BIN, BINNED], (transaction, give) => {
    const request = transaction.objectStore(BIN).getAll();
    request.onsuccess = () => {
      const records = request.result.flatMap((record) => parseBinRecord(record) ?? []);
      const kept = records.filter((record) => {
        const dueAt = dueAtOf(record, now);
        if (dueAt !== undefined && now - dueAt >= dayMs) {
          take(transaction, record.key);
          return false;
        }
        if (dueAt !== record.dueAt) transaction.objectStore(BIN).put({ ...record, dueAt });
        return true;
      });
      give(kept.map((record) => entryOf(record, now)));
    };
  });
}

function dueAtOf({ deletedAt, dueAt }: BinRecord, now: number): number | undefined {
  if (now - deletedAt < keptMs) return undefined;
  return dueAt === undefined || dueAt > now ? now : dueAt;
}

/** Puts records back as they were; under another id if somebody has written one under theirs since. */
export function bringBack(
  database: PlanDatabase,
  keys: readonly string[],
  newId: () => string,
): Promise<readonly BroughtBack[]> {
  return database.run('readwrite', all, (transaction, give, fail) => {
    const plans: BroughtBack[] = [];
    // One after the other: two of them may have had the same id.
    const next = ([key, ...others]: readonly string[]): void => {
      if (key === undefined) {
        give(plans);
        return;
      }
      read(transaction, BIN, key, (value) =>
        read(transaction, BINNED, key, (binned) => {
          const entry = parseBinRecord(value);
          if (!entry || !isFields(binned)) {
            next(others);
            return;
          }
          read(transaction, PLANS, entry.id, (current) => {
            const id = current === undefined ? entry.id : newId();
            try {
              put(transaction, PLANS, entry, id, binned['record']);
              put(transaction, SUMMARIES, entry, id, entry.summary);
            } catch (error) {
              fail(error);
              return;
            }
            take(transaction, key);
            plans.push({ key, id });
            next(others);
          });
        }),
      );
    };
    next([...new Set(keys)]);
  });
}

/** Under its own id a record is what it was, to the last byte. */
function put(
  transaction: IDBTransaction,
  store: typeof PLANS | typeof SUMMARIES,
  entry: BinRecord,
  id: string,
  record: unknown,
): void {
  if (record === undefined) return;
  const isSame = id === entry.id || !isFields(record);
  transaction.objectStore(store).put(isSame ? record : { ...record, id });
}

export function emptyBin(database: PlanDatabase, keys: readonly string[]): Promise<void> {
  return database.run('readwrite', [BIN, BINNED], (transaction, give) => {
    for (const key of keys) take(transaction, key);
    give(undefined);
  });
}

function take(transaction: IDBTransaction, key: string): void {
  transaction.objectStore(BIN).delete(key);
  transaction.objectStore(BINNED).delete(key);
}

function read(
  transaction: IDBTransaction,
  store: (typeof all)[number],
  key: string,
  then: (value: unknown) => void,
): void {
  const request = transaction.objectStore(store).get(key);
  request.onsuccess = () => then(request.result);
}

/** Deleted by a clock that was ahead, it stays as long as if it were deleted now. */
function entryOf({ key, id, title, deletedAt }: BinRecord, now: number): BinEntry {
  return { key, id, title, deletedAt, leavesAt: Math.min(deletedAt, now) + keptMs };
}
