import { ExportDialog } from '../../charts/export/ExportDialog.tsx';
import type { LoadPictureOutlet } from '../../charts/pictureFile.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import type { PictureInput } from '../charts/teamPicture.ts';
import type { PictureId } from './exportedPictures.ts';

const PlanPictures = lazyPart(async () => (await import('./PlanPictures.tsx')).PlanPictures);

interface ExportPictureProps {
  /** The picture that was asked for; undefined keeps the dialog closed. */
  readonly picture: PictureId | undefined;
  readonly input: PictureInput;
  readonly loadOutlet: LoadPictureOutlet;
  readonly onClose: () => void;
}

/** A picture of the plan as a file or on the clipboard. What draws it, letters included, is loaded when somebody asks for it. */
export function ExportPicture({ picture, onClose, ...rest }: ExportPictureProps) {
  return (
    <ExportDialog onClose={onClose}>{picture && <PlanPictures first={picture} {...rest} />}</ExportDialog>
  );
}
