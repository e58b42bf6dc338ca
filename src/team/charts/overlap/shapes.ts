import type { Shape } from '../../../euler/types.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the coordinates of a drawing to those of a picture. */
export interface Frame {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** How many points stand for an ellipse where only its rough course counts. */
const ROUGH = 96;

/** The shape as an SVG path; an ellipse stays a true one. */
export function shapePath(shape: Shape, frame: Frame): string {
  if ('poly' in shape) {
    return `M${outline(shape, frame)
      .map(({ x, y }) => `${tidy(x)} ${tidy(y)}`)
      .join('L')}Z`;
  }
  // In quarters: the ends of a half, rounded, would leave its middle open by a whole px.
  const [start, ...ends] = [0, 1, 2, 3, 4].map((quarter) => {
    const { x, y } = framed(onEllipse(shape, (quarter * Math.PI) / 2), frame);
    return `${tidy(x)} ${tidy(y)}`;
  });
  const arc = `A${tidy(shape.a * frame.scale)} ${tidy(shape.b * frame.scale)} ${tidy((shape.phi * 180) / Math.PI)} 0 1 `;
  return `M${start}${ends.map((end) => arc + end).join('')}Z`;
}

/** Points along the shape, close together. */
export function outline(shape: Shape, frame: Frame): readonly Point[] {
  if ('poly' in shape) return shape.poly.map(([x, y]) => framed({ x, y }, frame));
  return Array.from({ length: ROUGH }, (_, index) =>
    framed(onEllipse(shape, (2 * Math.PI * index) / ROUGH), frame),
  );
}

/** Whether a point of the drawing lies within the shape. */
export function contains(shape: Shape, { x, y }: Point): boolean {
  if ('poly' in shape) {
    return isWithin(
      shape.poly.map(([px, py]) => ({ x: px, y: py })),
      { x, y },
    );
  }
  const [cos, sin] = [Math.cos(shape.phi), Math.sin(shape.phi)];
  const [dx, dy] = [x - shape.cx, y - shape.cy];
  return ((dx * cos + dy * sin) / shape.a) ** 2 + ((dy * cos - dx * sin) / shape.b) ** 2 < 1;
}

/** Whether a point lies within a closed line, by the even-odd rule. */
export function isWithin(line: readonly Point[], { x, y }: Point): boolean {
  let within = false;
  let before = line.at(-1);
  for (const point of line) {
    if (before && point.y > y !== before.y > y) {
      const crossing = before.x + ((y - before.y) * (point.x - before.x)) / (point.y - before.y);
      if (x < crossing) within = !within;
    }
    before = point;
  }
  return within;
}

export function framed({ x, y }: Point, { scale, x: left, y: top }: Frame): Point {
  return { x: left + scale * x, y: top + scale * y };
}

/** The point of the drawing under a point of the picture. */
export function unframed({ x, y }: Point, { scale, x: left, y: top }: Frame): Point {
  return { x: (x - left) / scale, y: (y - top) / scale };
}

function onEllipse(
  { cx, cy, a, b, phi }: { cx: number; cy: number; a: number; b: number; phi: number },
  angle: number,
): Point {
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [u, v] = [a * Math.cos(angle), b * Math.sin(angle)];
  return { x: cx + u * cos - v * sin, y: cy + u * sin + v * cos };
}

function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
