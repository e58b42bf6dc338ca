import type { MeasureText } from '../../../charts/measureText.ts';
import { isolateLines } from '../../../engine/foreignText.ts';
import { isWithin, type Point } from './shapes.ts';

/** A name to place, with the course of its shape and, when the role has a region of its own, the room there. */
export interface NameTask {
  readonly id: string;
  readonly name: string;
  readonly line: readonly Point[];
  readonly own: (Point & { readonly radius: number }) | undefined;
}

/** A name with its middle; `leader` runs from the name to the shape when the name is not beside it. */
export interface PlacedName extends Point {
  readonly id: string;
  readonly lines: readonly string[];
  readonly leader: readonly [Point, Point] | undefined;
}

export interface NameRoom {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly measure: MeasureText;
}

interface Box extends Point {
  /** Half of its width and height. */
  readonly w: number;
  readonly h: number;
}

interface Candidate {
  readonly place: PlacedName;
  readonly box: Box;
  readonly cost: number;
}

export const LINE_HEIGHT = 1.25;
/** Distances of a name from its shape in px; from the second on a leader joins them. */
const NEAR = 6;
const distances = [NEAR, 20, 36, 60, 90, 130];
/** Ground that stays free around a name on its own region, in px. */
const MARGIN = 6;
/** Least distance between two names, in px. */
const BETWEEN = 8;
/** How many points of a shape are tried. */
const TRIED = 64;
/** What it costs to lead across another shape, in px of distance. */
const CROSSING = 60;
/** What it costs to stand close to another shape, and how close that is, in px. */
const CLOSE = 6;
const CLOSENESS = 20;

/** How free a name is. */
export interface NameFreedom {
  /** How far from its shape it may stand, in px. */
  readonly reach: number;
  /** How far it must keep from all other shapes, in px, so that nobody takes it for theirs. */
  readonly apart: number;
  /** Whether its leader may run through another shape. */
  readonly crossing: boolean;
}

/**
 * Places the names: on the role's own ground where there is room, else beside the shape, never across an edge and never on
 * each other; undefined when a name finds no place.
 */
export function placeNames(
  tasks: readonly NameTask[],
  room: NameRoom,
  freedom: NameFreedom,
): readonly PlacedName[] | undefined {
  const placed: PlacedName[] = [];
  const taken: Box[] = [];
  const outside: NameTask[] = [];
  for (const task of tasks) {
    const within = onOwnGround(task, room);
    if (within) {
      placed.push(within.place);
      taken.push(within.box);
    } else outside.push(task);
  }
  const courses = tasks.map((task) => ({ id: task.id, line: task.line, box: boundsOf(task.line) }));
  // Who has the least choice goes first.
  const choices = outside
    .map((task) => [...candidates(task, room, courses, freedom)].sort((a, b) => a.cost - b.cost))
    .sort((a, b) => a.length - b.length);
  for (const choice of choices) {
    const best = choice.find((found) => !taken.some((box) => touch(box, found.box, BETWEEN)));
    if (!best) return undefined;
    placed.push(best.place);
    taken.push(best.box);
  }
  return tasks.flatMap((task) => placed.filter((name) => name.id === task.id));
}

function onOwnGround({ id, name, own }: NameTask, room: NameRoom) {
  if (!own) return undefined;
  for (const lines of wrappings(name)) {
    const { w, h } = sizeOf(lines, room);
    if (Math.hypot(w, h) + MARGIN > own.radius) continue;
    const place: PlacedName = { id, lines, x: own.x, y: own.y, leader: undefined };
    return { place, box: { x: own.x, y: own.y, w, h } };
  }
  return undefined;
}

interface Course {
  readonly id: string;
  readonly line: readonly Point[];
  readonly box: Box;
}

function* candidates(
  task: NameTask,
  room: NameRoom,
  courses: readonly Course[],
  { reach, apart, crossing }: NameFreedom,
): Generator<Candidate> {
  const { line } = task;
  const step = Math.max(1, Math.floor(line.length / TRIED));
  const middle = boundsOf(line);
  for (let index = 0; index < line.length; index += step) {
    const [from, before, after] = [line[index], line.at(index - 1), line[(index + 1) % line.length]];
    if (!from || !before || !after) continue;
    const out = outwards(before, after, from, middle);
    for (const lines of wrappings(task.name)) {
      const size = sizeOf(lines, room);
      for (const distance of distances) {
        if (distance > reach) break;
        const box = {
          x: from.x + out.x * distance + clamp(out.x * 1.5) * size.w,
          y: from.y + out.y * distance + clamp(out.y * 1.5) * size.h,
          ...size,
        };
        if (
          !isInRoom(box, room) ||
          courses.some((course) => overlaps(course, box, course.id === task.id ? 3 : apart))
        )
          continue;
        const end = { x: from.x + out.x * (distance - 3), y: from.y + out.y * (distance - 3) };
        const crossed = courses.filter(
          (course) =>
            course.id !== task.id && isWithin(course.line, { x: from.x + out.x, y: from.y + out.y }),
        );
        if (!crossing && distance > NEAR && crossed.length > 0) continue;
        const lean = 8 * Math.min(Math.abs(out.x), Math.abs(out.y));
        const close = courses.some((course) => course.id !== task.id && overlaps(course, box, CLOSENESS));
        const cost = distance + lean + 2 * lines.length + CROSSING * crossed.length + (close ? CLOSE : 0);
        const leader = distance > NEAR ? ([end, from] as const) : undefined;
        yield { place: { id: task.id, lines, x: box.x, y: box.y, leader }, box, cost };
        break;
      }
    }
  }
}

/** The direction away from a closed line, at right angles to it. */
function outwards(before: Point, after: Point, from: Point, middle: Point): Point {
  const [tx, ty] = [after.x - before.x, after.y - before.y];
  const length = Math.hypot(tx, ty) || 1;
  const normal = { x: ty / length, y: -tx / length };
  const away = normal.x * (from.x - middle.x) + normal.y * (from.y - middle.y);
  return away >= 0 ? normal : { x: -normal.x, y: -normal.y };
}

/** In one line, and broken after each word. */
function wrappings(name: string): readonly (readonly string[])[] {
  const words = name.split(' ');
  const broken = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
    .map(isolateLines);
  return [[name], ...broken];
}

function sizeOf(lines: readonly string[], { fontSize, measure }: NameRoom): { w: number; h: number } {
  const width = Math.max(...lines.map((line) => measure(line, fontSize, 'semibold')));
  return { w: width / 2, h: (lines.length * fontSize * LINE_HEIGHT) / 2 };
}

function isInRoom({ x, y, w, h }: Box, { width, height }: NameRoom): boolean {
  return x - w >= 1 && x + w <= width - 1 && y - h >= 1 && y + h <= height - 1;
}

function overlaps({ line, box: bounds }: Course, box: Box, gap: number): boolean {
  if (!touch(bounds, box, gap)) return false;
  if (isWithin(line, box)) return true;
  return line.some(
    (point) => Math.abs(point.x - box.x) < box.w + gap && Math.abs(point.y - box.y) < box.h + gap,
  );
}

function touch(a: Box, b: Box, gap: number): boolean {
  return Math.abs(a.x - b.x) < a.w + b.w + gap && Math.abs(a.y - b.y) < a.h + b.h + gap;
}

export function boundsOf(line: readonly Point[]): Box {
  const xs = line.map((point) => point.x);
  const ys = line.map((point) => point.y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, w: (right - left) / 2, h: (bottom - top) / 2 };
}

function clamp(value: number): number {
  return Math.max(-1, Math.min(1, value));
}
