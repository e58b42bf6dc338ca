import type { PlanStorage, StorageFailure, WrittenPlan } from '../plan/persistence/planStorage.ts';
import { bringBack, emptyBin, erase, listBin, moveToBin } from './planBin.ts';
import { failureOf, PLANS, type PlanDatabase, SUMMARIES } from './planDatabase.ts';
import { idOf, parseStored, parseSummary, tokenOf } from './planRecords.ts';

/** What tells other tabs of a change. */
export interface Channel {
  readonly postMessage: (data: unknown) => void;
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent<unknown>) => void) => void;
  readonly removeEventListener: (type: 'message', listener: (event: MessageEvent<unknown>) => void) => void;
}

/** Plans in a database. What is missing, blocked or full is an answer, not an error. `newKey` never gives the same twice. */
export function makePlanStorage(
  database: PlanDatabase,
  channel: Channel | undefined,
  newKey: () => string,
): PlanStorage {
  const tell = (ids: readonly string[]) => {
    for (const id of ids) channel?.postMessage(id);
  };
  return {
    list: answering(async () => {
      const { records, keys } = await readAll(database);
      const read = records.map((record) => ({ id: idOf(record), summary: parseSummary(record) }));
      const listed = new Set(read.map(({ id }) => id));
      return {
        kind: 'ok',
        plans: read.flatMap(({ summary }) => summary ?? []),
        damaged: [
          ...read.flatMap(({ id, summary }) => (summary ? [] : id)),
          ...keys.map(String).filter((id) => !listed.has(id)),
        ],
      } as const;
    }),
    read: answering(async (id: string) => {
      const record = await database.run<unknown>('readonly', [PLANS], (transaction, give) => {
        const request = transaction.objectStore(PLANS).get(id);
        request.onsuccess = () => give(request.result);
      });
      return record === undefined
        ? ({ kind: 'absent' } as const)
        : ({ kind: 'ok', stored: parseStored(id, record) } as const);
    }),
    write: answering<Parameters<PlanStorage['write']>, WrittenPlan>(async (entry, revision) => {
      const { summary, plan, history } = entry;
      const { id } = summary;
      const { token, parent } = revision;
      const written = await database.run<WrittenPlan>(
        'readwrite',
        [PLANS, SUMMARIES],
        (transaction, give, fail) => {
          const request = transaction.objectStore(PLANS).get(id);
          request.onsuccess = () => {
            const current = request.result === undefined ? undefined : tokenOf(request.result);
            if (current === token) {
              give({ kind: 'written' });
              return;
            }
            if (current !== undefined && current !== parent) {
              give({ kind: 'conflict', token: current });
              return;
            }
            try {
              transaction.objectStore(PLANS).put({ id, token, parent, plan, history });
              transaction.objectStore(SUMMARIES).put(summary);
              // Not left to the browser, which would come back to ask: a page that goes away could not answer.
              transaction.commit();
              give({ kind: 'written' });
            } catch (error) {
              fail(error);
            }
          };
        },
      );
      if (written.kind === 'written') tell([id]);
      return written;
    }),
    remove: answering(async (ids: readonly string[], now: number) => {
      const entries = await moveToBin(database, ids, now, newKey);
      tell(entries.map(({ id }) => id));
      return { kind: 'removed', entries } as const;
    }),
    erase: answering(async (ids: readonly string[]) => {
      await erase(database, ids);
      tell(ids);
      return { kind: 'erased' } as const;
    }),
    bin: answering(async (now: number) => ({ kind: 'ok', entries: await listBin(database, now) }) as const),
    bringBack: answering(async (keys: readonly string[], newId: () => string) => {
      const plans = await bringBack(database, keys, newId);
      tell(plans.map(({ id }) => id));
      return { kind: 'broughtBack', plans } as const;
    }),
    empty: answering(async (keys: readonly string[]) => {
      await emptyBin(database, keys);
      tell(['']);
      return { kind: 'emptied' } as const;
    }),
    onChange(listener) {
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') listener(data);
      };
      channel?.addEventListener('message', onMessage);
      return () => channel?.removeEventListener('message', onMessage);
    },
    onLost: database.onLost,
  };
}

/** Both in one transaction, so that no plan is between them. */
function readAll(database: PlanDatabase) {
  return database.run<{ readonly records: readonly unknown[]; readonly keys: readonly IDBValidKey[] }>(
    'readonly',
    [PLANS, SUMMARIES],
    (transaction, give) => {
      const summaries = transaction.objectStore(SUMMARIES).getAll();
      summaries.onsuccess = () => {
        const keys = transaction.objectStore(PLANS).getAllKeys();
        keys.onsuccess = () => give({ records: summaries.result, keys: keys.result });
      };
    },
  );
}

function answering<Given extends readonly unknown[], Answer>(work: (...given: Given) => Promise<Answer>) {
  return async (
    ...given: Given
  ): Promise<Answer | { readonly kind: 'failed'; readonly failure: StorageFailure }> => {
    try {
      return await work(...given);
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error) };
    }
  };
}
