// What jsdom lacks and the app uses. Each stand-in does as little as the tests need; anything about real
// layout, focus order or painting belongs in tests/journeys, in a real browser.
import '@testing-library/jest-dom/vitest';
import { cleanup, configure, prettyDOM } from '@testing-library/react';
import { afterEach } from 'vitest';
import { initialPlanState } from '../src/plan/store/planState.ts';
import { planStore } from '../src/plan/store/planStore.ts';

afterEach(cleanup);

// Files share the modules of the app, and with them its store: each file begins as a first visit does.
planStore.dispatch({
  kind: 'documentOpened',
  source: initialPlanState.source,
  document: initialPlanState.document,
  history: initialPlanState.history,
});
location.hash = '';
localStorage.clear();

/** Prints the page when somebody reads the message: a wait asks again and again, and nobody reads what it was told meanwhile. */
class ElementError extends Error {
  readonly #said: string | null;
  readonly #container: Element;

  constructor(said: string | null, container: Element) {
    super();
    // As if it were thrown where the test asked.
    Error.captureStackTrace(this, getElementError);
    this.name = 'TestingLibraryElementError';
    this.#said = said;
    this.#container = container;
  }

  override get message() {
    return [this.#said, prettyDOM(this.#container)].filter(Boolean).join('\n\n');
  }
}

function getElementError(message: string | null, container: Element) {
  return new ElementError(message, container);
}

configure({
  // Parts of a screen follow after its first paint; a busy machine takes its time over that.
  asyncUtilTimeout: 20_000,
  getElementError,
});

// Reduced motion, so that shapes are where they belong at once. No other query matches: light theme, wide screen.
window.matchMedia ??= (query) =>
  Object.assign(new EventTarget(), {
    matches: query.includes('prefers-reduced-motion: reduce'),
    media: query,
    onchange: null,
    addListener() {},
    removeListener() {},
  });

// jsdom lays nothing out, so there is never a size to report.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// Nothing scrolls without layout.
Object.assign(Element.prototype, { scrollIntoView() {} });

// Opening, closing and their events, but no backdrop, no trapped focus and no Escape key.
Object.assign(HTMLDialogElement.prototype, {
  show: openDialog,
  showModal: openDialog,
  close(this: HTMLDialogElement, returnValue?: string) {
    if (!this.open) return;
    this.open = false;
    if (returnValue !== undefined) this.returnValue = returnValue;
    this.dispatchEvent(new Event('close'));
  },
});

function openDialog(this: HTMLDialogElement) {
  this.open = true;
}

// The calls and the `toggle` event, but not the `popovertarget` attribute and no closing by a click elsewhere.
const openPopovers = new WeakSet<HTMLElement>();

Object.assign(HTMLElement.prototype, {
  showPopover(this: HTMLElement) {
    setPopover(this, true);
  },
  hidePopover(this: HTMLElement) {
    setPopover(this, false);
  },
  togglePopover(this: HTMLElement, force?: boolean) {
    const open = force ?? !openPopovers.has(this);
    setPopover(this, open);
    return open;
  },
});

function setPopover(element: HTMLElement, open: boolean) {
  if (openPopovers.has(element) === open) return;
  if (open) openPopovers.add(element);
  else openPopovers.delete(element);
  const [oldState, newState] = open ? ['closed', 'open'] : ['open', 'closed'];
  element.dispatchEvent(Object.assign(new Event('toggle'), { oldState, newState }));
}
