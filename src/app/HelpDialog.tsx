import { Suspense } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { PanelErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';

const HelpContent = lazyPart(async () => (await import('./HelpContent.tsx')).HelpContent);

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
      <PanelErrorBoundary name="The help" resetKey={open}>
        <Suspense fallback={<p>Loading…</p>}>
          {open && <HelpContent shortcuts={shortcuts} onShortcuts={onShortcuts} />}
        </Suspense>
      </PanelErrorBoundary>
    </Dialog>
  );
}
