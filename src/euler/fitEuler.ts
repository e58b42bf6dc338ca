import type { Budget } from './areaProblem.ts';
import { Arrangement, spareLoops } from './arrangement.ts';
import type { ComponentFit } from './componentFit.ts';
import { type Component, type TinySet, takeApart } from './components.ts';
import { fitComponent, refitComponent } from './fitComponent.ts';
import { labelAnchors } from './labels.ts';
import { at } from './numbers.ts';
import { parseSystem } from './parseSystem.ts';
import { type Placed, placeComponents } from './placeComponents.ts';
import { type Drawn, qualityOf } from './quality.ts';
import type { EulerFit, EulerSystem, FitOptions, LabelAnchor, Shape } from './types.ts';

/** Enough for seven sets; five need a tenth of it. */
const BUDGET = 6000;
/** A piece of a region under this part of the drawing cannot be seen. */
const SMALLEST_PIECE = 0.002;
/** Regions of this share have a label that should have room. */
const LABELLED = 0.02;

/**
 * Draws a system of sets so that the area of every region is its share of the whole: as ellipses where they can, as smooth
 * curves where they cannot. Areas and their derivatives are exact (Green's theorem on the arcs between crossings), the fit
 * is Levenberg-Marquardt from seeded multidimensional-scaling starts (after the ideas of Wilkinson 2012, Micallef and
 * Rodgers 2014, and Larsson's eulerr). What cannot be drawn truly is drawn as nearly as was found, and `quality` says so.
 *
 * @throws Error for a system that contradicts itself; see `parseSystem`.
 */
export function fitEuler(system: EulerSystem, options: FitOptions = {}): EulerFit {
  const { seed = 1, budget: most = BUDGET, previous } = options;
  const shares = parseSystem(system);
  const { components, tinySets } = takeApart(shares);
  const budget: Budget = { left: Math.max(0, Math.floor(most)), used: 0 };
  const placed = placeComponents(
    components.map((component) => ({
      component,
      fit: fitOne(component, shares.sets, { seed, budget, previous }),
    })),
    shares.sets,
    previous,
  );
  const shapes: Record<string, Shape> = {};
  const labels: { readonly share: number; readonly anchor: LabelAnchor }[] = [];
  for (const part of placed) {
    const names = part.component.members.map((member) => member.map((set) => shares.sets[set] ?? ''));
    for (const [index, shape] of part.shapes.entries()) {
      for (const name of names[index] ?? []) shapes[name] = shape;
    }
    const regions = [...part.component.wanted.keys()].filter((mask) => at(part.component.wanted, mask) > 0);
    for (const [mask, anchor] of labelAnchors(part.shapes, names, regions)) {
      labels.push({ share: at(part.component.wanted, mask) * part.component.share, anchor });
    }
  }
  labels.sort((a, b) => b.share - a.share);
  placeTinySets(tinySets, shares.sets, labels, shapes);
  return {
    shapes,
    labels: labels.map(({ anchor }) => anchor),
    quality: qualityOf(
      shares.sets,
      shares.byMask,
      drawnAreas(placed, tinySets),
      smallestLabel(shares.byMask, labels),
    ),
    evaluations: budget.used,
  };
}

/** Radius of the smallest label of a region that should have room for one: 0 when such a region is not drawn. */
function smallestLabel(
  byMask: ReadonlyMap<number, number>,
  labels: readonly { readonly share: number; readonly anchor: LabelAnchor }[],
): number {
  const due = [...byMask.values()].filter((share) => share >= LABELLED).length;
  const large = labels.filter(({ share }) => share >= LABELLED);
  return large.length < due ? 0 : Math.min(...large.map(({ anchor }) => anchor.radius), 1);
}

function fitOne(
  component: Component,
  sets: readonly string[],
  { seed, budget, previous }: { seed: number; budget: Budget; previous: FitOptions['previous'] },
): ComponentFit {
  const count = component.members.length;
  const before = component.members.map((member) => previous?.shapes[sets[member[0] ?? -1] ?? '']);
  const scale = 1 / Math.sqrt(component.share);
  const warm = count > 1 ? refitComponent(before, scale, component.wanted, budget) : undefined;
  return warm ?? fitComponent(count, component.wanted, seed, budget);
}

/** Areas of the regions of the whole system, from those of its components. */
function drawnAreas(placed: readonly Placed[], tinySets: readonly TinySet[]): Drawn {
  const areas = new Map<number, number>();
  const pieces = new Map<number, number>();
  for (const { component, fit } of placed) {
    const arrangement = new Arrangement(component.members.length, fit.bent);
    arrangement.load(fit.parameters);
    const whole = (mask: number) =>
      component.members.reduce(
        (bits, member, index) =>
          mask & (1 << index) ? member.reduce((all, set) => all | (1 << set), bits) : bits,
        0,
      );
    const scale = component.share / arrangement.total;
    for (const [mask, area] of arrangement.areas.entries()) {
      if (area > 0) areas.set(whole(mask), area * scale);
    }
    for (const loop of spareLoops(arrangement.loops())) {
      if (loop.area * scale < SMALLEST_PIECE) continue;
      pieces.set(whole(loop.mask), (pieces.get(whole(loop.mask)) ?? 1) + 1);
    }
  }
  for (const { set, share, host } of tinySets) {
    areas.set(host | (1 << set), (areas.get(host | (1 << set)) ?? 0) + share);
    if (host !== 0) areas.set(host, Math.max(0, (areas.get(host) ?? 0) - share));
  }
  return { areas, pieces };
}

/** Sets too small for a fit become small circles in the middle of their region; sets of no weight, points. */
function placeTinySets(
  tinySets: readonly TinySet[],
  sets: readonly string[],
  labels: readonly { readonly anchor: LabelAnchor }[],
  shapes: Record<string, Shape>,
): void {
  for (const { set, share, host } of tinySets) {
    const names = sets.filter((_, index) => host & (1 << index));
    const home = labels.find(
      ({ anchor }) =>
        anchor.sets.length === names.length && names.every((name) => anchor.sets.includes(name)),
    );
    const radius = Math.sqrt(share / Math.PI);
    // Without a region to lie in it stands beside the rest, which fills about one unit around the origin.
    const [cx, cy] = home ? [home.anchor.x, home.anchor.y] : [1.2 + 0.05 * set, 0];
    shapes[sets[set] ?? ''] = { cx, cy, a: radius, b: radius, phi: 0 };
  }
  for (const set of sets) shapes[set] ??= { cx: 0, cy: 0, a: 0, b: 0, phi: 0 };
}
