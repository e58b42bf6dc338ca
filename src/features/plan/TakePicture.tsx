import { lazy } from 'react';
import { PictureDialog } from '../../charts/export/PictureDialog.tsx';
import type { PictureInput } from '../../charts/export/picture.ts';
import type { PictureId } from '../../charts/export/pictures.ts';
import type { LoadPictureOutlet } from '../../ports/pictureOutlet.ts';

const PlanPictures = lazy(async () => ({ default: (await import('./PlanPictures.tsx')).PlanPictures }));

interface TakePictureProps {
  /** The picture that was asked for; undefined keeps the dialog closed. */
  readonly picture: PictureId | undefined;
  readonly input: PictureInput;
  readonly loadOutlet: LoadPictureOutlet;
  readonly onClose: () => void;
}

/** A picture of the plan as a file or on the clipboard. What draws it, letters included, is loaded when somebody asks for it. */
export function TakePicture({ picture, onClose, ...rest }: TakePictureProps) {
  return (
    <PictureDialog onClose={onClose}>{picture && <PlanPictures first={picture} {...rest} />}</PictureDialog>
  );
}
