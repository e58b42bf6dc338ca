import { wholeNumber } from '../../engine/words/format.ts';

/** Why a file has no text for us. */
type Reason =
  | { readonly kind: 'access' | 'encoding' }
  | { readonly kind: 'size'; readonly mostBytes: number };

/** Why a file was not opened, and what to do. */
export function unreadableFileSentence(reason: Reason): string {
  switch (reason.kind) {
    case 'encoding':
      return 'The file is not UTF-8 text. Open it in an editor, save it as UTF-8, and try again.';
    case 'size':
      return `The file has more than ${wholeNumber(reason.mostBytes / 1_000_000)} MB, which is more than any plan.`;
    case 'access':
      return 'The browser could not read the file. It may have been moved or changed.';
  }
}
