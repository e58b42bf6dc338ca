import { isolate } from '../../../engine/foreignText.ts';
import { Button } from '../../../ui/Button.tsx';

interface DamagedListProps {
  readonly ids: readonly string[];
  readonly onSave: (id: string) => void;
  readonly onRemove: (id: string) => void;
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
          <li key={id} className="row gap-3 breakable">
            <code>{isolate(id)}</code>
            <Button onClick={() => onSave(id)} aria-label={`Save the record ${isolate(id)}`}>
              Save the record
            </Button>
            <Button look="plain" onClick={() => onRemove(id)} aria-label={`Delete the record ${isolate(id)}`}>
              Delete
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
