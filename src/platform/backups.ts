import { makeBackupStorage } from './backupStorage.ts';
import { makePlanFolder } from './planFolder.ts';
import { planDatabase } from './planStorage.ts';

/** What keeps copies outside the list of plans: loaded with the session. */
export const backupStorage = makeBackupStorage(planDatabase);
export const planFolder = makePlanFolder(planDatabase, typeof window === 'undefined' ? undefined : window);
