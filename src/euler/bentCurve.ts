import { BENDS, CORNERS, corners, STEP, wavesAt } from './bends.ts';
import { Curve, ELLIPSE_PARAMETERS, type Place } from './curve.ts';
import { at } from './numbers.ts';

export const BENT_PARAMETERS = ELLIPSE_PARAMETERS + BENDS;

/**
 * A smooth curve that is star-shaped in the frame of an ellipse: X(t) = c + R(φ)·e^h(t)·(a cos t, b sin t) with h a short
 * Fourier series. Its arcs are measured along the polygon through its corners, since that polygon is what is drawn.
 */
export class BentCurve extends Curve {
  readonly #bends = new Float64Array(BENDS);
  readonly #waves = new Float64Array(BENDS);
  #inner = 1;
  #outer = 1;
  /** Area and sweeps from the first corner to each corner: a row for each. */
  readonly #sums = new Float64Array((1 + BENT_PARAMETERS) * (CORNERS + 1));
  #before = new Float64Array(BENT_PARAMETERS * 2);
  #after = new Float64Array(BENT_PARAMETERS * 2);

  constructor() {
    super(BENT_PARAMETERS, CORNERS);
  }

  override load(parameters: Float64Array, offset: number): void {
    for (let k = 0; k < BENDS; k += 1) this.#bends[k] = at(parameters, offset + ELLIPSE_PARAMETERS + k);
    super.load(parameters, offset);
    this.reach *= Math.sqrt(this.#outer);
    this.#accumulate();
  }

  protected override sample(): void {
    const { samples } = this;
    this.#inner = Number.POSITIVE_INFINITY;
    this.#outer = 0;
    for (const [k, corner] of corners.entries()) {
      const size = Math.exp(this.#bend(corner.waves));
      this.#inner = Math.min(this.#inner, size);
      this.#outer = Math.max(this.#outer, size);
      const u = this.a * size * corner.cos;
      const v = this.b * size * corner.sin;
      samples[2 * k] = this.x + this.cos * u - this.sin * v;
      samples[2 * k + 1] = this.y + this.sin * u + this.cos * v;
    }
    // As squares, to compare with levels; a little wide, since the curve goes on between its corners.
    this.#inner = this.#inner ** 2 * 0.98;
    this.#outer = this.#outer ** 2 * 1.02;
  }

  #bend(waves: Float64Array): number {
    let h = 0;
    for (let k = 0; k < BENDS; k += 1) h += at(this.#bends, k) * at(waves, k);
    return h;
  }

  override place(t: number): Place {
    const [cos, sin] = [Math.cos(t), Math.sin(t)];
    wavesAt(cos, sin, this.#waves);
    const size = Math.exp(this.#bend(this.#waves));
    const u = this.a * size * cos;
    const v = this.b * size * sin;
    return { t, x: this.x + this.cos * u - this.sin * v, y: this.y + this.sin * u + this.cos * v };
  }

  override level(x: number, y: number): number {
    const flat = super.level(x, y);
    if (flat < this.#inner || flat === 0) return flat / this.#inner;
    if (flat > this.#outer) return flat / this.#outer;
    const dx = x - this.x;
    const dy = y - this.y;
    const size = Math.sqrt(flat);
    const cos = (this.cos * dx + this.sin * dy) / this.a / size;
    const sin = (this.cos * dy - this.sin * dx) / this.b / size;
    wavesAt(cos, sin, this.#waves);
    return flat * Math.exp(-2 * this.#bend(this.#waves));
  }

  override integrate(from: Place, to: Place): void {
    const first = Math.floor(from.t / STEP) + 1;
    const last = Math.ceil(to.t / STEP) - 1;
    this.area = 0;
    this.sweep.fill(0);
    if (last < first) {
      this.#segment(from, to);
      return;
    }
    this.#segment(from, this.#corner(first));
    const stride = CORNERS + 1;
    const whole = Math.floor(last / CORNERS) - Math.floor(first / CORNERS);
    for (let row = 0; row <= BENT_PARAMETERS; row += 1) {
      const base = row * stride;
      const part =
        at(this.#sums, base + (last % CORNERS)) -
        at(this.#sums, base + (first % CORNERS)) +
        whole * at(this.#sums, base + CORNERS);
      if (row === 0) this.area += part;
      else this.sweep[row - 1] = at(this.sweep, row - 1) + part;
    }
    this.#segment(this.#corner(last), to);
  }

  #corner(k: number): Place {
    const index = 2 * (k % CORNERS);
    return { t: STEP * k, x: at(this.samples, index), y: at(this.samples, index + 1) };
  }

  #accumulate(): void {
    const sums = this.#sums;
    const stride = CORNERS + 1;
    this.area = 0;
    this.sweep.fill(0);
    const { sweep } = this;
    let from = this.#corner(0);
    this.#velocities(from, this.#after);
    for (let k = 0; k <= CORNERS; k += 1) {
      sums[k] = this.area;
      for (let row = 0; row < BENT_PARAMETERS; row += 1) sums[(row + 1) * stride + k] = at(sweep, row);
      if (k === CORNERS) break;
      const to = this.#corner(k + 1);
      this.#next(from, to);
      from = to;
    }
  }

  /** Adds a straight piece: along it the velocities change evenly, so their mean is exact. */
  #segment(from: Place, to: Place): void {
    this.#velocities(from, this.#after);
    this.#next(from, to);
  }

  /** Adds the straight piece that starts where the last one ended. */
  #next(from: Place, to: Place): void {
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    this.area += (from.x * to.y - from.y * to.x) / 2;
    const before = this.#after;
    const after = this.#before;
    const { sweep } = this;
    this.#before = before;
    this.#after = after;
    this.#velocities(to, after);
    for (let k = 0; k < BENT_PARAMETERS; k += 1) {
      const vx = at(before, 2 * k) + at(after, 2 * k);
      const vy = at(before, 2 * k + 1) + at(after, 2 * k + 1);
      sweep[k] = at(sweep, k) + (vx * dy - vy * dx) / 2;
    }
  }

  /** How a place moves under each parameter. */
  #velocities(place: Place, out: Float64Array): void {
    const dx = place.x - this.x;
    const dy = place.y - this.y;
    const u = this.cos * dx + this.sin * dy;
    const v = this.cos * dy - this.sin * dx;
    out[0] = 1;
    out[1] = 0;
    out[2] = 0;
    out[3] = 1;
    out[4] = this.cos * u;
    out[5] = this.sin * u;
    out[6] = -this.sin * v;
    out[7] = this.cos * v;
    out[8] = -dy;
    out[9] = dx;
    const nearest = Math.round(place.t / STEP);
    let waves = corners[nearest % CORNERS]?.waves ?? this.#waves;
    if (Math.abs(place.t - nearest * STEP) > 1e-12) {
      waves = this.#waves;
      wavesAt(Math.cos(place.t), Math.sin(place.t), waves);
    }
    for (let k = 0; k < BENDS; k += 1) {
      const wave = at(waves, k);
      out[10 + 2 * k] = wave * dx;
      out[11 + 2 * k] = wave * dy;
    }
  }

  override velocities(sample: number, out: Float64Array): void {
    this.#velocities(this.#corner(sample), out);
  }

  /** As of the ellipse, measured along the ray from the centre; how the bend turns along the ray is left out. */
  override depth(x: number, y: number, slope: Float64Array): number {
    const size = Math.sqrt(this.a * this.b);
    const round = Math.max(1e-9, 1 - super.depth(x, y, slope) / size);
    const angle = this.angleOf(x, y);
    wavesAt(Math.cos(angle), Math.sin(angle), this.#waves);
    const shrink = Math.exp(-this.#bend(this.#waves));
    const rho = round * shrink;
    for (let k = 0; k < slope.length; k += 1) slope[k] = at(slope, k) * shrink;
    // The size grows with either axis, and the bend leaves that as it is.
    slope[2] = at(slope, 2) + ((1 - shrink) * size) / 2;
    slope[3] = at(slope, 3) + ((1 - shrink) * size) / 2;
    for (let k = 0; k < BENDS; k += 1) slope[ELLIPSE_PARAMETERS + k] = rho * at(this.#waves, k) * size;
    return (1 - rho) * size;
  }
}
