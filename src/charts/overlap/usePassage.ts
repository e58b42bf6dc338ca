import { easeCubicInOut, timer } from 'd3';
import { useEffect, useState } from 'react';
import type { ShapesAt, WalkOverlap } from '../../ports/fitOverlap.ts';
import type { OverlapLayout } from './layoutOverlap.ts';
import { moveOverlap } from './moveOverlap.ts';
import { overlapSystem } from './overlapSystem.ts';
import type { DrawnOverlap } from './useOverlapDrawing.ts';

interface Shown {
  readonly drawn: DrawnOverlap;
  readonly layout: OverlapLayout;
}

interface Move {
  readonly target: Shown;
  readonly shapesAt: ShapesAt;
}

interface Passage {
  /** What is to be drawn now. */
  readonly now: Shown;
  /** What fades away behind it. */
  readonly leaving: Shown | undefined;
  readonly onLeft: () => void;
  readonly isMoving: boolean;
}

/** A way that takes longer to find is not waited for: the pictures then fade into each other. In ms. */
const PATIENCE = 500;
const DURATION = 600;

/**
 * From one drawing to the next. The old one stays until the way to the new one is found, on which every frame is true; without
 * a way they fade into each other, and with `still` (reduced motion) the new one is there at once.
 */
export function usePassage(target: Shown, walkOverlap: WalkOverlap, still: boolean): Passage {
  const [settled, setSettled] = useState(target);
  const [leaving, setLeaving] = useState<Shown | undefined>();
  const [move, setMove] = useState<Move | undefined>();
  const [t, setT] = useState(0);
  const isNew = settled.drawn.key !== target.drawn.key;
  const isMoving = isNew && move?.target.drawn.key === target.drawn.key;
  if (move && !isMoving) {
    // Something newer came on the way: it starts from where this way leads.
    setMove(undefined);
    if (isNew) setSettled(move.target);
  } else if ((isNew && still) || (isMoving && t === 1) || (!isNew && settled !== target)) {
    setSettled(target);
  }

  useEffect(() => {
    if (!isNew || isMoving || still) return;
    const fade = () => {
      setLeaving(settled);
      setSettled(target);
    };
    const late = setTimeout(fade, PATIENCE);
    const cancel = walkOverlap({ from: endOf(settled), to: endOf(target) }, (shapesAt) => {
      clearTimeout(late);
      if (!shapesAt) return fade();
      setT(0);
      setMove({ target, shapesAt });
    });
    return () => {
      clearTimeout(late);
      cancel();
    };
  }, [isNew, isMoving, still, settled, target, walkOverlap]);

  useEffect(() => {
    if (!isMoving) return;
    const run = timer((elapsed) => setT(Math.min(1, elapsed / DURATION)));
    return () => {
      run.stop();
    };
  }, [isMoving]);

  const now = isMoving
    ? {
        drawn: target.drawn,
        layout: moveOverlap(settled.layout, target.layout, move.shapesAt, easeCubicInOut(t)),
      }
    : settled;
  return { now, leaving, onLeft: () => setLeaving(undefined), isMoving };
}

function endOf({ drawn: { efforts, drawing } }: Shown) {
  return { system: overlapSystem(efforts), fit: { shapes: drawing.shapes } };
}
