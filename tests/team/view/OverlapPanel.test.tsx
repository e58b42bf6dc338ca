import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Emphasis } from '../../../src/charts/emphasis.ts';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import { roleEfforts } from '../../../src/engine/measure/overlap.ts';
import type { Context } from '../../../src/engine/playbook/facts.ts';
import type { RoleId } from '../../../src/engine/playbook/playbook.ts';
import { fitEuler } from '../../../src/euler/fitEuler.ts';
import type { EulerFit, FitOverlap, OverlapFitTask } from '../../../src/euler/types.ts';
import { planStore } from '../../../src/plan/store/planStore.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { loadLaterFits } from '../../../src/team/charts/overlap/storedFits.ts';
import { useOverlapDrawing } from '../../../src/team/charts/overlap/useOverlapDrawing.ts';
import { OverlapPanel } from '../../../src/team/view/OverlapPanel.tsx';
import { firstReason } from '../../../src/team/words/reasons.ts';

const teamOf = (context: Context) =>
  deriveTeam(builtinPlaybook, { team: { kind: 'product', maturity: 'high', mode: 'online' }, context });
const effortsOf = (context: Context) => roleEfforts(builtinPlaybook, teamOf(context));
const builtin = effortsOf({});
const lowOnline = roleEfforts(
  builtinPlaybook,
  deriveTeam(builtinPlaybook, { team: { kind: 'product', maturity: 'low', mode: 'online' }, context: {} }),
);
const whatIf = effortsOf({ smallGainsPay: false });

/** A fitter that answers when it is told to. */
function fakeFitter() {
  const asked: { task: OverlapFitTask; answer: (fit: EulerFit | undefined) => void }[] = [];
  const cancel = vi.fn();
  const fitOverlap: FitOverlap = (task, answer) => {
    asked.push({ task, answer });
    return cancel;
  };
  return { fitOverlap, asked, cancel };
}

interface FittedProps {
  readonly efforts: typeof builtin;
  readonly fitOverlap: FitOverlap;
  readonly onEmphasis?: (emphasis: Emphasis | undefined) => void;
  readonly onExport?: (picture: string) => void;
  readonly onPin?: (roles: readonly RoleId[] | undefined) => void;
  readonly emphasis?: Emphasis;
}

/** The panel with the drawing that its screen gives it. */
function Fitted(props: FittedProps) {
  const { efforts, fitOverlap, onEmphasis = vi.fn(), onExport = vi.fn(), onPin, emphasis } = props;
  const [pinned, pin] = useState<readonly RoleId[] | undefined>();
  return (
    <OverlapPanel
      playbook={builtinPlaybook}
      team={teamOf({})}
      efforts={efforts}
      overlap={useOverlapDrawing(efforts, fitOverlap)}
      inspection={{
        inspected: undefined,
        emphasis,
        pinned,
        emphasise: onEmphasis,
        pin: (roles) => {
          pin(roles);
          onPin?.(roles);
        },
        close: vi.fn(),
      }}
      onExport={onExport}
    />
  );
}

function panel(efforts: typeof builtin, fitOverlap: FitOverlap) {
  return <Fitted efforts={efforts} fitOverlap={fitOverlap} />;
}

const picture = () => document.querySelector('figure svg');
const outlines = () =>
  [...document.querySelectorAll('figure svg path')].map((path) => path.getAttribute('d'));
const drawnNames = () => [...document.querySelectorAll('figure svg [data-name]')];

beforeAll(loadLaterFits);

test('a built-in setup is drawn at once, without a fit, and hidden from assistive technology', () => {
  const { fitOverlap, asked } = fakeFitter();
  render(panel(builtin, fitOverlap));
  expect(drawnNames()).toHaveLength(4);
  expect(picture()).toHaveAttribute('aria-hidden', 'true');
  expect(screen.getByText('Drawn to scale.')).toBeInTheDocument();
  expect(asked).toHaveLength(0);
});

test('another team is fitted; until then the picture of the last one stays', () => {
  const { fitOverlap, asked, cancel } = fakeFitter();
  const { rerender } = render(panel(builtin, fitOverlap));
  rerender(panel(whatIf, fitOverlap));
  expect(drawnNames()).toHaveLength(4);
  expect(picture()).toHaveAttribute('data-waiting');
  expect(Object.keys(asked[0]?.task.previous?.shapes ?? {})).toHaveLength(4);
  const task = asked[0]?.task;
  act(() => asked[0]?.answer(task && fitEuler(task.system)));
  expect(drawnNames()).toHaveLength(whatIf.size);
  expect(picture()).not.toHaveAttribute('data-waiting');
  rerender(panel(builtin, fitOverlap));
  expect(cancel).toHaveBeenCalled();
  expect(drawnNames()).toHaveLength(4);
});

/** As for somebody who did not ask for less motion. */
function allowMotion() {
  const plain = window.matchMedia;
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    Object.assign(plain(query), { matches: false }),
  );
}

afterEach(() => vi.restoreAllMocks());

const layers = () => [...document.querySelectorAll('figure svg > g')];
const leavingLayers = () => layers().filter((layer) => layer.hasAttribute('data-leaving'));

test('one drawing fades into the next, with its names, and is gone after that', async () => {
  allowMotion();
  const { fitOverlap } = fakeFitter();
  const { rerender } = render(panel(builtin, fitOverlap));
  const before = outlines();
  expect(layers()).toHaveLength(1);
  rerender(panel(lowOnline, fitOverlap));
  expect(outlines().slice(0, before.length)).toEqual(before);
  expect(leavingLayers().map((layer) => layer.querySelectorAll('[data-name]').length)).toEqual([
    builtin.size,
  ]);
  expect(outlines()).toHaveLength(builtin.size + lowOnline.size);
  await waitFor(() => expect(layers().length).toBe(1));
  expect(outlines()).toHaveLength(lowOnline.size);
  expect(drawnNames()).toHaveLength(lowOnline.size);
});

test('a drawing that comes back before it is gone is no longer leaving; the other one is', async () => {
  allowMotion();
  const { fitOverlap } = fakeFitter();
  const { rerender } = render(panel(builtin, fitOverlap));
  const [first] = layers();
  rerender(panel(lowOnline, fitOverlap));
  expect(leavingLayers()[0]).toBe(first);
  rerender(panel(builtin, fitOverlap));
  expect(leavingLayers().length).toBe(1);
  expect(leavingLayers()[0]).not.toBe(first);
  await waitFor(() => expect(layers().length).toBe(1));
  expect(layers()[0]).toBe(first);
});

test('under reduced motion the next drawing is there at once', () => {
  const { fitOverlap } = fakeFitter();
  const { rerender } = render(panel(builtin, fitOverlap));
  rerender(panel(lowOnline, fitOverlap));
  expect(layers()).toHaveLength(1);
  expect(outlines()).toHaveLength(lowOnline.size);
});

test('the picture can be taken as long as there is one', async () => {
  const onExport = vi.fn();
  const { fitOverlap, asked } = fakeFitter();
  const shown = (efforts: typeof builtin) => (
    <Fitted efforts={efforts} fitOverlap={fitOverlap} onExport={onExport} />
  );
  const { rerender } = render(shown(builtin));
  await userEvent.click(screen.getByRole('button', { name: 'Export the overlap' }));
  expect(onExport).toHaveBeenCalledExactlyOnceWith('overlap');
  rerender(shown(whatIf));
  expect(screen.queryByRole('button', { name: 'Export the overlap' })).not.toBeInTheDocument();
  act(() => asked[0]?.answer(undefined));
  expect(screen.queryByRole('button', { name: 'Export the overlap' })).not.toBeInTheDocument();
});

test('a fit that cannot be made leaves the matrix, and says so', () => {
  const { fitOverlap, asked } = fakeFitter();
  render(panel(whatIf, fitOverlap));
  expect(screen.getByText('Drawing the overlaps…')).toBeInTheDocument();
  act(() => asked[0]?.answer(undefined));
  expect(screen.getByText(/could not be drawn/)).toBeInTheDocument();
  expect(screen.getByRole('table', { name: /each pair of roles/ })).toBeInTheDocument();
});

test('a drawing with a region that is none comes after the matrix', () => {
  const { fitOverlap, asked } = fakeFitter();
  render(panel(whatIf, fitOverlap));
  const task = asked[0]?.task;
  const fit = task && fitEuler(task.system);
  const unwanted = [{ sets: ['SWE', 'DS'], wanted: 0, drawn: 0.01 }];
  act(() => asked[0]?.answer(fit && { ...fit, quality: { ...fit.quality, exact: false, unwanted } }));
  const [first] = document.querySelectorAll('figure, table');
  expect(first?.tagName).toBe('TABLE');
  expect(picture()).toBeInTheDocument();
});

test('a set that is pressed in the list stays marked in the picture and in words', async () => {
  render(panel(builtin, fakeFitter().fitOverlap));
  const set = await screen.findByRole('button', { name: 'Software engineer and ML engineer' });
  await userEvent.click(set);
  expect(set).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByText(/^Only software engineers and ML engineers could do 13/)).toBeInTheDocument();
  const svg = picture();
  if (svg) fireEvent.click(svg, { clientX: -50, clientY: -50 });
  expect(set).toHaveAttribute('aria-pressed', 'false');
});

test('the pointer finds the region under it; a press asks why, whatever the number of its roles', () => {
  const [onPin, onEmphasis] = [vi.fn(), vi.fn()];
  const { fitOverlap } = fakeFitter();
  render(<Fitted {...{ efforts: builtin, fitOverlap, onEmphasis, onPin }} />);
  const svg = picture();
  if (!svg) throw new Error('No picture.');
  // Without layout a pixel of the page is one of the picture: left of the middle, where only these two overlap.
  const place = { clientX: 134, clientY: 204 };
  fireEvent.pointerMove(svg, place);
  expect(onEmphasis).toHaveBeenLastCalledWith({ kind: 'roles', roles: ['SWE', 'MLE'] });
  fireEvent.click(svg, place);
  expect(onPin).toHaveBeenLastCalledWith(['SWE', 'MLE']);
  fireEvent.pointerLeave(svg);
  expect(onEmphasis).toHaveBeenLastCalledWith(undefined);
  const pressed = new Set<number>();
  for (let clientX = 0; clientX < 480; clientX += 16) {
    for (let clientY = 0; clientY < 340; clientY += 16) {
      fireEvent.click(svg, { clientX, clientY });
      pressed.add(onPin.mock.lastCall?.[0]?.length ?? 0);
    }
  }
  expect(pressed).toEqual(new Set([0, 1, 2, 3]));
});

test('of a pair that shares nothing it is said why', () => {
  const { fitOverlap } = fakeFitter();
  render(<Fitted {...{ efforts: builtin, fitOverlap }} emphasis={{ kind: 'roles', roles: ['SWE', 'DS'] }} />);
  const because = firstReason(builtinPlaybook, teamOf({}), { kind: 'overlap', roles: ['SWE', 'DS'] });
  expect(because).toMatch(/./);
  expect(
    screen.getByText(`Software engineers and data scientists share nothing. ${because}`),
  ).toBeInTheDocument();
});

test('who has no work, and so is not drawn, is said beside the picture', () => {
  const idle = new Map([...builtin, ['PM', new Map<string, number>()] as const]);
  render(panel(idle, fakeFitter().fitOverlap));
  expect(
    screen.getByText(
      'Drawn to scale. Product managers have no work in this plan, so the picture leaves them out.',
    ),
  ).toBeInTheDocument();
});

test('a press on a pair asks for its reasons', async () => {
  render(panel(builtin, fakeFitter().fitOverlap));
  await userEvent.click(screen.getByRole('button', { name: /^Software engineer and ML engineer: .*Why/ }));
  expect(planStore.get().session.inspected).toEqual({ kind: 'overlap', roles: ['SWE', 'MLE'] });
});
