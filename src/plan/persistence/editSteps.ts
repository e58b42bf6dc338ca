import type { EditName } from '../document/editNameSchema.ts';
import { recordEdit, redo, type Stepped, undo } from '../document/history.ts';
import { isEditable } from '../store/planState.ts';
import { dispatch, planStore } from '../store/planStore.ts';
import { saveStatusStore } from './saveStatus.ts';

/** Begins to make steps of undo of all edits, those included that were made before; gives the way to stop. `now` is in ms. */
export function startRecording(now: () => number): () => void {
  const record = () => {
    const { history, session } = planStore.get();
    if (session.unrecorded.length === 0) return;
    const steps = session.unrecorded.reduce(
      (before, change) => recordEdit(before, { ...change, at: now() }),
      history,
    );
    dispatch({ kind: 'recorded', history: steps });
  };
  record();
  return planStore.subscribe(record);
}

/** Takes the last edit back and gives its name; undefined when there is none. */
export function stepBack(): EditName | undefined {
  const { history, document, source } = planStore.get();
  if (!isEditable(source)) return undefined;
  return go(undo(history, document), 'Undone');
}

/** Makes the edit again that was taken back last. */
export function stepForward(): EditName | undefined {
  const { history, document, source } = planStore.get();
  if (!isEditable(source)) return undefined;
  return go(redo(history, document), 'Redone');
}

function go(stepped: Stepped, way: 'Undone' | 'Redone'): EditName | undefined {
  if (stepped.kind === 'nothing') return undefined;
  const { document } = planStore.get();
  if (stepped.kind === 'misfit') {
    dispatch({ kind: 'stepped', document, history: stepped.history });
    saveStatusStore.set({ notice: { kind: 'historyLost' } });
    return undefined;
  }
  dispatch({ kind: 'stepped', document: stepped.document, history: stepped.history });
  const count = (saveStatusStore.get().step?.count ?? 0) + 1;
  saveStatusStore.set({ step: { way, name: stepped.name, count } });
  return stepped.name;
}
