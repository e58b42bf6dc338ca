import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deriveTeam } from '../../../../src/engine/derive/deriveTeam.ts';
import { roleEfforts } from '../../../../src/engine/measure/overlap.ts';
import { allTeams } from '../../../../src/engine/playbook/facts.ts';
import type { ShapesAt, WalkOverlap } from '../../../../src/euler/fitOverlap.ts';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { overlapSystem, systemKey } from '../../../../src/team/charts/overlap/overlapSystem.ts';
import { foundWay, useWaysAhead } from '../../../../src/team/charts/overlap/waysAhead.ts';

const [here = '', ...others] = allTeams.map((team) =>
  systemKey(overlapSystem(roleEfforts(builtinPlaybook, deriveTeam(builtinPlaybook, { team, context: {} })))),
);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp(from: string) {
  const asked: { to: string; answer: (way: ShapesAt | undefined) => void }[] = [];
  const cancel = vi.fn();
  const walkOverlap: WalkOverlap = (task, answer) => {
    asked.push({ to: systemKey(task.to.system), answer });
    return cancel;
  };
  const hook = renderHook(({ isIdle }) => useWaysAhead(builtinPlaybook, from, walkOverlap, isIdle), {
    initialProps: { isIdle: true },
  });
  return { asked, cancel, hook };
}

test('at rest the ways to all other scenarios are found one after the other, and given up for something real', () => {
  const { asked, cancel, hook } = setUp(here);
  expect(asked).toHaveLength(0);
  vi.advanceTimersByTime(1000);
  expect(asked.map(({ to }) => to)).toEqual(others.slice(0, 1));
  const way: ShapesAt = () => ({});
  asked[0]?.answer(way);
  expect(foundWay(here, others[0] ?? '')?.shapesAt).toBe(way);
  // None is an answer too: it need not be asked for again.
  asked[1]?.answer(undefined);
  expect(foundWay(here, others[1] ?? '')).toEqual({ shapesAt: undefined });
  hook.rerender({ isIdle: false });
  expect(cancel).toHaveBeenCalledOnce();
  hook.rerender({ isIdle: true });
  vi.advanceTimersByTime(1000);
  expect(asked.map(({ to }) => to)).toEqual([...others.slice(0, 3), others[2]]);
  expect(foundWay(here, others[2] ?? '')).toBeUndefined();
});

test('from a team whose drawing is not stored nothing is found ahead', () => {
  const { asked } = setUp('another team');
  vi.advanceTimersByTime(1000);
  expect(asked).toHaveLength(0);
});
