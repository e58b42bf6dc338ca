import type { Migration } from './migration.ts';

/**
 * All steps, the oldest first, one file each: a plan of version 1 goes through every one. Empty, because there is no older
 * format than the present one. A step stays for ever.
 */
export const migrations: readonly Migration[] = [];
