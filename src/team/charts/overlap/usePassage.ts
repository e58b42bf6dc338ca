import { easeCubicInOut, timer } from 'd3';
import { useEffect, useMemo, useState } from 'react';
import type { Playbook } from '../../../engine/playbook/playbook.ts';
import type { ShapesAt, WalkOverlap } from '../../../euler/fitOverlap.ts';
import type { DrawnOverlap } from '../teamPicture.ts';
import type { OverlapLayout } from './layoutOverlap.ts';
import { type Move as Course, moveOverlap } from './moveOverlap.ts';
import { overlapSystem } from './overlapSystem.ts';
import { foundWay, useWaysAhead } from './waysAhead.ts';

interface Shown {
  readonly drawn: DrawnOverlap;
  readonly layout: OverlapLayout;
  /** Less than 1 while names come or go. */
  readonly nameOpacity?: number;
}

interface Passage {
  /** What is to be drawn now. */
  readonly now: Shown;
  /** What fades away behind it. */
  readonly leaving: Shown | undefined;
  readonly onLeft: () => void;
  readonly isMoving: boolean;
  /** The picture is still the one before, or on its way to one that is not the last either. */
  readonly isBehind: boolean;
}

/** Where and how the picture is drawn. */
export interface PassageRoom extends Pick<Course, 'room' | 'sign'> {
  readonly playbook: Playbook;
  /** Must be the same function while the room is the same. */
  readonly layoutOf: (drawn: DrawnOverlap) => OverlapLayout;
}

interface Move {
  readonly to: DrawnOverlap;
  readonly shapesAt: ShapesAt;
}

/** A way that takes longer to find is not waited for: the pictures then fade into each other. In ms. */
const PATIENCE = 500;
const DURATION = 600;
/** How much faster a way is gone when what it leads to is already out of date. */
const HURRY = 4;

/**
 * From one drawing to the next. The old one stays until the way to the new one is found, on which every frame is true; without
 * a way they fade into each other, and with `still` (reduced motion) the new one is there at once. What comes while the picture
 * moves waits until it has arrived, which is then soon.
 */
export function usePassage(
  drawn: DrawnOverlap,
  { playbook, room, sign, layoutOf }: PassageRoom,
  walkOverlap: WalkOverlap,
  /** Nothing moves, or nothing is to be found ahead while something else is asked for. */
  { still, waiting }: { readonly still: boolean; readonly waiting: boolean },
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
    const go = (shapesAt: ShapesAt | undefined) => {
      if (!shapesAt) return fade();
      setT(0);
      setLeaving(undefined);
      setMove({ to: drawn, shapesAt });
    };
    const known = foundWay(settled.key, drawn.key);
    if (known) return go(known.shapesAt);
    const late = setTimeout(fade, PATIENCE);
    const cancel = walkOverlap({ from: endOf(settled), to: endOf(drawn) }, (shapesAt) => {
      clearTimeout(late);
      go(shapesAt);
    });
    return () => {
      clearTimeout(late);
      cancel();
    };
  }, [isLooking, settled, drawn, walkOverlap]);

  useWaysAhead(playbook, settled.key, walkOverlap, !still && !waiting && !isNew && !move);

  const isStale = move !== undefined && (waiting || move.to.key !== drawn.key);
  useEffect(() => {
    if (!move) return;
    let last = 0;
    const run = timer((elapsed) => {
      const step = ((elapsed - last) / DURATION) * (isStale ? HURRY : 1);
      last = elapsed;
      setT((before) => Math.min(1, before + step));
    });
    return () => {
      run.stop();
    };
  }, [move, isStale]);

  const rest = useMemo(() => shown(settled, layoutOf), [settled, layoutOf]);
  const end = useMemo(() => move && shown(move.to, layoutOf), [move, layoutOf]);
  const behind = useMemo(() => leaving && shown(leaving, layoutOf), [leaving, layoutOf]);
  const course = useMemo(
    () => move && end && { from: rest.layout, to: end.layout, shapesAt: move.shapesAt, room, sign },
    [move, end, rest, room, sign],
  );
  const moving = course && moveOverlap(course, t, easeCubicInOut(t));
  const now = moving && end ? { ...end, layout: moving, nameOpacity: moving.nameOpacity } : rest;
  return {
    now,
    leaving: still ? undefined : behind,
    onLeft: () => setLeaving(undefined),
    isMoving: move !== undefined,
    isBehind: waiting || isLooking || isStale,
  };
}

function shown(drawn: DrawnOverlap, layoutOf: (drawn: DrawnOverlap) => OverlapLayout): Shown {
  return { drawn, layout: layoutOf(drawn) };
}

function endOf({ efforts, drawing }: DrawnOverlap) {
  return { system: overlapSystem(efforts), fit: { shapes: drawing.shapes } };
}
