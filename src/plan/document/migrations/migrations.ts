import { addHeadcount } from './addHeadcount.ts';
import type { Migration } from './migration.ts';
import { moveToSecondEdition } from './moveToSecondEdition.ts';

/** All steps, the oldest first, one file each: a plan of version 1 goes through every one. A step stays for ever. */
export const migrations: readonly Migration[] = [addHeadcount, moveToSecondEdition];
