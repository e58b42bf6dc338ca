import { drawMatrix } from './matrixPicture.tsx';
import { drawOverlap } from './overlapPicture.tsx';
import type { DrawPicture, Picture } from './picture.ts';
import { drawSpectrum } from './spectrumPicture.tsx';

/** Every picture that can be taken away. A new one is an entry here, and a button beside it on its screen. */
export const pictures = {
  spectrum: { id: 'spectrum', name: 'Spectrum', draw: drawSpectrum },
  overlap: { id: 'overlap', name: 'Overlap', draw: drawOverlap },
  matrix: { id: 'matrix', name: 'Matrix', draw: drawMatrix },
} as const satisfies Record<
  string,
  { readonly id: string; readonly name: string; readonly draw: DrawPicture<Picture | undefined> }
>;

export type PictureId = keyof typeof pictures;
