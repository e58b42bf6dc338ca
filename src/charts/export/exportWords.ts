import type { CopiedPicture } from '../pictureFile.ts';
/** How a picture is written into a file. */

import type { SetupId } from '../../engine/playbook/playbook.ts';
import { wholeNumber } from '../../engine/words/format.ts';

export interface FileLook {
  readonly theme: 'light' | 'dark';
  readonly transparent: boolean;
  /** Whether people are named in it: worth knowing before the file is handed on. */
  readonly names?: boolean;
  /** Pixels of a PNG for each px; undefined for an SVG. */
  readonly scale: number | undefined;
}

/** "formation-spectrum-high-online-dark-2x.png". */
export function pictureFileName(picture: string, setup: SetupId, look: FileLook): string {
  const parts = [
    'formation',
    picture,
    setup,
    look.names ? 'names' : '',
    look.theme === 'dark' ? 'dark' : '',
    look.transparent ? 'transparent' : '',
    look.scale === undefined ? '' : `${look.scale}x`,
  ];
  return `${parts.filter(Boolean).join('-')}.${look.scale === undefined ? 'svg' : 'png'}`;
}

/** What a format is good for; `scale` is undefined for an SVG. */
export function formatSentence(
  size: { readonly width: number; readonly height: number },
  scale: number | undefined,
): string {
  if (scale === undefined) return 'Sharp at any size, for drawing programs and the web. It needs no fonts.';
  return `${wholeNumber(size.width * scale)} × ${wholeNumber(size.height * scale)} pixels, for slides, documents and messages.`;
}

const tooLarge = 'Your browser cannot draw such a large image. Choose a smaller PNG, or SVG.';
const copied: Record<CopiedPicture, string> = {
  picture: 'Copied. Paste it where you need it.',
  text: 'Copied as SVG source. Drawing programs paste it as an image; for other programs, copy a PNG.',
  refused: 'Your browser does not allow copying images here. Save it instead.',
  'not-drawn': tooLarge,
};

/** What became of a picture that was to be copied. */
export function copiedSentence(result: CopiedPicture): string {
  return copied[result];
}

export function savedSentence(name: string, saved: boolean): string {
  return saved ? `Saved as ${name}.` : tooLarge;
}
