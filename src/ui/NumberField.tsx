import { useId, useState } from 'react';
import styles from './NumberField.module.css';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
  /** The label is seen elsewhere already. */
  readonly hideLabel?: boolean;
  readonly describedBy?: string;
  /** What is counted, where a half makes no sense: “quarters”. */
  readonly whole?: string;
}

const shown = new Intl.NumberFormat('en', { maximumFractionDigits: 4, useGrouping: false });

/**
 * A number that is typed, or stepped with the arrow keys. What is no number, or out of its range, is said beside the field and
 * changes nothing.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, least, most, step, onChange, hideLabel = false, describedBy, whole } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | undefined>();
  const fault = typed === undefined ? undefined : faultOf(typed, least, most, whole);

  function type(text: string) {
    setTyped(text);
    if (faultOf(text, least, most, whole) === undefined) onChange(numberOf(text));
  }

  function stepBy(steps: number) {
    const next = Math.round((value + steps * step) / step) * step;
    setTyped(undefined);
    onChange(Number(Math.min(most, Math.max(least, next)).toFixed(6)));
  }

  return (
    <span className={styles['field']}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      <input
        id={id}
        className={styles['input']}
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? shown.format(value)}
        aria-invalid={fault !== undefined}
        aria-describedby={[fault && `${id}-fault`, describedBy].filter(Boolean).join(' ') || undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(undefined)}
        onKeyDown={(event) => {
          // What was typed is taken back; a number that it made stays undone by undo.
          if (event.key === 'Escape') setTyped(undefined);
          const steps = { ArrowUp: 1, ArrowDown: -1 }[event.key];
          if (steps === undefined) return;
          event.preventDefault();
          stepBy(steps);
        }}
      />
      {fault !== undefined && (
        <span id={`${id}-fault`} role="alert" className={styles['fault']}>
          {fault}
        </span>
      )}
    </span>
  );
}

/** A comma before exactly three digits groups thousands, as this app writes them; any other is a decimal comma. */
function numberOf(text: string): number {
  const trimmed = text.trim();
  const plain = /^\d{1,3}(,\d{3})+(\.\d*)?$/u.test(trimmed)
    ? trimmed.replaceAll(',', '')
    : trimmed.replace(',', '.');
  return /^(\d+(\.\d*)?|\.\d+)$/u.test(plain) ? Number(plain) : Number.NaN;
}

/** What is wrong with a text as a number of a range. */
function faultOf(text: string, least: number, most: number, whole?: string): string | undefined {
  const value = numberOf(text);
  if (Number.isNaN(value)) return 'Type a number.';
  if (whole !== undefined && !Number.isInteger(value)) return `Only whole ${whole}.`;
  return value < least || value > most ? `From ${shown.format(least)} to ${shown.format(most)}.` : undefined;
}
