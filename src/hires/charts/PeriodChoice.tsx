import { useId } from 'react';
import styles from './CoverTable.module.css';

interface PeriodChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly name: string }[];
  /** Place of what is chosen. */
  readonly value: number;
  readonly onChange: (index: number) => void;
}

/** Where there is room for one period only: which one. */
export function PeriodChoice({ label, options, value, onChange }: PeriodChoiceProps) {
  const id = useId();
  return (
    <label className={styles['choice']} htmlFor={id}>
      {`${label} `}
      <select
        id={id}
        className={styles['select']}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {options.map(({ key, name }, index) => (
          <option key={key} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
