import type { SavedFile } from '../plan/persistence/planFiles.ts';
import { saveBlob } from './saveBlob.ts';

/** Puts text among the downloads; false when the browser does not allow it. */
export function downloadText({ name, text }: SavedFile): boolean {
  try {
    saveBlob(new Blob(typeof text === 'string' ? [text] : [...text], { type: 'application/json' }), name);
    return true;
  } catch {
    return false;
  }
}
