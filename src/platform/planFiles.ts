import type { PickedFile, PlanFiles } from '../plan/persistence/planFiles.ts';
import { decodePlanFile } from './decodePlanFile.ts';
import { downloadText } from './downloadText.ts';
import { linesOf } from './linesOf.ts';

/** Larger files are read line by line: no plan comes near it, and a text of some 500 MB is more than a browser can hold. */
const mostBytes = 64_000_000;
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
    const download = async () => ((await downloadText(file.name, file.text)) ? 'saved' : 'failed');
    if (!canPickPlace(window)) return download();
    try {
      const handle = await window.showSaveFilePicker({ suggestedName: file.name, types: [kind] });
      const stream = await handle.createWritable();
      if (typeof file.text === 'string') await stream.write(file.text);
      else for await (const part of file.text) await stream.write(part);
      await stream.close();
      return 'saved';
    } catch (error) {
      if (isAbort(error)) return 'cancelled';
      // Some frames and policies have the picker and refuse it; a download is still a way out.
      return download();
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
  const { name } = file;
  if (file.size > mostBytes) {
    const decoder = new TextDecoderStream('utf-8', { fatal: true });
    return { kind: 'ok', file: { name, lines: () => linesOf(file.stream().pipeThrough(decoder)) } };
  }
  try {
    const text = decodePlanFile(new Uint8Array(await file.arrayBuffer()));
    if (text === undefined) return { kind: 'failed', reason: 'encoding' };
    return { kind: 'ok', file: { name, text } };
  } catch {
    return { kind: 'failed', reason: 'access' };
  }
}

function canPickPlace(target: object): target is SavePicker {
  return 'showSaveFilePicker' in target;
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
