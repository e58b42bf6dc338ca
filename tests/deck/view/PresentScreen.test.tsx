import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PresentScreen } from '../../../src/deck/view/PresentScreen.tsx';
import type { FitOverlap } from '../../../src/euler/types.ts';
import { dispatch, planStore } from '../../../src/plan/store/planStore.ts';
import { loadLaterFits } from '../../../src/team/charts/overlap/storedFits.ts';
import { neverFits } from '../../fixtures/neverFits.ts';

const online = { kind: 'product', maturity: 'high', mode: 'online' } as const;

beforeAll(loadLaterFits);
beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockReturnValue(undefined);
  dispatch({ kind: 'reset' });
  dispatch({ kind: 'factsChanged', changes: [{ kind: 'team', team: online }] });
});

interface PresentationProps {
  readonly from?: number;
  readonly onExit?: () => void;
  readonly fitOverlap?: FitOverlap;
}

function Presentation({ from = 1, onExit = () => undefined, fitOverlap = neverFits }: PresentationProps) {
  const [step, setStep] = useState(from);
  return <PresentScreen step={step} fitOverlap={fitOverlap} onStep={setStep} onExit={onExit} />;
}

const headline = () => screen.getByRole('heading', { level: 1 });
const count = () => screen.getByText(/^\d of 5$/).textContent;

describe('the presentation', () => {
  it('tells five steps, each with the focus on its headline', async () => {
    const user = userEvent.setup();
    render(<Presentation />);
    const told: string[] = [];
    for (let step = 1; step <= 5; step += 1) {
      expect(headline()).toHaveFocus();
      told.push(headline().textContent ?? '');
      await user.keyboard('{ArrowRight}');
    }
    expect(told).toEqual([
      'Five roles between engineering and science',
      'Four roles. Software engineers and data scientists share nothing.',
      'Software engineers and data scientists share nothing.',
      'Why the team looks like this',
      'The same roles in the other setups',
    ]);
    expect(count()).toBe('5 of 5');
  });

  it.each([
    ['{ArrowRight}', 2, '3 of 5'],
    ['{ArrowDown}', 2, '3 of 5'],
    [' ', 2, '3 of 5'],
    ['{PageDown}', 2, '3 of 5'],
    ['{ArrowLeft}', 2, '1 of 5'],
    ['{ArrowUp}', 2, '1 of 5'],
    ['{PageUp}', 2, '1 of 5'],
    ['{Home}', 4, '1 of 5'],
    ['{End}', 2, '5 of 5'],
    ['{ArrowLeft}', 1, '1 of 5'],
    ['{ArrowRight}', 5, '5 of 5'],
    ['{Control>}{ArrowRight}{/Control}', 2, '2 of 5'],
  ])('with %s from step %i is at %s', async (keys, from, expected) => {
    render(<Presentation from={from} />);
    await userEvent.keyboard(keys);
    expect(count()).toBe(expected);
  });

  it('leaves with Escape and with the button', async () => {
    const onExit = vi.fn();
    render(<Presentation onExit={onExit} />);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Exit' }));
    expect(onExit).toHaveBeenCalledTimes(2);
  });

  it('goes one step, not two, when Space presses Next', async () => {
    render(<Presentation />);
    screen.getByRole('button', { name: 'Next' }).focus();
    await userEvent.keyboard(' ');
    expect(count()).toBe('2 of 5');
  });

  it('turns with a swipe of a finger, and not with a mouse or a short or steep move', () => {
    render(<Presentation from={2} />);
    const swipe = (dx: number, dy: number, pointerType: string) => {
      const main = screen.getByRole('main');
      fireEvent.pointerDown(main, { clientX: 300, clientY: 300, pointerType });
      fireEvent.pointerUp(main, { clientX: 300 + dx, clientY: 300 + dy, pointerType });
    };
    swipe(-120, 0, 'mouse');
    swipe(-20, 0, 'touch');
    swipe(-80, 90, 'touch');
    expect(count()).toBe('2 of 5');
    swipe(-120, 10, 'touch');
    expect(count()).toBe('3 of 5');
    swipe(120, 10, 'touch');
    expect(count()).toBe('2 of 5');
  });

  it.each([
    [0, '1 of 5'],
    [99, '5 of 5'],
    [Number.NaN, '1 of 5'],
  ])('shows the nearest step for step %d', (step, expected) => {
    render(<Presentation from={step} />);
    expect(count()).toBe(expected);
  });

  it('writes out the empty overlap and why', () => {
    render(<Presentation from={3} />);
    const table = screen.getByRole('table', { name: /each pair of roles/ });
    expect(within(table).getByRole('cell', { name: 'nothing' })).toBeVisible();
    expect(within(table).getByRole('cell', { name: /^15\s%$/ })).toBeVisible();
    expect(screen.getByText('Why: an online platform needs more careful engineering.')).toBeVisible();
    expect(screen.getByRole('link', { name: /spectrum of Machine Learning roles/ })).toBeVisible();
  });

  it('shows the overlap picture with the names of the roles and the shares of the areas', () => {
    render(<Presentation from={3} />);
    const drawn = [...document.querySelectorAll('figure svg text')].map((text) => text.textContent);
    expect(drawn).toEqual(expect.arrayContaining(['Software engineer', '13\u00a0%', '7.8\u00a0%']));
    expect(document.querySelectorAll('figure svg path')).toHaveLength(4);
    expect(screen.getByText(/Drawn to scale\./)).toBeVisible();
    const [first] = document.querySelectorAll('figure, table');
    expect(first?.tagName).toBe('FIGURE');
  });

  it('has a team that is not stored drawn, and does without the picture when that fails', () => {
    dispatch({
      kind: 'factsChanged',
      changes: [{ kind: 'answer', fact: 'smallGainsPay', value: false }],
    });
    const fitOverlap = vi.fn<FitOverlap>(() => () => undefined);
    render(<Presentation from={3} fitOverlap={fitOverlap} />);
    expect(screen.getByText('Drawing the overlaps…')).toBeVisible();
    act(() => fitOverlap.mock.calls[0]?.[1](undefined));
    expect(screen.getByText(/could not be drawn/)).toBeVisible();
    expect(document.querySelector('figure')).toBeNull();
    expect(screen.getByRole('table', { name: /each pair of roles/ })).toBeVisible();
  });

  it('says where the two least related roles meet when no pair is empty', () => {
    dispatch({ kind: 'factsChanged', changes: [{ kind: 'team', team: { ...online, mode: 'batch' } }] });
    render(<Presentation from={3} />);
    expect(
      screen.getByText('Software engineers and data scientists share operation: 0.5 % of the work.'),
    ).toBeVisible();
  });

  it('gives three to five reasons, each with its basis and source', () => {
    render(<Presentation from={4} />);
    const reasons = screen.getAllByRole('listitem');
    expect(reasons.length).toBeGreaterThanOrEqual(3);
    expect(reasons.length).toBeLessThanOrEqual(5);
    expect(reasons[0]).toHaveTextContent('An online platform needs more careful engineering.');
    for (const reason of reasons) expect(within(reason).getAllByRole('link').length).toBeGreaterThan(0);
  });

  it('switches the setup by number and by click where the setups are shown', async () => {
    const user = userEvent.setup();
    render(<Presentation from={5} />);
    expect(screen.getByRole('button', { current: true })).toHaveTextContent('Mature product, online');
    await user.keyboard('1');
    expect(planStore.get().document.facts.team).toEqual({ kind: 'product', maturity: 'low', mode: 'batch' });
    await user.click(screen.getByRole('button', { name: /Platform team/ }));
    expect(planStore.get().document.facts.team).toEqual({ kind: 'horizontal' });
    expect(screen.getByRole('button', { current: true })).toHaveTextContent('Platform team');
    expect(count()).toBe('5 of 5');
  });

  it('keeps the number keys for the step that shows the numbers', async () => {
    render(<Presentation from={2} />);
    await userEvent.keyboard('1');
    expect(planStore.get().document.facts.team).toEqual(online);
  });
});

describe('full screen', () => {
  function allowFullScreen(answer: () => Promise<void>) {
    Object.assign(document.documentElement, { requestFullscreen: vi.fn(answer) });
    const exit = vi.fn(() => Promise.resolve());
    Object.assign(document, { exitFullscreen: exit });
    return exit;
  }
  function setFullScreen(element: Element | null) {
    Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: element });
    document.dispatchEvent(new Event('fullscreenchange'));
  }

  it('is left with the browser’s own way out', () => {
    allowFullScreen(() => Promise.resolve());
    const onExit = vi.fn();
    render(<Presentation onExit={onExit} />);
    setFullScreen(document.documentElement);
    expect(onExit).not.toHaveBeenCalled();
    setFullScreen(null);
    expect(onExit).toHaveBeenCalledOnce();
  });

  it('ends with the presentation', () => {
    const exit = allowFullScreen(() => Promise.resolve());
    const { unmount } = render(<Presentation />);
    setFullScreen(document.documentElement);
    unmount();
    expect(exit).toHaveBeenCalledOnce();
    setFullScreen(null);
  });

  it.each([
    ['is refused', () => Promise.reject(new TypeError('no'))],
    [
      'does not exist',
      () => {
        throw new TypeError('not a function');
      },
    ],
  ])('is not needed: everything works when it %s', async (_why, answer) => {
    allowFullScreen(answer);
    render(<Presentation />);
    await userEvent.keyboard('{ArrowRight}');
    expect(count()).toBe('2 of 5');
  });
});
