import { useMemo } from 'react';
import { ExportChoices } from '../../charts/export/ExportChoices.tsx';
import type { ExportablePicture, Picture } from '../../charts/export/picture.ts';
import type { LoadPictureOutlet } from '../../charts/pictureFile.ts';
import { drawMatrix } from '../charts/matrix/matrixExport.tsx';
import { drawOverlap } from '../charts/overlap/overlapExport.tsx';
import { drawSpectrum } from '../charts/spectrum/spectrumExport.tsx';
import type { DrawPicture, PictureInput } from '../charts/teamPicture.ts';

interface PlanPicturesProps {
  readonly first: PictureId;
  readonly input: PictureInput;
  readonly loadOutlet: LoadPictureOutlet;
}

/** The pictures of the plan: the overlap is one of them while it is drawn. */
export function PlanPictures({ first, input, loadOutlet }: PlanPicturesProps) {
  const { playbook, team, efforts, drawn } = input;
  const offered = useMemo(() => {
    const from = { playbook, team, efforts, drawn };
    return Object.values(pictures)
      .filter(({ id }) => id !== 'overlap' || drawn)
      .map(({ id, name, draw }): ExportablePicture => ({ id, name, draw: () => draw(from) }));
  }, [playbook, team, efforts, drawn]);
  return <ExportChoices first={first} pictures={offered} setup={team.setup} loadOutlet={loadOutlet} />;
}

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
