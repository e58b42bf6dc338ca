import type { PlanStorage } from '../plan/persistence/planStorage.ts';
import { makeBackupStorage } from './backupStorage.ts';
import { makePlanStorage } from './makePlanStorage.ts';
import { PlanDatabase } from './planDatabase.ts';
import { makePlanFolder } from './planFolder.ts';
import { randomId } from './randomId.ts';

const CHANNEL = 'formation.plans';

/** The database of this browser. */
const planDatabase = new PlanDatabase(typeof indexedDB === 'undefined' ? undefined : indexedDB);

export const backupStorage = makeBackupStorage(planDatabase);
export const planFolder = makePlanFolder(planDatabase, typeof window === 'undefined' ? undefined : window);

/** Plans in the browser's IndexedDB. */
export const planStorage: PlanStorage = makePlanStorage(
  planDatabase,
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL),
  randomId,
);
