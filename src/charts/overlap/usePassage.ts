import { easeCubicInOut, timer } from 'd3';
import { useEffect, useMemo, useState } from 'react';
import type { ShapesAt, WalkOverlap } from '../../ports/fitOverlap.ts';
import type { OverlapLayout } from './layoutOverlap.ts';
import { moveOverlap } from './moveOverlap.ts';
import { overlapSystem } from './overlapSystem.ts';
import type { DrawnOverlap } from './useOverlapDrawing.ts';

interface Shown {
  readonly drawn: DrawnOverlap;
  readonly layout: OverlapLayout;
}

interface Passage {
  /** What is to be drawn now. */
  readonly now: Shown;
  /** What fades away behind it. */
  readonly leaving: Shown | undefined;
  readonly onLeft: () => void;
  readonly isMoving: boolean;
}

interface Move {
  readonly to: DrawnOverlap;
  readonly shapesAt: ShapesAt;
}

/** A way that takes longer to find is not waited for: the pictures then fade into each other. In ms. */
const PATIENCE = 500;
const DURATION = 600;

/**
 * From one drawing to the next. The old one stays until the way to the new one is found, on which every frame is true; without
 * a way they fade into each other, and with `still` (reduced motion) the new one is there at once. What comes while the picture
 * moves waits until it has arrived.
 *
 * @param layoutOf must be the same function while the room is the same.
 */
export function usePassage(
  drawn: DrawnOverlap,
  layoutOf: (drawn: DrawnOverlap) => OverlapLayout,
  walkOverlap: WalkOverlap,
  still: boolean,
): Passage {
  const [settled, setSettled] = useState(drawn);
  const [leaving, setLeaving] = useState<DrawnOverlap | undefined>();
  const [move, setMove] = useState<Move | undefined>();
  const [t, setT] = useState(0);
  const isNew = settled.key !== drawn.key;
  if (move && (t === 1 || still)) {
    setMove(undefined);
    setSettled(move.to);
  } else if (!move && settled !== drawn && (still || !isNew)) setSettled(drawn);

  const isLooking = isNew && !move && !still;
  useEffect(() => {
    if (!isLooking) return;
    const fade = () => {
      setLeaving(settled);
      setSettled(drawn);
    };
    const late = setTimeout(fade, PATIENCE);
    const cancel = walkOverlap({ from: endOf(settled), to: endOf(drawn) }, (shapesAt) => {
      clearTimeout(late);
      if (!shapesAt) return fade();
      setT(0);
      setLeaving(undefined);
      setMove({ to: drawn, shapesAt });
    });
    return () => {
      clearTimeout(late);
      cancel();
    };
  }, [isLooking, settled, drawn, walkOverlap]);

  useEffect(() => {
    if (!move) return;
    const run = timer((elapsed) => setT(Math.min(1, elapsed / DURATION)));
    return () => {
      run.stop();
    };
  }, [move]);

  const rest = useMemo(() => shown(settled, layoutOf), [settled, layoutOf]);
  const end = useMemo(() => move && shown(move.to, layoutOf), [move, layoutOf]);
  const behind = useMemo(() => leaving && shown(leaving, layoutOf), [leaving, layoutOf]);
  const now =
    move && end
      ? { ...end, layout: moveOverlap(rest.layout, end.layout, move.shapesAt, easeCubicInOut(t)) }
      : rest;
  return {
    now,
    leaving: still ? undefined : behind,
    onLeft: () => setLeaving(undefined),
    isMoving: move !== undefined,
  };
}

function shown(drawn: DrawnOverlap, layoutOf: (drawn: DrawnOverlap) => OverlapLayout): Shown {
  return { drawn, layout: layoutOf(drawn) };
}

function endOf({ efforts, drawing }: DrawnOverlap) {
  return { system: overlapSystem(efforts), fit: { shapes: drawing.shapes } };
}
