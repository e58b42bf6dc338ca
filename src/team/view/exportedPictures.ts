import type { Picture } from '../../charts/export/picture.ts';
import { drawMatrix } from '../charts/matrix/matrixExport.tsx';
import { drawOverlap } from '../charts/overlap/overlapExport.tsx';
import { drawSpectrum } from '../charts/spectrum/spectrumExport.tsx';
import type { DrawPicture } from '../charts/teamPicture.ts';

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
