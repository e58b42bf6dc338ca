import { create } from 'zustand';
import type { DerivedPlan, HeadcountModel } from './derivePlan.ts';
import { initialPlanState, type PlanCommand, type PlanState, reducePlan } from './planState.ts';
import { selectDerived } from './selectors.ts';

interface PlanStoreParts {
  /** Not needed for the first picture. */
  readonly loadHeadcountModel: () => Promise<HeadcountModel>;
}

/** A store of one plan. What saves it, records its edits or tells it the day subscribes and dispatches. */
export function createPlanStore({ loadHeadcountModel }: PlanStoreParts) {
  const useStore = create<PlanState>(() => initialPlanState);
  const waiting: PlanCommand[] = [];
  let isTelling = false;

  /** The one door for changes. A subscriber's own command follows when all have been told of the state before it. */
  function dispatch(command: PlanCommand): void {
    waiting.push(command);
    if (isTelling) return;
    isTelling = true;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        useStore.setState(reducePlan(useStore.getState(), next));
      }
    } finally {
      isTelling = false;
    }
  }

  return {
    get: useStore.getState,
    subscribe: useStore.subscribe,
    dispatch,
    /** From then on numbers and people count. */
    loadHeadcount: async (): Promise<void> => {
      dispatch({ kind: 'headcountModelLoaded', model: await loadHeadcountModel() });
    },
    /** One narrow part of the plan. The selector must return the same object while nothing changed. */
    usePlan: <Part>(select: (state: PlanState) => Part): Part => useStore(select),
  };
}

/** The plan on screen. */
export const planStore = createPlanStore({
  loadHeadcountModel: async () => (await import('./headcountModel.ts')).headcountModel,
});

export const { dispatch, usePlan } = planStore;

/** What follows from the plan on screen. */
export function usePlanned(): DerivedPlan {
  return usePlan(selectDerived);
}
