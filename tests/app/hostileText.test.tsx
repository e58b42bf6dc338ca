// A plan in which every text is hostile, on every screen and in every file that leaves the app.
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { startAddressSync } from '../../src/app/addressSync.ts';
import { PreferenceStore } from '../../src/app/preferences.ts';
import { screens } from '../../src/app/screens.tsx';
import { emptyHistory } from '../../src/plan/document/history.ts';
import { saveStatusStore } from '../../src/plan/persistence/saveStatus.ts';
import { summaryOf } from '../../src/plan/persistence/shownPlan.ts';
import { dispatch } from '../../src/plan/store/planStore.ts';
import { fakeOutlet } from '../fixtures/fakeOutlet.ts';
import { formulasIn } from '../fixtures/formulas.ts';
import { hostilePlan } from '../fixtures/hostilePlan.ts';
import { hostileName, leaksOut } from '../fixtures/hostileText.ts';
import { neverFits } from '../fixtures/neverFits.ts';
import { neverHires } from '../fixtures/neverHires.ts';

const places: readonly string[] = [
  ...screens.map(({ id }) => id),
  'headcount?part=people',
  'headcount?part=hires',
  'headcount?part=drill',
  'compare?before=baseline&after=now',
  'compare?before=whatif-w1&after=now',
  'week?role=DS',
  'present?step=2',
  'present?step=3',
  'present?step=4',
  'present?step=5',
];

/** Where there is something to press. */
const pressedPlaces = places.filter((place) => !/^present|role=/u.test(place));
const mostPressed = 16;

let stop = () => {};
const copied: string[] = [];
const saved: string[] = [];

async function open(place: string) {
  const from = { kind: 'p', key: hostilePlan.id } as const;
  dispatch({
    kind: 'documentOpened',
    source: { kind: 'saved', from },
    document: hostilePlan,
    history: emptyHistory,
  });
  window.history.replaceState(null, '', `#/p/${hostilePlan.id}/${place}`);
  stop = startAddressSync();
  const preferences = new PreferenceStore({
    read: () => ({ theme: 'system', shortcuts: true }),
    write: () => undefined,
  });
  const { loadOutlet, files } = fakeOutlet();
  const copyText = async (text: string) => copied.push(text) > 0;
  const saveText = ({ text }: { readonly text: string }) => void saved.push(text);
  const ports = {
    copyText,
    saveText,
    loadPictureOutlet: loadOutlet,
    fitOverlap: neverFits,
    loadHires: neverHires,
  };
  render(<App preferences={preferences} ports={ports} />);
  await settled();
  return files;
}

/** Parts that are loaded late and painted after the first picture are there. */
async function settled() {
  let before = '';
  for (let still = 0; still < 3; ) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
    still = before === document.body.innerHTML && !before.includes('Loading…') ? still + 1 : 0;
    before = document.body.innerHTML;
  }
}

const { id, title } = hostilePlan;
const listed = {
  list: { kind: 'ok', plans: [summaryOf(hostilePlan, 0)], damaged: [hostileName('d')] },
  unsaved: [{ id, title }],
  notice: { kind: 'conflict', id, title },
} as const;

const told = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label'];

/** Every text on the page that could turn what is around it, with the place where it stands. */
function leaks(root: Node = document): readonly string[] {
  const found: string[] = leaksOut(document.title).map((leak) => `title: ${leak}`);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of told) {
        const where = `${node.tagName} ${name}`;
        found.push(...leaksOut(node.getAttribute(name) ?? '').map((leak) => `${where}: ${leak}`));
      }
    } else if (node.parentElement?.closest('textarea, bdi, [dir="auto"]') === null) {
      found.push(
        ...leaksOut(node.textContent ?? '').map((leak) => `${node.parentElement?.className}: ${leak}`),
      );
    }
  }
  return [...new Set(found)];
}

beforeEach(() => {
  copied.length = 0;
  saved.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
  stop();
  cleanup();
  vi.restoreAllMocks();
});

describe('a hostile plan turns nothing', () => {
  test.each(places)('on the screen %s', async (place) => {
    await open(place);
    if (place === 'library') await act(async () => saveStatusStore.set(listed));
    expect(document.body.textContent).toContain('\u202e');
    expect(leaks()).toEqual([]);
  });

  // What is said and shown only after a click: reasons, menus, dialogs, notices.
  test.each(pressedPlaces)('whatever is pressed on the screen %s', async (place) => {
    await open(place);
    if (place === 'library') await act(async () => saveStatusStore.set(listed));
    const found = new Set<string>();
    const pressed = new Set<string>();
    const next = () => pressable(place === 'plan').find((button) => !pressed.has(nameOf(button)));
    for (let button = next(); button && pressed.size < mostPressed; button = next()) {
      const target = button;
      pressed.add(nameOf(target));
      await act(async () => fireEvent.click(target));
      for (const leak of leaks()) found.add(leak);
    }
    expect([...found]).toEqual([]);
    for (const text of copied) expect(text.split('\n').flatMap(leaksOut)).toEqual([]);
    for (const text of saved) expect(formulasIn(text)).toEqual([]);
  });
});

/** Buttons of the screen and its dialogs, and of the bar of the plan if asked; without those that lead elsewhere. */
function pressable(withBar: boolean): readonly HTMLElement[] {
  const places = `main, dialog[open]${withBar ? ', [aria-label="This plan"]' : ''}`;
  const kinds = 'button:enabled:not([role="tab"]), summary, input[type="radio"]:enabled';
  const found = [...document.querySelectorAll(places)].flatMap((part) => [
    ...part.querySelectorAll<HTMLElement>(kinds),
  ]);
  return found.filter((button) => !/(Present|Exit|Open)/u.test(nameOf(button)));
}

/** What a button does, without whom to: to press one of fifty rows is enough. */
const nameOf = (element: HTMLElement) => {
  const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return `${element.tagName} ${name.split(' ')[0]} ${element.closest('section')?.getAttribute('aria-label') ?? ''}`;
};
