import type { Backup, BackupStorage } from '../plan/persistence/backupStorage.ts';
import { type PlanDatabase, SETTINGS } from './planDatabase.ts';
import { isFields } from './planRecords.ts';

const KEY = 'backup';
const never: Backup = { lastAt: undefined, isReminding: true };

/** Beside the plans, so that it is lost with them and not without them. What cannot be read or written counts as no backup. */
export function makeBackupStorage(database: PlanDatabase): BackupStorage {
  return {
    async read() {
      try {
        const record = await database.run<unknown>('readonly', [SETTINGS], (transaction, give) => {
          const request = transaction.objectStore(SETTINGS).get(KEY);
          request.onsuccess = () => give(request.result);
        });
        return parse(record);
      } catch {
        return never;
      }
    },
    async write(backup) {
      try {
        await database.run<void>('readwrite', [SETTINGS], (transaction, give) => {
          transaction.objectStore(SETTINGS).put({ key: KEY, ...backup });
          give(undefined);
        });
      } catch {
        // The reminder comes again, which does no harm.
      }
    },
  };
}

function parse(record: unknown): Backup {
  if (!isFields(record)) return never;
  const { lastAt, isReminding } = record;
  return {
    lastAt: typeof lastAt === 'number' && Number.isFinite(lastAt) ? lastAt : undefined,
    isReminding: isReminding !== false,
  };
}
