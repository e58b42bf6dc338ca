import { type ReactNode, Suspense } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PanelErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { PictureIcon } from '../../ui/icons.tsx';
import { PHONE, useMediaQuery } from '../../ui/useMediaQuery.ts';
import styles from './ExportButton.module.css';

interface ExportDialogProps {
  readonly onClose: () => void;
  /** The choices, loaded when they are first drawn, as pictures are heavy; undefined keeps it closed. */
  readonly children: ReactNode;
}

/** A picture as a file or on the clipboard: the light part, which every screen with pictures may hold. */
export function ExportDialog({ onClose, children }: ExportDialogProps) {
  const isPhone = useMediaQuery(PHONE);
  return (
    <Dialog
      title="Export image"
      open={children !== undefined}
      onClose={onClose}
      place={isPhone ? 'bottom' : 'middle'}
      wide
    >
      <PanelErrorBoundary name="The image export" resetKey={children === undefined}>
        <Suspense fallback={<p>Drawing…</p>}>{children}</Suspense>
      </PanelErrorBoundary>
    </Dialog>
  );
}

interface ExportButtonProps {
  readonly label: string;
  readonly onExport: () => void;
}

/** Beside the picture on its screen. */
export function ExportButton({ label, onExport }: ExportButtonProps) {
  return (
    <div className={`${styles['take']} no-print`}>
      <Button look="plain" onClick={onExport}>
        <PictureIcon />
        {label}
      </Button>
    </div>
  );
}
