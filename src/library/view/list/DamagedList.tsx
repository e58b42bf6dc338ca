import { isolate } from '../../../engine/foreignText.ts';
import { Button } from '../../../ui/Button.tsx';
import { after } from './useFocusRecord.ts';

interface DamagedListProps {
  readonly ids: readonly string[];
  readonly onSave: (id: string) => void;
  /** `next`: the record that stands in its place then. */
  readonly onRemove: (ids: readonly string[], next: string | undefined) => void;
}

/** Records that cannot be listed; kept until somebody has saved them or lets them go. */
export function DamagedList({ ids, onSave, onRemove }: DamagedListProps) {
  if (ids.length === 0) return null;
  return (
    <section className="stack gap-2" aria-labelledby="damaged">
      <h2 id="damaged" className="large">
        Damaged
      </h2>
      <p>These records cannot be read. They have not been changed.</p>
      <ul>
        {ids.map((id) => (
          <li key={id} className="row gap-3 breakable" data-record={id}>
            <code>{isolate(id)}</code>
            <Button data-first onClick={() => onSave(id)} aria-label={`Save the record ${isolate(id)}`}>
              Save the record
            </Button>
            <Button
              look="plain"
              onClick={() => onRemove([id], after(ids, [id]))}
              aria-label={`Delete the record ${isolate(id)}`}
            >
              Delete
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
