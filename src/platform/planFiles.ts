import type { PickedFile, PlanFiles, TextFile } from '../plan/persistence/planFiles.ts';
import { downloadText } from './downloadText.ts';

/** Larger files are not read into memory: no plan comes near it, and the parser says what is too long. */
const mostBytes = 8_000_000;
const kind = { description: 'Plan', accept: { 'application/json': ['.json'] as const } };

interface SavePicker {
  readonly showSaveFilePicker: (options: {
    suggestedName: string;
    types: readonly (typeof kind)[];
  }) => Promise<FileSystemFileHandle>;
}

/** The File System Access of browsers that have it; a download and a file field in the others. */
export const planFiles: PlanFiles = {
  async save(file) {
    if (!canPickPlace(window)) return downloadText(file) ? 'saved' : 'failed';
    try {
      const handle = await window.showSaveFilePicker({ suggestedName: file.name, types: [kind] });
      const stream = await handle.createWritable();
      for (const part of typeof file.text === 'string' ? [file.text] : file.text) await stream.write(part);
      await stream.close();
      return 'saved';
    } catch (error) {
      if (isAbort(error)) return 'cancelled';
      // Some frames and policies have the picker and refuse it; a download is still a way out.
      return downloadText(file) ? 'saved' : 'failed';
    }
  },
  pick() {
    return new Promise((resolve) => {
      const field = document.createElement('input');
      field.type = 'file';
      field.accept = '.json,application/json';
      field.onchange = () => {
        const [file] = field.files ?? [];
        resolve(file ? readFile(file) : { kind: 'cancelled' });
      };
      field.oncancel = () => resolve({ kind: 'cancelled' });
      field.click();
    });
  },
  read: readFile,
};

async function readFile(file: File): Promise<PickedFile> {
  if (file.size > mostBytes) return { kind: 'failed' };
  try {
    const read: TextFile = { name: file.name, text: await file.text() };
    return { kind: 'ok', file: read };
  } catch {
    return { kind: 'failed' };
  }
}

function canPickPlace(target: object): target is SavePicker {
  return 'showSaveFilePicker' in target;
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
