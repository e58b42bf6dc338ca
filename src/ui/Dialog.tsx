import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** `bottom` is a sheet at the lower edge, for phones. */
  readonly place?: 'middle' | 'bottom';
  /** For pictures, which want more room than text. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A modal native dialog: the browser holds the focus inside, Escape closes it, and focus returns to where it was. */
export function Dialog({ title, open, onClose, place = 'middle', wide, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click on the backdrop is an extra; Escape and the button close it too.
    <dialog
      ref={ref}
      className={styles['dialog']}
      data-place={place}
      data-wide={wide}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      {open && (
        <>
          <div className={styles['head']}>
            <h2 id={titleId} className={styles['title']} tabIndex={-1}>
              {title}
            </h2>
            <Button look="plain" onClick={onClose} aria-label="Close">
              <X size={18} aria-hidden="true" />
            </Button>
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}
