import { useId } from 'react';
import { isolate } from '../../engine/foreignText.ts';
import styles from './RosterTable.module.css';

interface ChoiceCellProps<Value extends string> {
  readonly field: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly problem?: string | undefined;
  readonly isReadOnly: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, taken at once. A value that is none of them is shown as it is, until somebody chooses. */
export function ChoiceCell<Value extends string>(props: ChoiceCellProps<Value>) {
  const { field, label, value, options, problem, isReadOnly, onChoose } = props;
  const errorId = useId();
  return (
    <span className={styles['choice']}>
      <select
        className={styles['field']}
        data-field={field}
        aria-label={label}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? undefined : errorId}
        value={value}
        disabled={isReadOnly}
        onChange={(event) => {
          const option = options.find((candidate) => candidate.value === event.target.value);
          if (option) onChoose(option.value);
        }}
      >
        {!options.some((option) => option.value === value) && <option value={value}>{isolate(value)}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {problem !== undefined && (
        <span id={errorId} className={styles['error']}>
          {problem}
        </span>
      )}
    </span>
  );
}
