import { drawMatrix } from './matrixPicture.tsx';
import type { DrawPicture } from './picture.ts';
import { drawSpectrum } from './spectrumPicture.tsx';

/** Every picture that can be taken away. A new one is an entry here, and a button beside it on its screen. */
export const pictures = {
  spectrum: { id: 'spectrum', name: 'Spectrum', draw: drawSpectrum },
  matrix: { id: 'matrix', name: 'Matrix', draw: drawMatrix },
} as const satisfies Record<
  string,
  { readonly id: string; readonly name: string; readonly draw: DrawPicture }
>;

export type PictureId = keyof typeof pictures;
