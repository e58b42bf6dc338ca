import type { PlanDocument } from '../document/planDocument.ts';
import type { FolderState, PlanFolder } from './planFolder.ts';
import { saveStatusStore } from './saveStatus.ts';

interface FolderPorts {
  readonly folder: PlanFolder;
  readonly later: (work: () => void, ms: number) => () => void;
  /** Another name for each plan, as long as its title stays. */
  readonly fileOf: (document: PlanDocument) => { readonly name: string; readonly text: string };
}

/** After a plan was saved, ms: nobody wants a file written with every letter. */
const pause = 1000;

/** Writes each plan that is saved to the folder that the person has chosen, if there is one. Files of deleted plans stay. */
export class FolderSync {
  readonly #ports: FolderPorts;
  readonly #waiting = new Map<string, PlanDocument>();
  #isDue = false;
  #writing: Promise<void> | undefined;

  constructor(ports: FolderPorts) {
    this.#ports = ports;
  }

  get isPossible(): boolean {
    return this.#ports.folder.isPossible;
  }

  readonly look = async (): Promise<void> => this.#tell(await this.#ports.folder.state());

  /** From a click. True when there is a folder that may be written to: then all plans should be. */
  readonly choose = async (): Promise<boolean> => {
    const state = await this.#ports.folder.choose();
    this.#tell(state);
    return state.kind === 'ok';
  };

  /** From a click: the browser forgets a permission, and asks again. */
  readonly allow = async (): Promise<void> => {
    this.#tell(await this.#ports.folder.allow());
    await this.flush();
  };

  readonly forget = async (): Promise<void> => {
    this.#waiting.clear();
    this.#tell(await this.#ports.folder.forget());
  };

  /** For a plan that storage has confirmed. */
  readonly saved = (document: PlanDocument): void => {
    if (!this.isPossible) return;
    this.#waiting.set(document.id, document);
    if (this.#isDue) return;
    this.#isDue = true;
    this.#ports.later(() => {
      this.#isDue = false;
      void this.flush();
    }, pause);
  };

  /** Writes what waits; resolves when it is written or refused. What is refused waits for the next save, or for permission. */
  readonly flush = async (): Promise<void> => {
    this.#writing ??= this.#write();
    await this.#writing;
  };

  async #write(): Promise<void> {
    // Whoever asked must have the promise before it ends.
    await Promise.resolve();
    for (const [id, document] of this.#waiting) {
      const { name, text } = this.#ports.fileOf(document);
      const state = await this.#ports.folder.write(id, name, text);
      this.#tell(state);
      if (state.kind === 'denied' || state.kind === 'failed') break;
      // It may have been edited meanwhile.
      if (this.#waiting.get(id) === document) this.#waiting.delete(id);
    }
    this.#writing = undefined;
  }

  #tell(folder: FolderState): void {
    saveStatusStore.set({ folder });
  }
}
