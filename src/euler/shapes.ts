import { outlineOf } from './bends.ts';
import { BentCurve } from './bentCurve.ts';
import type { Curve } from './curve.ts';
import { cosine, lengthOf, logarithm, sine } from './elementary.ts';
import type { Shape } from './types.ts';

/** A point has a logarithm too. */
const SMALLEST_HALF = 1e-4;

/** A fitted curve as it is drawn. */
export function shapeOf(curve: Curve, parameters: Float64Array): Shape {
  const { x, y, a, b, phi } = curve;
  return curve instanceof BentCurve ? bentShape([...parameters]) : { cx: x, cy: y, a, b, phi };
}

/**
 * Centre, ln of the half axes and turn of a shape, and its bends if it has any.
 *
 * @throws Error for an outline without the curve it came from.
 */
export function curveOf(shape: Shape): readonly number[] {
  if (!('poly' in shape)) {
    const size = (half: number) => logarithm(Math.max(SMALLEST_HALF, half));
    return [shape.cx, shape.cy, size(shape.a), size(shape.b), shape.phi];
  }
  if (!shape.curve) throw new Error('An outline without the curve it came from has no parameters');
  return shape.curve;
}

function bentShape(curve: readonly number[]): Shape {
  return { poly: outlineOf(curve), curve };
}

/** A motion of the plane that keeps shapes: (x, y) → s·R·(x, ±y) + move. */
export interface Motion {
  readonly scale: number;
  readonly turn: number;
  readonly mirrored: boolean;
  readonly moveX: number;
  readonly moveY: number;
}

export function moved(shape: Shape, { scale, turn, mirrored, moveX, moveY }: Motion): Shape {
  const [cos, sin] = [cosine(turn) * scale, sine(turn) * scale];
  const flip = mirrored ? -1 : 1;
  const point = (x: number, y: number): [number, number] => [
    cos * x - sin * flip * y + moveX,
    sin * x + cos * flip * y + moveY,
  ];
  if ('poly' in shape) {
    if (!shape.curve) return { poly: shape.poly.map(([x, y]) => point(x, y)) };
    const [x = 0, y = 0, a = 0, b = 0, phi = 0, ...bends] = shape.curve;
    const grown = logarithm(scale);
    // In the mirror the curve runs the other way round: cosines stay, sines change sign.
    const bent = bends.map((bend, k) => (k % 2 === 0 ? bend : flip * bend));
    return bentShape([...point(x, y), a + grown, b + grown, flip * phi + turn, ...bent]);
  }
  const [cx, cy] = point(shape.cx, shape.cy);
  return { cx, cy, a: shape.a * scale, b: shape.b * scale, phi: halfTurn(flip * shape.phi + turn) };
}

/** The same axis, between −π/2 and π/2: an ellipse looks the same after half a turn. */
function halfTurn(angle: number): number {
  return angle - Math.PI * Math.round(angle / Math.PI);
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxOf(shapes: readonly Shape[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const shape of shapes) {
    const points = 'poly' in shape ? shape.poly : ellipseExtremes(shape);
    for (const [x, y] of points) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return left > right ? { left: 0, top: 0, right: 0, bottom: 0 } : { left, top, right, bottom };
}

function ellipseExtremes({ cx, cy, a, b, phi }: Exclude<Shape, { poly: unknown }>): [number, number][] {
  const wide = lengthOf(a * cosine(phi), b * sine(phi));
  const high = lengthOf(a * sine(phi), b * cosine(phi));
  return [
    [cx - wide, cy - high],
    [cx + wide, cy + high],
  ];
}
