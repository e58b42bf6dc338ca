import { type ComponentProps, type KeyboardEvent, useId, useState } from 'react';
import styles from './RosterTable.module.css';

interface TextCellProps {
  readonly field: string;
  readonly label: string;
  /** As it is shown while nobody types. */
  readonly value: string;
  /** What is wrong with the value itself. */
  readonly problem: string | undefined;
  readonly isReadOnly: boolean;
  /** Takes what was typed, or says why not; then nothing changes. */
  readonly onCommit: (text: string) => string | undefined;
  readonly placeholder?: string;
  readonly inputMode?: ComponentProps<'input'>['inputMode'];
}

/** A field of a line. Enter and leaving it take what was typed, Escape takes it back; a refusal stands below until it is settled. */
export function TextCell(props: TextCellProps) {
  const { field, label, value, problem, isReadOnly, onCommit, placeholder, inputMode } = props;
  const errorId = useId();
  const [typed, setTyped] = useState<
    { readonly text: string; readonly error?: string | undefined } | undefined
  >();
  const error = typed === undefined ? problem : typed.error;

  /** Whether the field is settled. */
  function commit(): boolean {
    if (typed === undefined) return true;
    const refusal = typed.text === value ? undefined : onCommit(typed.text);
    setTyped(refusal === undefined ? undefined : { ...typed, error: refusal });
    return refusal === undefined;
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && typed !== undefined) {
      // Else a dialog around the table would close.
      event.preventDefault();
      event.stopPropagation();
      setTyped(undefined);
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (commit()) focusLine(event.currentTarget, event.shiftKey ? 'above' : 'below');
  }

  return (
    <>
      <input
        className={styles['field']}
        data-field={field}
        dir="auto"
        aria-label={label}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : errorId}
        value={typed?.text ?? value}
        placeholder={placeholder}
        readOnly={isReadOnly}
        inputMode={inputMode}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped({ text: event.target.value })}
        onBlur={() => void commit()}
        onKeyDown={onKeyDown}
      />
      {error !== undefined && (
        <p id={errorId} className={styles['error']} role={typed === undefined ? undefined : 'alert'}>
          {error}
        </p>
      )}
    </>
  );
}

/** Moves the focus to the same field of the line above or below; it stays where there is none. */
function focusLine(field: HTMLElement, way: 'above' | 'below'): void {
  const line = field.closest('[data-line]');
  const next = way === 'above' ? line?.previousElementSibling : line?.nextElementSibling;
  focusField(next, field.dataset['field'] ?? 'name');
}

/** Focuses one field of a line, its text selected, so that typing replaces it. */
export function focusField(line: Element | null | undefined, name: string): void {
  const field = line?.querySelector<HTMLElement>(`[data-field="${name}"]`);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}
