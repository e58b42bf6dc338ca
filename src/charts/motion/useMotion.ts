import { easeCubicInOut, timer } from 'd3';
import { useEffect, useState } from 'react';

/** Gives the picture between two: `t` runs from 0 (what was) to 1 (what will be). */
export type Interpolate<Placed> = (from: Placed, to: Placed, t: number) => Placed;

interface Motion<Placed> {
  readonly key: unknown;
  readonly from: Placed;
  readonly to: Placed;
  readonly t: number;
}

const DURATION = 380;

/**
 * Moves a placed picture to the next one. Interruptible: a new target starts from what is on screen. With `still` (reduced
 * motion) it cuts.
 *
 * @param target must be the same object while nothing changed
 * @param key changes when the picture should move; a change of the target alone, such as a resize, cuts
 */
export function useMotion<Placed>(
  target: Placed,
  key: unknown,
  interpolate: Interpolate<Placed>,
  still: boolean,
): Placed {
  const [motion, setMotion] = useState<Motion<Placed>>({ key, from: target, to: target, t: 1 });
  if (motion.key !== key) {
    const from = motion.t === 1 ? motion.to : interpolate(motion.from, motion.to, easeCubicInOut(motion.t));
    setMotion({ key, from, to: target, t: still ? 1 : 0 });
  } else if (motion.to !== target) {
    setMotion({ ...motion, to: target });
  }
  const isMoving = motion.t < 1 && !still;
  useEffect(() => {
    if (!isMoving) return;
    const run = timer((elapsed) => {
      setMotion((now) => (now.key === key ? { ...now, t: Math.min(1, elapsed / DURATION) } : now));
    });
    return () => {
      run.stop();
    };
  }, [isMoving, key]);
  return isMoving ? interpolate(motion.from, motion.to, easeCubicInOut(motion.t)) : target;
}
