import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { startAddressSync } from '../../src/app/addressSync.ts';
import { PreferenceStore } from '../../src/app/preferences.ts';
import { dispatch, planStore } from '../../src/plan/store/planStore.ts';
import type { Preferences } from '../../src/platform/preferences.ts';
import { fakeOutlet } from '../fixtures/fakeOutlet.ts';
import { neverFits } from '../fixtures/neverFits.ts';
import { neverHires } from '../fixtures/neverHires.ts';

let stop = () => {};
const written: Preferences[] = [];

function open(hash: string, copied = true) {
  window.history.replaceState(null, '', hash);
  stop = startAddressSync();
  const preferences = new PreferenceStore({
    read: () => ({ theme: 'system', shortcuts: true }),
    write: (value) => written.push(value),
  });
  const copyText = vi.fn(async () => copied);
  render(
    <App
      preferences={preferences}
      ports={{
        copyText,
        saveText: () => undefined,
        loadPictureOutlet: fakeOutlet().loadOutlet,
        fitOverlap: neverFits,
        loadHires: neverHires,
      }}
    />,
  );
  return { copyText };
}

beforeEach(() => {
  written.length = 0;
  dispatch({ kind: 'reset' });
});
afterEach(() => {
  stop();
  delete document.documentElement.dataset['theme'];
});

const headline = () => screen.getByRole('heading', { level: 1 });

describe('the address', () => {
  test('opens the plan that it holds', () => {
    open('#/plan?team=product&maturity=high&mode=online');
    expect(headline()).toHaveTextContent('Four roles. Software engineers and data scientists share nothing.');
  });

  test('follows every change of facts', async () => {
    open('#/plan');
    await userEvent.click(screen.getByRole('radio', { name: 'online' }));
    expect(window.location.hash).toBe('#/plan?team=product&maturity=low&mode=online');
  });

  test('with nonsense in it says what was ignored, and the plan stands', async () => {
    open('#/plan?team=product&maturity=high&mode=sideways&colour=blue');
    const notice = screen.getByText(/could not be read/).closest('[role="status"]');
    expect(notice).toHaveTextContent('mode is “sideways”; it can be batch or online.');
    expect(notice).toHaveTextContent('There is no question “colour”.');
    expect(headline()).toHaveTextContent('Four roles.');
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/could not be read/)).not.toBeInTheDocument();
  });

  test('changed by hand while the app runs changes the plan', () => {
    open('#/plan');
    act(() => {
      window.history.pushState(null, '', '#/plan?team=horizontal');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(headline()).toHaveTextContent('Five roles.');
  });
});

test('an address edited by hand is one step of the history, with its nonsense cleaned away', () => {
  open('#/plan');
  const before = window.history.length;
  act(() => {
    window.history.pushState(null, '', '#/plan?team=horizontal&colour=blue');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  expect(window.history.length).toBe(before + 1);
  expect(window.location.hash).toBe('#/plan?team=horizontal');
  expect(screen.getByText(/There is no question “colour”/)).toBeInTheDocument();
});

describe('the navigation', () => {
  test('lists the built screens as links that hold the plan', () => {
    open('#/plan?team=horizontal');
    const links = within(screen.getByRole('navigation', { name: 'Screens' })).getAllByRole('link');
    expect(links.map((link) => [link.ariaLabel ?? link.textContent, link.getAttribute('href')])).toEqual([
      ['Plan', '#/plan?team=horizontal'],
      ['Compare', '#/compare?team=horizontal'],
      ['Headcount', '#/headcount?team=horizontal'],
      ['A role’s week', '#/week?team=horizontal'],
      ['Your plans', '#/library?team=horizontal'],
    ]);
    expect(links[0]).toHaveAttribute('aria-current', 'page');
  });

  test('the skip link moves the focus to the content', async () => {
    open('#/plan');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('main')).toHaveFocus();
    expect(window.location.hash).toContain('#/plan');
  });
});

describe('keys', () => {
  test('numbers choose a setup', async () => {
    open('#/plan');
    await userEvent.keyboard('5');
    expect(planStore.get().document.facts.team).toEqual({ kind: 'horizontal' });
  });

  test('? opens the help, in which single keys can be turned off', async () => {
    open('#/plan');
    await userEvent.keyboard('?');
    const help = screen.getByRole('dialog', { name: 'Help' });
    await userEvent.click(await within(help).findByRole('checkbox', { name: 'Single-key shortcuts' }));
    await userEvent.click(within(help).getByRole('button', { name: 'Close' }));
    await userEvent.keyboard('5');
    expect(planStore.get().document.facts.team.kind).toBe('product');
    expect(written.at(-1)).toEqual({ theme: 'system', shortcuts: false });
  });

  test('with a modifier belong to the browser', async () => {
    open('#/plan');
    await userEvent.keyboard('{Control>}5{/Control}');
    expect(planStore.get().document.facts.team.kind).toBe('product');
  });
});

async function copyLink() {
  await userEvent.click(await screen.findByRole('button', { name: 'Share' }));
  await userEvent.click(screen.getByRole('menuitem', { name: /^Copy link/ }));
}

describe('the actions', () => {
  test('copy link copies the whole address and says so', async () => {
    const { copyText } = open('#/plan?team=horizontal');
    await copyLink();
    expect(copyText).toHaveBeenCalledWith(window.location.href);
    expect(await screen.findByText(/Link copied/)).toBeInTheDocument();
  });

  test('a browser that forbids copying shows the link instead', async () => {
    open('#/plan?team=horizontal', false);
    await copyLink();
    expect(await screen.findByText(/The link is: .*#\/plan\?team=horizontal/)).toBeInTheDocument();
  });

  test('the theme goes from the system’s to light to dark, and is kept', async () => {
    open('#/plan');
    await userEvent.click(screen.getByRole('button', { name: 'Theme: system. Change' }));
    expect(document.documentElement.dataset['theme']).toBe('light');
    await userEvent.click(screen.getByRole('button', { name: 'Theme: light. Change' }));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(written.map((value) => value.theme)).toEqual(['light', 'dark']);
  });
});
