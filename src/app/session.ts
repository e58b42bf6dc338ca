import { Library } from '../library/store/library.ts';
import { copyTitle, fileStem, firstTitle, restoredTitle } from '../library/words/saving.ts';
import { planVersion } from '../plan/document/planDocument.ts';
import { serializeDocument } from '../plan/document/serializeDocument.ts';
import { isDraftWithNumbers, startSavingNumbers } from '../plan/persistence/draftNumbers.ts';
import { startRecording, stepBack, stepForward } from '../plan/persistence/editSteps.ts';
import { FolderSync } from '../plan/persistence/folderSync.ts';
import { PlanPersistence } from '../plan/persistence/planPersistence.ts';
import { saveStatusStore } from '../plan/persistence/saveStatus.ts';
import { dispatch, planStore } from '../plan/store/planStore.ts';
import { backupStorage, planFolder } from '../platform/backups.ts';
import { planFiles } from '../platform/planFiles.ts';
import { planStorage } from '../platform/planStorage.ts';
import { protectStorage } from '../platform/protectStorage.ts';
import { randomId } from '../platform/randomId.ts';
import { today } from './today.ts';
import { isField } from './useShortcuts.ts';

const folder = new FolderSync({
  folder: planFolder,
  later,
  fileOf: (document) => ({
    name: `${fileStem(document.title) || 'plan'}-${document.id.slice(0, 8)}.formation.json`,
    text: serializeDocument(document, new URL(`schema/plan-${planVersion}.json`, window.location.href).href),
  }),
});
const ports = {
  storage: planStorage,
  backups: backupStorage,
  protect: protectStorage,
  folder,
  now: () => Date.now(),
  newId: randomId,
  newToken: randomId,
  later,
  copyTitle,
  restoredTitle,
};

export const persistence = new PlanPersistence(ports);

export const library = new Library(persistence, ports);
export const files = planFiles;

/** Begins to record edits, to save plans and to listen for the keys of undo; gives the way to stop. */
export function startSession(): () => void {
  tellDay();
  const stops = [
    planStore.subscribe(tellDay),
    startRecording(ports.now),
    persistence.start(),
    startSavingNumbers(() => void persistence.save(firstTitle(today()), { asks: false })),
  ];
  window.addEventListener('keydown', onStepKey);
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('beforeunload', onLeaving);
  return () => {
    for (const stop of stops) stop();
    window.removeEventListener('keydown', onStepKey);
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('beforeunload', onLeaving);
  };
}

/**
 * The browser asks first when the last edits are in this tab only: storage has refused them, or is still writing what was typed a
 * moment ago, and a page that is left ends a write.
 */
function onLeaving(event: BeforeUnloadEvent): void {
  takeTyped();
  const { unsaved, saving } = saveStatusStore.get();
  if (unsaved.length > 0 || saving === 'saving' || isDraftWithNumbers(planStore.get()))
    event.preventDefault();
}

/** Some fields take what was typed when they are left, and a page that goes away leaves none of them. */
function takeTyped(): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !isField(activeElement)) return;
  activeElement.blur();
  activeElement.focus({ preventScroll: true });
}

/** Who is there hangs on the day, and a page may be open at midnight. */
function tellDay(): void {
  dispatch({ kind: 'dayBegan', today: today() });
}

function onVisibility(): void {
  if (document.visibilityState !== 'visible') return;
  persistence.catchUp();
  tellDay();
}

/** Ctrl or Cmd with Z, with Shift and Z, and with Y. In a text field they are the field's own. */
function onStepKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
  if (isField(event.target)) return;
  const key = event.key.toLowerCase();
  if (key === 'z') (event.shiftKey ? stepForward : stepBack)();
  else if (key === 'y' && !event.shiftKey) stepForward();
  else return;
  event.preventDefault();
}

function later(work: () => void, ms: number): () => void {
  const timer = window.setTimeout(work, ms);
  return () => window.clearTimeout(timer);
}
