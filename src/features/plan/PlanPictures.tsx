import { useMemo } from 'react';
import { PictureChoices } from '../../charts/export/PictureChoices.tsx';
import type { PictureInput, PictureToTake } from '../../charts/export/picture.ts';
import { type PictureId, pictures } from '../../charts/export/pictures.ts';
import type { LoadPictureOutlet } from '../../ports/pictureOutlet.ts';

interface PlanPicturesProps {
  readonly first: PictureId;
  readonly input: PictureInput;
  readonly loadOutlet: LoadPictureOutlet;
}

/** The pictures of the plan: the overlap is one of them while it is drawn. */
export function PlanPictures({ first, input, loadOutlet }: PlanPicturesProps) {
  const { playbook, team, efforts, drawn } = input;
  const offered = useMemo(
    () =>
      Object.values(pictures)
        .filter(({ id }) => id !== 'overlap' || drawn)
        .map(
          ({ id, name, draw }): PictureToTake => ({
            id,
            name,
            draw: (inks) => draw({ playbook, team, efforts, drawn }, inks),
          }),
        ),
    [playbook, team, efforts, drawn],
  );
  return <PictureChoices first={first} pictures={offered} scenario={team.scenario} loadOutlet={loadOutlet} />;
}
