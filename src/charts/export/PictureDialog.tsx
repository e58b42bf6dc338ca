import { type ReactNode, Suspense } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { PHONE, useMediaQuery } from '../../ui/useMediaQuery.ts';

interface PictureDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The choices, while it is open; their pictures are heavy, so they are loaded when first drawn. */
  readonly children: ReactNode;
}

/** A picture as a file or on the clipboard: the light part, which every screen with pictures may hold. */
export function PictureDialog({ open, onClose, children }: PictureDialogProps) {
  const isPhone = useMediaQuery(PHONE);
  return (
    <Dialog
      title="Take the picture with you"
      open={open}
      onClose={onClose}
      place={isPhone ? 'bottom' : 'middle'}
      wide
    >
      <Suspense fallback={<p>Drawing…</p>}>{children}</Suspense>
    </Dialog>
  );
}
