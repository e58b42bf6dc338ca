import type { PlanStorage } from '../plan/persistence/planStorage.ts';
import { makePlanStorage } from './makePlanStorage.ts';
import { PlanDatabase } from './planDatabase.ts';
import { randomId } from './randomId.ts';

const CHANNEL = 'formation.plans';

/** The database of this browser. */
export const planDatabase = new PlanDatabase(typeof indexedDB === 'undefined' ? undefined : indexedDB);

/** Plans in the browser's IndexedDB. On the first screen's side, so that a rescue needs no part that is loaded later. */
export const planStorage: PlanStorage = makePlanStorage(
  planDatabase,
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL),
  randomId,
);
