import { useState } from 'react';
import { Field } from '../../ui/Field.tsx';
import { useWidth } from '../../ui/useWidth.ts';

/** Px; in a narrower table columns of periods would be out of sight. */
const narrow = 640;

/**
 * The columns of a table of periods that there is room for: all of them, or where it is narrow one that is chosen. `ref` is for what
 * holds the table, and `choice` stands above it.
 */
export function usePeriodColumns<Column extends { readonly key: string; readonly name: string }>(
  label: string,
  all: readonly Column[],
) {
  const [ref, width] = useWidth(900);
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, all.length - 1);
  const isNarrow = width < narrow && all.length > 1;
  const choice = isNarrow && (
    <Field label={label} beside className="small">
      {(control) => (
        <select {...control} value={at} onChange={(event) => setChosen(Number(event.target.value))}>
          {all.map(({ key, name }, index) => (
            <option key={key} value={index}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return { ref, width, isNarrow, columns: isNarrow ? all.slice(at, at + 1) : all, choice };
}
