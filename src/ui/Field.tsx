import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';

/** What the control of a field has to carry, so that its label, hint and error are read with it. */
interface ControlProps {
  readonly id: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  readonly label: ReactNode;
  /** The label is seen elsewhere already. */
  readonly hideLabel?: boolean | undefined;
  /** Below the control: what is typed there, or what it is for. */
  readonly hint?: ReactNode;
  /** What is wrong with what was typed, and what is accepted; said at once. */
  readonly error?: string | undefined;
  /** More that describes the control, by its id. */
  readonly describedBy?: string | undefined;
  /** Beside its control rather than above it. */
  readonly beside?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A label with its control, a hint and an error. */
export function Field({
  label,
  hideLabel,
  hint,
  error,
  describedBy,
  beside,
  className,
  children,
}: FieldProps) {
  const id = useId();
  const described = [error && `${id}-error`, hint !== undefined && `${id}-hint`, describedBy];
  return (
    <span
      className={[styles['field'], className].filter(Boolean).join(' ')}
      data-beside={beside || undefined}
    >
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : `soft ${beside ? '' : 'small'}`}>
        {label}
      </label>
      {children({
        id,
        'aria-invalid': error === undefined ? undefined : true,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
      })}
      {hint !== undefined && (
        <span id={`${id}-hint`} className="tiny soft">
          {hint}
        </span>
      )}
      {error !== undefined && (
        <span id={`${id}-error`} role="alert" className={styles['error']}>
          {error}
        </span>
      )}
    </span>
  );
}
