import type { BackupStorage } from './backupStorage.ts';
import type { FolderSync } from './folderSync.ts';
import type { PlanStorage } from './planStorage.ts';

/**
 * Whether the browser promises not to delete what is stored when space runs low; undefined if it does not say. `asks`: it is asked for
 * the promise, else only whether it has given it.
 */
export type ProtectStorage = (asks: boolean) => Promise<boolean | undefined>;

/** What saving plans needs of its surroundings. */
export interface PersistencePorts {
  readonly storage: PlanStorage;
  readonly backups: BackupStorage;
  readonly protect: ProtectStorage;
  readonly folder: FolderSync;
  /** In ms since 1970. */
  readonly now: () => number;
  /** Never the same twice, fit for an address. */
  readonly newId: () => string;
  /** Never the same twice, in any tab. */
  readonly newToken: () => string;
  /** Does something after so many ms; gives the way to stop it. */
  readonly later: (work: () => void, ms: number) => () => void;
  /** What a copy is called. */
  readonly copyTitle: (title: string) => string;
  /** What a plan is called that came back from the bin while another one has its address. */
  readonly restoredTitle: (title: string) => string;
}

export interface SaveOptions {
  /** Whether the title is asked for next: not when somebody is in the middle of something else. */
  readonly asks?: boolean;
}
