import { Field } from '../../ui/Field.tsx';

interface PeriodChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly name: string }[];
  /** Place of what is chosen. */
  readonly value: number;
  readonly onChange: (index: number) => void;
}

/** Where there is room for one period only: which one. */
export function PeriodChoice({ label, options, value, onChange }: PeriodChoiceProps) {
  return (
    <Field label={label} beside className="small">
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(Number(event.target.value))}>
          {options.map(({ key, name }, index) => (
            <option key={key} value={index}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
