import { Arrangement } from './arrangement.ts';
import type { ComponentFit } from './componentFit.ts';
import type { Component } from './components.ts';
import { angleTo, cosine, lengthOf, sine } from './elementary.ts';
import { at } from './numbers.ts';
import { boxOf, type Motion, moved, shapeOf } from './shapes.ts';
import type { FitOptions, Shape } from './types.ts';

/** A component where it will be drawn. */
export interface Placed {
  readonly component: Component;
  readonly fit: ComponentFit;
  /** One for each member. */
  readonly shapes: readonly Shape[];
}

/** Room between parts that share nothing. */
const GAP = 0.06;

/**
 * Turns every component to the order of the sets, scales it to its share of the whole, and sets them side by side in that
 * order. A drawing in one piece that has a previous one is laid over that instead.
 */
export function placeComponents(
  fits: readonly { readonly component: Component; readonly fit: ComponentFit }[],
  sets: readonly string[],
  previous: FitOptions['previous'],
): readonly Placed[] {
  const drawn = fits.map(({ component, fit }) => ({ component, fit, ...shapesOf(fit, component) }));
  const [only, ...others] = drawn;
  if (only && others.length === 0 && previous) {
    const over = only.component.members.map((member) => previous.shapes[sets[member[0] ?? -1] ?? '']);
    const laid = layOver(only.shapes, over);
    if (laid) return [{ component: only.component, fit: only.fit, shapes: laid }];
  }
  const boxes = drawn.map(({ component, fit, shapes, centres }) => {
    const turned = shapes.map((shape) =>
      moved(shape, { scale: 1, ...orientation(centres), moveX: 0, moveY: 0 }),
    );
    return { component, fit, shapes: turned, box: boxOf(turned) };
  });
  const width = boxes.reduce((sum, { box }) => sum + box.right - box.left + GAP, -GAP);
  let left = -width / 2;
  return boxes.map(({ component, fit, shapes, box }) => {
    const moveX = left - box.left;
    left += box.right - box.left + GAP;
    const moveY = -(box.top + box.bottom) / 2;
    return {
      component,
      fit,
      shapes: shapes.map((shape) => moved(shape, { scale: 1, turn: 0, mirrored: false, moveX, moveY })),
    };
  });
}

/** The shapes of a fit, with its drawn area scaled to the component's share. */
function shapesOf(
  fit: ComponentFit,
  component: Component,
): { readonly shapes: readonly Shape[]; readonly centres: Float64Array } {
  const arrangement = new Arrangement(component.members.length, fit.bent);
  arrangement.load(fit.parameters);
  const scale = Math.sqrt(component.share / arrangement.total);
  const centres = new Float64Array(2 * arrangement.curves.length);
  const { stride } = arrangement;
  const shapes = arrangement.curves.map((curve, index) => {
    centres[2 * index] = curve.x * scale;
    centres[2 * index + 1] = curve.y * scale;
    const shape = shapeOf(curve, fit.parameters.subarray(index * stride, (index + 1) * stride));
    return moved(shape, { scale, turn: 0, mirrored: false, moveX: 0, moveY: 0 });
  });
  return { shapes, centres };
}

/** Turned, mirrored and moved so that the centres come to lie as near to the previous ones as they can (Kabsch 1976). */
function layOver(
  shapes: readonly Shape[],
  previous: readonly (Shape | undefined)[],
): readonly Shape[] | undefined {
  const pairs = shapes.flatMap((shape, index) => {
    const other = previous[index];
    return other ? [{ from: middleOf(shape), to: middleOf(other) }] : [];
  });
  if (pairs.length < 2) return undefined;
  const mean = (of: 'from' | 'to', axis: 0 | 1) =>
    pairs.reduce((sum, pair) => sum + pair[of][axis], 0) / pairs.length;
  const [fx, fy, tx, ty] = [mean('from', 0), mean('from', 1), mean('to', 0), mean('to', 1)];
  const candidates = [false, true].map((mirrored) => {
    const flip = mirrored ? -1 : 1;
    let [dot, cross] = [0, 0];
    for (const { from, to } of pairs) {
      const [px, py, qx, qy] = [from[0] - fx, flip * (from[1] - fy), to[0] - tx, to[1] - ty];
      dot += px * qx + py * qy;
      cross += px * qy - py * qx;
    }
    return { mirrored, turn: angleTo(cross, dot), fits: lengthOf(dot, cross) };
  });
  const [plain, mirror] = candidates;
  if (!plain || !mirror) return undefined;
  // Two centres fit in a mirror as well: then it stays as it is.
  const { mirrored, turn } = mirror.fits > plain.fits * (1 + 1e-9) ? mirror : plain;
  const flip = mirrored ? -1 : 1;
  const [cos, sin] = [cosine(turn), sine(turn)];
  const moveX = tx - (cos * fx - sin * flip * fy);
  const moveY = ty - (sin * fx + cos * flip * fy);
  return shapes.map((shape) => moved(shape, { scale: 1, turn, mirrored, moveX, moveY }));
}

function middleOf(shape: Shape): readonly [number, number] {
  if (!('poly' in shape)) return [shape.cx, shape.cy];
  const box = boxOf([shape]);
  return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
}

/** Where the outline of a drawing leans too little to tell up from down. */
const EVEN = 1e-6;

/**
 * The turn that lays the centres out in the order of the sets from left to right: the direction in which the rank of a set
 * rises fastest, v = Σ (rank − mean)·c, comes to point right. It follows from the centres without a jump, so a small change
 * of a drawing is a small change of its turn. Mirrored so that sets lie below and above the middle by turns rather than the other way round, the first below.
 *
 * @param centres x and y of each set in turn, in the order of the sets.
 */
function orientation(centres: Float64Array): Pick<Motion, 'turn' | 'mirrored'> {
  const count = centres.length / 2;
  let [meanX, meanY, vx, vy] = [0, 0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    meanX += at(centres, 2 * i) / count;
    meanY += at(centres, 2 * i + 1) / count;
    vx += (i - (count - 1) / 2) * at(centres, 2 * i);
    vy += (i - (count - 1) / 2) * at(centres, 2 * i + 1);
  }
  const turn = lengthOf(vx, vy) < EVEN ? 0 : -angleTo(vy, vx);
  const [cos, sin] = [cosine(turn), sine(turn)];
  // Signs by turns, so that neighbours on one line still tell up from down. y runs down.
  let lean = 0;
  for (let i = 0; i < count; i += 1) {
    const y = sin * (at(centres, 2 * i) - meanX) + cos * (at(centres, 2 * i + 1) - meanY);
    lean += (i % 2 === 0 ? 1 : -1) * y;
  }
  // The motion mirrors first and turns after, so a mirrored drawing turns the other way.
  const mirrored = lean < -EVEN;
  return mirrored ? { turn: -turn, mirrored } : { turn, mirrored };
}
