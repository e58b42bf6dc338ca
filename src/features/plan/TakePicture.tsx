import { lazy, Suspense } from 'react';
import type { PictureInput } from '../../charts/export/picture.ts';
import type { PictureId } from '../../charts/export/pictures.ts';
import type { LoadPictureOutlet } from '../../ports/pictureOutlet.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { PHONE, useMediaQuery } from '../../ui/useMediaQuery.ts';

const PictureChoices = lazy(async () => ({
  default: (await import('./PictureChoices.tsx')).PictureChoices,
}));

interface TakePictureProps {
  /** The picture that was asked for; undefined keeps the dialog closed. */
  readonly picture: PictureId | undefined;
  readonly input: PictureInput;
  readonly loadOutlet: LoadPictureOutlet;
  readonly onClose: () => void;
}

/** A picture as a file or on the clipboard. What draws it, letters included, is loaded when somebody asks for it. */
export function TakePicture({ picture, input, loadOutlet, onClose }: TakePictureProps) {
  const isPhone = useMediaQuery(PHONE);
  return (
    <Dialog
      title="Take the picture with you"
      open={picture !== undefined}
      onClose={onClose}
      place={isPhone ? 'bottom' : 'middle'}
      wide
    >
      <Suspense fallback={<p>Drawing…</p>}>
        {picture !== undefined && <PictureChoices first={picture} input={input} loadOutlet={loadOutlet} />}
      </Suspense>
    </Dialog>
  );
}
