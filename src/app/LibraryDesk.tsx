import { LibraryScreen } from '../features/library/LibraryScreen.tsx';
import { fileStem, firstTitle } from '../text/keeping.ts';
import { goTo } from './addressSync.ts';
import { files, keeper, library } from './desk.ts';
import { UnsavedDesk } from './PlanDesk.tsx';
import { today } from './today.ts';

/** The library, wired to this browser. */
export function LibraryDesk() {
  return (
    <>
      <UnsavedDesk />
      <LibraryScreen
        library={library}
        files={files}
        hrefOf={hrefOf}
        onOpen={(id) => {
          window.location.hash = hrefOf(id);
        }}
        onKeepDraft={() => void keepDraft()}
        onNewDraft={() => {
          window.location.hash = '#/plan';
        }}
        onSaveRecord={(id) => void saveRecord(id)}
      />
    </>
  );
}

function hrefOf(id: string): string {
  return `#/p/${id}`;
}

async function keepDraft(): Promise<void> {
  if (await keeper.keep(firstTitle(today()))) goTo({ screen: 'plan' }, true);
}

async function saveRecord(id: string): Promise<void> {
  const damaged = await library.record(id);
  const text = JSON.stringify(damaged?.record, null, 2) ?? 'null';
  await files.save({ name: `${fileStem(`damaged ${id}`)}.json`, text });
}
