import { useSyncExternalStore } from 'react';
import {
  type Address,
  formatAddress,
  formatReference,
  parseAddress,
  splitReference,
} from '../plan/document/address.ts';
import { playbookOf } from '../plan/document/planDocument.ts';
import { dispatch, planStore } from '../plan/store/planStore.ts';

/** Where in the app we are: the part of an address that is not the plan. */
export type Place = Omit<Address, 'facts'>;

let place: Place = { screen: 'plan' };
/** The hash that the present place and facts were read from or written to. */
let known: string | undefined;
/** Facts that come from the address are in the browser's history already. */
let isOpening = false;
const listeners = new Set<() => void>();

/**
 * Keeps the address and the plan the same. Every change of a draft is a step of the browser's history, so Back, a reload and a
 * copied link all give the plan as it was; a plan of the library has one address, and its edits are steps of undo. What makes
 * no sense in an address is ignored and said.
 */
export function startAddressSync(): () => void {
  const onNavigate = () => {
    if (window.location.hash !== known) open(window.location.hash);
  };
  window.addEventListener('popstate', onNavigate);
  window.addEventListener('hashchange', onNavigate);
  open(window.location.hash);
  const unsubscribe = planStore.subscribe((state, before) => {
    const isSame = state.document.facts === before.document.facts && state.source === before.source;
    if (!isOpening && !isSame) write('pushState');
  });
  return () => {
    window.removeEventListener('popstate', onNavigate);
    window.removeEventListener('hashchange', onNavigate);
    unsubscribe();
  };
}

function open(hash: string): void {
  const reference = splitReference(hash);
  const playbook = playbookOf(planStore.get().document);
  const { address, ignored } = parseAddress(playbook, reference ? reference.place : hash);
  const { facts, ...rest } = address;
  known = hash;
  setPlace(rest);
  isOpening = true;
  if (reference) dispatch({ kind: 'referenceOpened', from: reference.from, ignored });
  else {
    const { facts: current } = planStore.get().document;
    const isSame =
      formatAddress(playbook, { ...rest, facts }) === formatAddress(playbook, { ...rest, facts: current });
    // The same facts stay the same object: whatever was inspected stays inspected.
    dispatch({ kind: 'addressOpened', facts: isSame ? current : facts, ignored });
  }
  isOpening = false;
  write('replaceState');
}

/** Goes to another place with the same plan. `replace` keeps it out of the browser's history. */
export function goTo(next: Place, replace = false): void {
  setPlace(next);
  write(replace ? 'replaceState' : 'pushState');
}

function write(method: 'pushState' | 'replaceState'): void {
  const hash = hrefOf(place);
  if (hash === known && window.location.hash === hash) return;
  known = hash;
  window.history[method](null, '', hash);
}

/** The hash of a place with the plan as it is. */
export function hrefOf(to: Place): string {
  const { document, source } = planStore.get();
  return source.kind === 'draft'
    ? // What was said, without what a roster adds to it: it would become an answer of the next plan.
      formatAddress(playbookOf(document), { ...to, facts: document.facts })
    : formatReference(source.from, to);
}

function setPlace(next: Place): void {
  place = next;
  for (const listener of listeners) listener();
}

export function usePlace(): Place {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => place,
  );
}
