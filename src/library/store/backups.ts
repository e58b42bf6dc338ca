import type { PlanDocument } from '../../plan/document/planDocument.ts';
import type { Backup } from '../../plan/persistence/backupStorage.ts';
import type { FolderSync } from '../../plan/persistence/folderSync.ts';
import type { PersistencePorts } from '../../plan/persistence/persistencePorts.ts';
import type { PlanSummary } from '../../plan/persistence/planStorage.ts';
import { saveStatusStore } from '../../plan/persistence/saveStatus.ts';

const dayMs = 86_400_000;
/** How long nobody is reminded after a backup, ms. */
const backupPauseMs = 7 * dayMs;

type BackupPorts = Pick<PersistencePorts, 'backups' | 'protect' | 'folder' | 'now'>;

/** What is known of copies of the plans outside of this browser's storage. */
export class Backups {
  readonly folder: FolderSync;
  readonly #ports: BackupPorts;
  readonly #refresh: () => Promise<void>;
  readonly #read: (id: string) => Promise<PlanDocument | undefined>;

  constructor(
    ports: BackupPorts,
    refresh: () => Promise<void>,
    read: (id: string) => Promise<PlanDocument | undefined>,
  ) {
    this.#ports = ports;
    this.folder = ports.folder;
    this.#refresh = refresh;
    this.#read = read;
  }

  /** `now` is in ms. */
  readonly look = async (plans: readonly PlanSummary[], now: number): Promise<void> => {
    const { backups, protect } = this.#ports;
    const backup = await backups.read();
    const { lastAt = Number.NEGATIVE_INFINITY } = backup;
    const changed = plans.filter(({ changedAt }) => changedAt > lastAt).length;
    const isDue = changed > 0 && now - lastAt > backupPauseMs;
    await this.folder.look();
    saveStatusStore.set({ backup: { ...backup, isDue, changed }, isProtected: await protect(false) });
  };

  /** For when all plans have just been saved to a file. */
  readonly backedUp = (): Promise<void> => this.#setBackup({ lastAt: this.#ports.now() });

  /** Whether somebody is reminded when the last backup is long ago. */
  readonly remind = (isReminding: boolean): Promise<void> => this.#setBackup({ isReminding });

  /** Has each plan in a file of a folder that the person chooses, from now on; from a click. */
  readonly chooseFolder = async (): Promise<void> => {
    const { folder } = this;
    const { list } = saveStatusStore.get();
    if (!(await folder.choose()) || list.kind !== 'ok') return;
    for (const { id } of list.plans) {
      const plan = await this.#read(id);
      if (plan) folder.saved(plan);
    }
    await folder.flush();
  };

  async #setBackup(change: Partial<Backup>): Promise<void> {
    const { backups } = this.#ports;
    await backups.write({ ...(await backups.read()), ...change });
    await this.#refresh();
  }
}
