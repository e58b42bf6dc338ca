/** How the file of vite/licences.ts begins; a host that answers every address with a page does not have it. */
const head = 'Software in this app, and its licences';

/** The licences of everything in the app; undefined where there are none to read, as on the development server. */
export async function loadLicences(): Promise<string | undefined> {
  try {
    const response = await fetch(new URL('licences.txt', document.baseURI));
    const text = response.ok ? await response.text() : '';
    return text.startsWith(head) ? text : undefined;
  } catch {
    return undefined;
  }
}
