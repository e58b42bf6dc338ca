import type { Shape } from '../../src/euler/types.ts';
import { ratio } from './arithmetic.ts';

/** A shape as the strips see it. */
export interface Slice {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Where the line at height y enters and leaves the shape, in turn, from left to right. */
  crossingsAt(y: number): readonly number[];
  /** How far a point is from the boundary. */
  distanceTo(x: number, y: number): number;
}

export function slice(shape: Shape): Slice {
  return 'poly' in shape ? sliceOutline(shape.poly) : sliceEllipse(shape);
}

function sliceOutline(points: readonly (readonly [number, number])[]): Slice {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const edges = points.map((from, index) => ({ from, to: points[(index + 1) % points.length] ?? from }));
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    crossingsAt(y) {
      const crossings: number[] = [];
      for (const { from, to } of edges) {
        if (from[1] > y === to[1] > y) continue;
        crossings.push(from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]));
      }
      return crossings.sort((a, b) => a - b);
    },
    distanceTo(x, y) {
      return Math.min(...edges.map(({ from, to }) => distanceToEdge(x, y, from, to)));
    },
  };
}

function distanceToEdge(
  x: number,
  y: number,
  from: readonly [number, number],
  to: readonly [number, number],
) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ratio((x - from[0]) * dx + (y - from[1]) * dy, dx * dx + dy * dy);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(from[0] + part * dx - x, from[1] + part * dy - y);
}

/**
 * With the matrix S = R·diag(a², b²)·Rᵀ, the ellipse reaches √S₂₂ up and down; a chord at height u above the middle is
 * centred at u·S₁₂/S₂₂ and is 2ab·√(S₂₂ − u²)/S₂₂ long.
 */
function sliceEllipse({ cx, cy, a, b, phi }: Exclude<Shape, { poly: unknown }>): Slice {
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const width = Math.hypot(a * cos, b * sin);
  const height = Math.hypot(a * sin, b * cos);
  const squared = height * height;
  const lean = ratio((a * a - b * b) * cos * sin, squared);
  return {
    left: cx - width,
    right: cx + width,
    top: cy - height,
    bottom: cy + height,
    crossingsAt(y) {
      const u = y - cy;
      if (Math.abs(u) >= height) return [];
      const middle = cx + lean * u;
      const half = (a * b * Math.sqrt(squared - u * u)) / squared;
      return [middle - half, middle + half];
    },
    distanceTo(x, y) {
      // Nothing is drawn, so nothing is in the way.
      if (a === 0 || b === 0) return Number.POSITIVE_INFINITY;
      const [dx, dy] = [x - cx, y - cy];
      const along = Math.abs(dx * cos + dy * sin);
      const across = Math.abs(dy * cos - dx * sin);
      return a >= b ? distanceToQuarter(a, b, along, across) : distanceToQuarter(b, a, across, along);
    },
  };
}

/**
 * Distance of (x, y), both at least 0, to the ellipse x²/a² + y²/b² = 1 with a ≥ b. The nearest point is
 * (a²x/(s + a² − b²), b²y/s), where s is the largest root of (ax/(s + a² − b²))² + (by/s)² = 1. Left of that root the
 * function is convex and falls, so Newton's steps come closer from one side.
 */
function distanceToQuarter(a: number, b: number, x: number, y: number): number {
  // On the axis the root can be at 0, where nothing is defined; a hair beside it, it is not.
  const beside = Math.max(y, 1e-9 * b);
  const longer = a * a - b * b;
  let s = Math.max(a * x - longer, b * beside);
  for (let step = 0; step < 100; step += 1) {
    const [u, v] = [(a * x) / (s + longer), (b * beside) / s];
    const slope = (-2 * u * u) / (s + longer) - (2 * v * v) / s;
    const next = s - (u * u + v * v - 1) / slope;
    if (!(next > s * (1 + 1e-12))) break;
    s = next;
  }
  return Math.hypot((a * a * x) / (s + longer) - x, (b * b * beside) / s - y);
}

/** Which shapes a point lies in: bit i stands for the i-th. */
export function maskAt(slices: readonly Slice[], x: number, y: number): number {
  return slices.reduce((mask, shape, index) => {
    if (y <= shape.top || y >= shape.bottom) return mask;
    const before = shape.crossingsAt(y).filter((crossing) => crossing < x).length;
    return before % 2 === 1 ? mask | (1 << index) : mask;
  }, 0);
}

export function has(mask: number, index: number): boolean {
  return (mask & (1 << index)) !== 0;
}
