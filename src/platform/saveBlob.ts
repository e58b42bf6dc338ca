/** How long a saved file stays in memory; browsers read it after the click, some of them late. */
const KEPT_MS = 60_000;

/** A download, as if a link to it had been clicked. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
