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
    let start: number | undefined;
    const step = (time: number) => {
      start ??= time;
      const t = Math.min(1, (time - start) / DURATION);
      setMotion((now) => (now.key === key ? { ...now, t } : now));
      frame = requestAnimationFrame(step);
    };
    let frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [isMoving, key]);
  return isMoving ? interpolate(motion.from, motion.to, easeCubicInOut(motion.t)) : target;
}

/** Slow, fast, slow: t³ scaled to each half of the way. */
function easeCubicInOut(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - 4 * (1 - t) ** 3;
}
