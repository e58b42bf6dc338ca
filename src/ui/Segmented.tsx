import { useId } from 'react';
import styles from './Segmented.module.css';

interface SegmentedProps<Value> {
  /** The question that the options answer; read by assistive technology. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly title?: string }[];
  /** Undefined: nothing is chosen. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly describedBy?: string;
}

/** One choice of a few, side by side: native radio buttons, so arrows, forms and screen readers work. */
export function Segmented<Value extends string | boolean>(props: SegmentedProps<Value>) {
  const { label, options, value, onChange, describedBy } = props;
  const name = useId();
  return (
    <fieldset className={styles['group']} aria-describedby={describedBy}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={String(option.value)} className={styles['option']} title={option.title}>
          <input
            type="radio"
            className={styles['input']}
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
