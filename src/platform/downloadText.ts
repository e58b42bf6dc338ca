import type { TextFile } from '../plan/persistence/planFiles.ts';

/** How long a saved file stays in memory; browsers read it after the click, some of them late. */
const KEPT_MS = 60_000;

/** Puts text among the downloads; false when the browser does not allow it. */
export function downloadText({ name, text }: TextFile): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
    return true;
  } catch {
    return false;
  }
}
