import { create } from 'zustand';
import { assertNever } from '../domain/assertNever.ts';
import { builtinPlaybook } from '../domain/builtinPlaybook.ts';
import type { Conclusion } from '../domain/conclusion.ts';
import { applyChange, type FactChange, type Facts, initialFacts } from '../domain/facts.ts';
import type { Playbook } from '../domain/playbook.ts';

/** What is stored. Everything else is derived from it by selectors. */
export interface PlanState {
  readonly playbook: Playbook;
  readonly facts: Facts;
  /** What the reasons are shown of; undefined: what the headline is about. */
  readonly inspected: Conclusion | undefined;
  /** What an address said that made no sense. */
  readonly ignored: readonly string[];
}

export type PlanCommand =
  | { readonly kind: 'factsChanged'; readonly changes: readonly FactChange[] }
  /** From outside: an address, Back, or a reload. */
  | { readonly kind: 'addressOpened'; readonly facts: Facts; readonly ignored: readonly string[] }
  | { readonly kind: 'contextCleared' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'inspected'; readonly conclusion: Conclusion | undefined }
  | { readonly kind: 'noticeDismissed' };

export const initialPlanState: PlanState = {
  playbook: builtinPlaybook,
  facts: initialFacts,
  inspected: undefined,
  ignored: [],
};

/** The state after a command; the given state stays as it is. */
export function reducePlan(state: PlanState, command: PlanCommand): PlanState {
  switch (command.kind) {
    case 'factsChanged':
      return { ...state, facts: command.changes.reduce(applyChange, state.facts) };
    case 'addressOpened':
      return { ...state, facts: command.facts, ignored: command.ignored };
    case 'contextCleared':
      return { ...state, facts: { ...state.facts, context: {} } };
    case 'reset':
      return { ...state, facts: initialFacts, inspected: undefined };
    case 'inspected':
      return { ...state, inspected: command.conclusion };
    case 'noticeDismissed':
      return { ...state, ignored: [] };
    default:
      return assertNever(command);
  }
}

const useStore = create<PlanState>(() => initialPlanState);

/** One narrow part of the plan. The selector must return the same object while nothing changed. */
export function usePlan<Part>(select: (state: PlanState) => Part): Part {
  return useStore(select);
}

/** The one door for changes. */
export function dispatch(command: PlanCommand): void {
  useStore.setState((state) => reducePlan(state, command));
}

export const planStore = { get: useStore.getState, subscribe: useStore.subscribe };
