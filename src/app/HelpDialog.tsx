import { lazy, Suspense } from 'react';
import { Dialog } from '../ui/Dialog.tsx';

const HelpContent = lazy(async () => ({ default: (await import('./HelpContent.tsx')).HelpContent }));

interface HelpDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly shortcuts: boolean;
  readonly onShortcuts: (on: boolean) => void;
}

/** The help, loaded when somebody asks for it. */
export function HelpDialog({ open, onClose, shortcuts, onShortcuts }: HelpDialogProps) {
  return (
    <Dialog title="Help" open={open} onClose={onClose}>
      <Suspense fallback={<p>Loading…</p>}>
        {open && <HelpContent shortcuts={shortcuts} onShortcuts={onShortcuts} />}
      </Suspense>
    </Dialog>
  );
}
