import { saveBlob } from './saveBlob.ts';

/** Puts text among the downloads; false when the browser does not allow it. */
export async function downloadText(name: string, text: string | AsyncIterable<string>): Promise<boolean> {
  try {
    // Blobs, because a browser can put these on the disk while more come.
    const parts: Blob[] = [];
    if (typeof text === 'string') parts.push(new Blob([text]));
    else for await (const part of text) parts.push(new Blob([part]));
    saveBlob(new Blob(parts, { type: 'application/json' }), name);
    return true;
  } catch {
    return false;
  }
}
