import { outlineOf } from './bends.ts';
import { exponential } from './elementary.ts';
import type { Shape } from './types.ts';

/** The way from one drawing to another, as `transitionEuler` finds it: frames from one end to the other. */
export interface EulerWay {
  readonly sets: readonly string[];
  /** Largest deviation of a region's share that was found in a frame, or halfway between two. */
  readonly error: number;
  readonly frames: readonly {
    /** From 0 to 1, rising. */
    readonly moment: number;
    /** Parameters of each set: centre, ln of the half axes, turn, and bends if any shape of the way bends. */
    readonly curves: readonly (readonly number[])[];
  }[];
}

/**
 * The shapes at a moment of a way, from 0 to 1. Frames are so close together that what lies evenly between two of them is as
 * true as they are.
 */
export function shapesAt({ sets, frames }: EulerWay, moment: number): Readonly<Record<string, Shape>> {
  const later = frames.findIndex((frame) => frame.moment >= moment);
  const second = frames[later] ?? frames.at(-1);
  const first = frames[later - 1] ?? second;
  if (!first || !second) return {};
  const length = second.moment - first.moment;
  const part = length > 0 ? (moment - first.moment) / length : 1;
  return Object.fromEntries(
    sets.map((set, index) => {
      const [from, to] = [first.curves[index] ?? [], second.curves[index] ?? []];
      return [set, curveShape(from.map((value, k) => (1 - part) * value + part * (to[k] ?? value)))];
    }),
  );
}

function curveShape(curve: readonly number[]): Shape {
  const [cx = 0, cy = 0, a = 0, b = 0, phi = 0, ...bends] = curve;
  if (bends.length > 0) return { poly: outlineOf(curve), curve };
  return { cx, cy, a: exponential(a), b: exponential(b), phi };
}
