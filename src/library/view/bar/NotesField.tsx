import { dispatch, usePlan } from '../../../plan/store/planStore.ts';

/** Notes of one's own; saved with every letter, like all else. */
export function NotesField() {
  const notes = usePlan((state) => state.document.notes);
  return (
    <div className="stack gap-2">
      <p className="soft small">For yourself. A shared link includes them only if you choose so.</p>
      <textarea
        // The dialog gives the focus to whoever says so in its own words.
        ref={(element) => element?.setAttribute('autofocus', '')}
        rows={10}
        dir="auto"
        aria-label="Notes"
        maxLength={20_000}
        value={notes}
        onChange={(event) => dispatch({ kind: 'noted', notes: event.target.value })}
      />
    </div>
  );
}
