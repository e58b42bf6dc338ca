/** Why a file was not opened, and what to do. */
export function unreadableFileSentence(reason: 'access' | 'encoding'): string {
  return reason === 'encoding'
    ? 'The file is not UTF-8 text. Open it in an editor, save it as UTF-8, and try again.'
    : 'The browser could not read the file. It may have been moved or changed.';
}
