import { type KeyboardEvent, useState } from 'react';
import styles from './Field.module.css';
import { Field } from './Field.tsx';

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
  const [typed, setTyped] = useState<string | undefined>();
  /** What was refused and is gone: the field shows another number than was typed, and does not do so silently. */
  const [dropped, setDropped] = useState<string | undefined>();
  const range = { least, most, whole };
  const fault = typed === undefined ? undefined : faultOf(typed, range);
  const said = fault ?? (dropped === undefined ? undefined : droppedWords(dropped, value));

  function type(text: string) {
    setTyped(text);
    setDropped(undefined);
    if (faultOf(text, range) === undefined) onChange(numberOf(text, range));
  }

  function leave() {
    if (fault !== undefined && typed !== undefined && typed.trim() !== '') setDropped(typed.trim());
    setTyped(undefined);
  }

  function stepBy(steps: number) {
    const next = Math.round((value + steps * step) / step) * step;
    setTyped(undefined);
    setDropped(undefined);
    onChange(Number(Math.min(most, Math.max(least, next)).toFixed(6)));
  }

  function press(event: KeyboardEvent) {
    // What was typed is taken back; a number that it made stays undone by undo.
    if (event.key === 'Escape') {
      setTyped(undefined);
      setDropped(undefined);
    }
    const steps = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    stepBy(steps);
  }

  return (
    <Field label={label} hideLabel={hideLabel} error={said} describedBy={describedBy} beside>
      {(control) => (
        <input
          {...control}
          // What was dropped is said, and the number that is there now is right.
          aria-invalid={fault !== undefined}
          className={styles['number']}
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? shown.format(value)}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
          onKeyDown={press}
        />
      )}
    </Field>
  );
}

interface Range {
  readonly least: number;
  readonly most: number;
  readonly whole: string | undefined;
}

/**
 * A comma before exactly three digits groups thousands, as this app writes them; any other is a decimal comma. Parts of one may be
 * typed as a percentage.
 */
function numberOf(text: string, { most }: Range): number {
  const trimmed = text.trim();
  const [, digits = trimmed, percent] = /^(.*?)\s*(%)$/u.exec(trimmed) ?? [];
  const plain = /^\d{1,3}(,\d{3})+(\.\d*)?$/u.test(digits)
    ? digits.replaceAll(',', '')
    : digits.replace(',', '.');
  const number = /^[-+−]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/iu.test(plain)
    ? Number(plain.replace('−', '-'))
    : Number.NaN;
  if (percent === undefined) return number;
  return most <= 1 ? Number((number / 100).toFixed(6)) : Number.NaN;
}

/** What is wrong with a text as a number of a range. */
function faultOf(text: string, range: Range): string | undefined {
  const { least, most, whole } = range;
  const value = numberOf(text, range);
  if (Number.isNaN(value)) return `Enter a number from ${rangeWords(range)}.`;
  if (value < least || value > most) return `Enter ${rangeWords(range)}.`;
  return whole !== undefined && !Number.isInteger(value) ? `Enter a whole number of ${whole}.` : undefined;
}

/** "0 to 100000", "1 to 8 quarters", "0.5 to 1, or 50 to 100 %". */
function rangeWords({ least, most, whole }: Range): string {
  const inPercent =
    most <= 1 ? `, or ${shown.format(100 * least)} to ${shown.format(100 * most)}\u00a0%` : '';
  return `${shown.format(least)} to ${shown.format(most)}${whole === undefined ? inPercent : ` ${whole}`}`;
}

function droppedWords(text: string, value: number): string {
  return `“${text.length > 20 ? `${text.slice(0, 20)}…` : text}” was not accepted; the value is still ${shown.format(value)}.`;
}
