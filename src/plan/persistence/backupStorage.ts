/** What is known about files with all plans. */
export interface Backup {
  /** In ms since 1970. */
  readonly lastAt: number | undefined;
  readonly isReminding: boolean;
}

export interface BackupStorage {
  readonly read: () => Promise<Backup>;
  readonly write: (backup: Backup) => Promise<void>;
}
