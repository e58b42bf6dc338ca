import { Button } from '../../../ui/Button.tsx';
import { selectedPhrase } from '../../words/bin.ts';

interface SelectionBarProps {
  /** Of the plans that are shown. */
  readonly selected: number;
  readonly all: number;
  readonly onSelectAll: (isOn: boolean) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}

/** What can be done with several plans at once. */
export function SelectionBar({ selected, all, onSelectAll, onExport, onRemove }: SelectionBarProps) {
  return (
    <div className="row gap-4">
      <label className="check small">
        <input
          type="checkbox"
          checked={selected === all}
          ref={(box) => {
            if (box) box.indeterminate = selected > 0 && selected < all;
          }}
          onChange={(event) => onSelectAll(event.target.checked)}
        />
        Select all
      </label>
      <span className="small soft" role="status">
        {selected > 0 && selectedPhrase(selected)}
      </span>
      {selected > 0 && (
        <div className="row">
          <Button onClick={onExport}>Export selected</Button>
          <Button onClick={onRemove}>Delete selected</Button>
        </div>
      )}
    </div>
  );
}
