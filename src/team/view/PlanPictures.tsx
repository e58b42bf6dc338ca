import { useMemo } from 'react';
import { ExportChoices } from '../../charts/export/ExportChoices.tsx';
import type { ExportablePicture } from '../../charts/export/picture.ts';
import type { LoadPictureOutlet } from '../../charts/pictureFile.ts';
import type { PictureInput } from '../charts/teamPicture.ts';
import { type PictureId, pictures } from './exportedPictures.ts';

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
