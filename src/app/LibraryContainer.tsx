import { LibraryScreen } from '../library/view/list/LibraryScreen.tsx';
import { fileStem, firstTitle } from '../library/words/saving.ts';
import { bundleFiles } from '../plan/document/planBundle.ts';
import { saveStatusStore } from '../plan/persistence/saveStatus.ts';
import { goTo } from './addressSync.ts';
import { UnsavedPlansContainer } from './PlanBarContainer.tsx';
import { files, library, persistence } from './session.ts';
import { today } from './today.ts';

/** The library, wired to this browser. */
export function LibraryContainer() {
  return (
    <>
      <UnsavedPlansContainer />
      <LibraryScreen
        library={library}
        files={files}
        hrefOf={hrefOf}
        onOpen={(id) => {
          window.location.hash = hrefOf(id);
        }}
        onSaveDraft={() => void saveDraft()}
        onNewDraft={() => {
          window.location.hash = '#/plan';
        }}
        onSaveRecord={(id) => void saveRecord(id)}
        onBackUp={() => void backUp()}
        onExport={(ids) => void exportPlans(ids)}
      />
    </>
  );
}

function hrefOf(id: string): string {
  return `#/p/${id}`;
}

async function saveDraft(): Promise<void> {
  if (await persistence.save(firstTitle(today()))) goTo({ screen: 'plan' }, true);
}

async function saveRecord(id: string): Promise<void> {
  const damaged = await library.record(id);
  const text = JSON.stringify(damaged?.record, null, 2) ?? 'null';
  await files.save({ name: `${fileStem(`damaged ${id}`)}.json`, text });
}

/** One file, or several for more plans than one may have; true when all of it is saved. */
async function exportPlans(ids: readonly string[]): Promise<boolean> {
  for (const file of bundleFiles(ids, library.planFor, `plans-${today()}`)) {
    if ((await files.save(file)) !== 'saved') return false;
  }
  return true;
}

/** Damaged records are saved too: whoever can repair them finds them in the file. */
async function backUp(): Promise<void> {
  const { list } = saveStatusStore.get();
  if (list.kind !== 'ok') return;
  await persistence.settle();
  if (await exportPlans([...list.plans.map(({ id }) => id), ...list.damaged]))
    await library.backups.backedUp();
}
