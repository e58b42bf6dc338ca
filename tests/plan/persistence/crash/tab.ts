import { initialFacts } from '../../../../src/engine/playbook/facts.ts';
import { Library } from '../../../../src/library/store/library.ts';
import { startRecording, stepBack, stepForward } from '../../../../src/plan/persistence/editSteps.ts';
import { PlanPersistence } from '../../../../src/plan/persistence/planPersistence.ts';
import { dismissNotice, saveStatusStore } from '../../../../src/plan/persistence/saveStatus.ts';
import { dispatch, planStore } from '../../../../src/plan/store/planStore.ts';
import { type Channel, makePlanStorage } from '../../../../src/platform/makePlanStorage.ts';
import { PlanDatabase } from '../../../../src/platform/planDatabase.ts';
import { usualPorts } from '../../../fixtures/memoryStorage.ts';

// One tab with a store of its own: whoever wants several loads this module as often.

export interface TabSurroundings {
  readonly factory: IDBFactory;
  readonly channel: Channel;
  readonly now: () => number;
  readonly newId: () => string;
}

/** The app as it runs in one tab, all of it but the screens. */
export function openTab({ factory, channel, now, newId }: TabSurroundings) {
  const storage = makePlanStorage(new PlanDatabase(factory), channel, newId);
  const ports = { ...usualPorts, storage, now, newId, newToken: newId };
  saveStatusStore.set({ saving: 'saved', notice: undefined, damaged: undefined, isNew: false });
  saveStatusStore.set({ unsaved: [], removed: [], bin: [], list: { kind: 'reading' } });
  dispatch({ kind: 'addressOpened', facts: { ...initialFacts }, ignored: [] });
  const persistence = new PlanPersistence(ports);
  const library = new Library(persistence, ports);
  const stops = [startRecording(now), persistence.start()];
  return {
    persistence,
    library,
    dispatch,
    stepBack,
    stepForward,
    dismissNotice,
    plan: planStore.get,
    status: saveStatusStore.get,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
