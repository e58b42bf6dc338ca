import type { ComponentProps } from 'react';

interface SelectProps<Value extends string> extends Omit<ComponentProps<'select'>, 'value' | 'onChange'> {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
  /** How a value that is none of the options is shown; as it is if nothing is said. */
  readonly unknown?: string;
}

/** One of several, taken at once. A value that is none of them is shown as it is, until somebody chooses. */
export function Select<Value extends string>({
  value,
  options,
  onChoose,
  unknown = value,
  ...rest
}: SelectProps<Value>) {
  const isKnown = options.some((option) => option.value === value);
  return (
    <select
      {...rest}
      value={value}
      onChange={(event) => {
        const option = options.find((candidate) => candidate.value === event.target.value);
        if (option) onChoose(option.value);
      }}
    >
      {!isKnown && <option value={value}>{unknown}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
