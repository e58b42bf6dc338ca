import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly tone?: 'warning' | 'info' | undefined;
  readonly title?: ReactNode;
  /** Buttons: what can be done about it. */
  readonly actions?: ReactNode;
  readonly onDismiss?: (() => void) | undefined;
  /** Over the lower edge of the page, whatever is on it. */
  readonly floating?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/**
 * What a person should know now, with what can be done about it. To be read out as it comes, it stands in a region that is there
 * before it: `role="status"`, or `role="alert"` for what must not wait.
 */
export function Notice(props: NoticeProps) {
  const { tone = 'warning', title, actions, onDismiss, floating, className, children } = props;
  return (
    <div
      className={[styles['notice'], className].filter(Boolean).join(' ')}
      data-tone={tone}
      data-floating={floating || undefined}
    >
      <div className={styles['text']}>
        {title !== undefined && <p className="strong">{title}</p>}
        {children}
      </div>
      {(actions !== undefined || onDismiss) && (
        <div className="row gap-2">
          {actions}
          {onDismiss && (
            <Button look="plain" onClick={onDismiss}>
              Dismiss
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
