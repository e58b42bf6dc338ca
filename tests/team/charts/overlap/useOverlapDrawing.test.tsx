import { act, renderHook } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { deriveTeam } from '../../../../src/engine/derive/deriveTeam.ts';
import { type RoleEfforts, roleEfforts } from '../../../../src/engine/measure/overlap.ts';
import { fitEuler } from '../../../../src/euler/fitEuler.ts';
import type { EulerFit, OverlapFitTask } from '../../../../src/euler/types.ts';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { loadLaterFits, overlapSystem } from '../../../../src/team/charts/overlap/storedFits.ts';
import { isTrue, useOverlapDrawing } from '../../../../src/team/charts/overlap/useOverlapDrawing.ts';

/** Roles with the work of each duty, in percent. */
const effortsOf = (roles: Readonly<Record<string, Readonly<Record<string, number>>>>): RoleEfforts =>
  new Map(Object.entries(roles).map(([role, duties]) => [role, new Map(Object.entries(duties))]));

const builtin = roleEfforts(
  builtinPlaybook,
  deriveTeam(builtinPlaybook, { team: { kind: 'product', maturity: 'low', mode: 'batch' }, context: {} }),
);
const own = effortsOf({ A: { one: 30, two: 10 }, B: { two: 10, three: 50 } });
const other = effortsOf({ A: { one: 40, two: 5 }, B: { two: 5, three: 50 } });

/** A worker that answers when it is told to. */
function show(efforts: RoleEfforts) {
  const cancelled: OverlapFitTask[] = [];
  const asked: { task: OverlapFitTask; answer: (fit: EulerFit | undefined) => void }[] = [];
  const fitOverlap = vi.fn((task: OverlapFitTask, answer: (fit: EulerFit | undefined) => void) => {
    asked.push({ task, answer });
    return () => cancelled.push(task);
  });
  const { result, rerender } = renderHook((shown: RoleEfforts) => useOverlapDrawing(shown, fitOverlap), {
    initialProps: efforts,
  });
  return { result, rerender, asked, cancelled };
}

beforeAll(loadLaterFits);

describe('the drawing of the overlap', () => {
  it('of a built-in setup is there at once', () => {
    const { result, asked } = show(builtin);
    expect(result.current.state).toBe('drawn');
    expect(asked).toEqual([]);
  });

  it('is fitted, and the one before stays until then', () => {
    const { result, rerender, asked } = show(builtin);
    const before = result.current.drawn;
    rerender(own);
    expect(result.current).toEqual({ state: 'waiting', drawn: before });
    expect(asked[0]?.task).toEqual({ system: overlapSystem(own), previous: before?.drawing });
    act(() => asked[0]?.answer(fitEuler(overlapSystem(own))));
    expect(result.current.state).toBe('drawn');
    expect(result.current.drawn?.efforts).toBe(own);
    expect(result.current.drawn && isTrue(result.current.drawn)).toBe(true);
  });

  it('that nobody waits for any more is cancelled, and its answer is not shown', () => {
    const { result, rerender, asked, cancelled } = show(own);
    rerender(other);
    expect(cancelled.map(({ system }) => system)).toEqual([overlapSystem(own)]);
    act(() => asked[0]?.answer(fitEuler(overlapSystem(own))));
    expect(result.current.state).toBe('waiting');
    act(() => asked[1]?.answer(fitEuler(overlapSystem(other))));
    expect(result.current.drawn?.efforts).toBe(other);
  });

  it('that could not be fitted is not replaced by an old one', () => {
    const { result, rerender, asked } = show(builtin);
    rerender(own);
    act(() => asked[0]?.answer(undefined));
    expect(result.current).toEqual({ state: 'failed', drawn: undefined });
  });

  it('of more than seven roles, or of more than 25 regions, is not tried', () => {
    const crowd = effortsOf(Object.fromEntries(Array.from('ABCDEFGH', (role) => [role, { [role]: 10 }])));
    const roles = Array.from('ABCDEFG');
    // A duty for every pair and every role alone: 28 regions.
    const thicket = effortsOf(
      Object.fromEntries(
        roles.map((role) => [
          role,
          Object.fromEntries(roles.map((mate) => [[role, mate].sort().join(''), 1])),
        ]),
      ),
    );
    for (const efforts of [crowd, thicket]) {
      const { result, asked } = show(efforts);
      expect(result.current).toEqual({ state: 'too-much', drawn: undefined });
      expect(asked).toEqual([]);
    }
    expect(overlapSystem(thicket).regions).toHaveLength(28);
  });
});
