import { BENDS, CORNERS, corners, STEP, wavesAt } from './bends.ts';
import { Curve, ELLIPSE_PARAMETERS, type Place } from './curve.ts';
import { cosine, exponential, sine } from './elementary.ts';
import { at } from './numbers.ts';

export const BENT_PARAMETERS = ELLIPSE_PARAMETERS + BENDS;
/** The area, and what each parameter sweeps. */
const ROW = 1 + BENT_PARAMETERS;

/**
 * A smooth curve that is star-shaped in the frame of an ellipse: X(t) = c + R(φ)·e^h(t)·(a cos t, b sin t) with h a short
 * Fourier series. Its arcs are measured along the polygon through its corners, since that polygon is what is drawn.
 */
export class BentCurve extends Curve {
  readonly #bends = new Float64Array(BENDS);
  readonly #waves = new Float64Array(BENDS);
  #inner = 1;
  #outer = 1;
  readonly #start = new Float64Array(BENDS);
  /** Area and sweeps from the first corner to each corner: a row for each corner. */
  readonly #sums = new Float64Array(ROW * (CORNERS + 1));

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
      const size = exponential(this.#bend(corner.waves));
      this.#inner = Math.min(this.#inner, size);
      this.#outer = Math.max(this.#outer, size);
      const u = this.a * size * corner.cos;
      const v = this.b * size * corner.sin;
      samples[2 * k] = this.x + this.cos * u - this.sin * v;
      samples[2 * k + 1] = this.y + this.sin * u + this.cos * v;
    }
    // As squares, to compare with levels; a little wide, since the curve goes on between its corners.
    this.#inner = this.#inner * this.#inner * 0.98;
    this.#outer = this.#outer * this.#outer * 1.02;
  }

  #bend(waves: Float64Array): number {
    let h = 0;
    for (let k = 0; k < BENDS; k += 1) h += at(this.#bends, k) * at(waves, k);
    return h;
  }

  override place(t: number): Place {
    const [cos, sin] = [cosine(t), sine(t)];
    wavesAt(cos, sin, this.#waves);
    const size = exponential(this.#bend(this.#waves));
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
    return flat * exponential(-2 * this.#bend(this.#waves));
  }

  override integrate(from: Place, to: Place): void {
    const first = Math.floor(from.t / STEP) + 1;
    const last = Math.ceil(to.t / STEP) - 1;
    this.area = 0;
    this.sweep.fill(0);
    wavesAt(cosine(from.t), sine(from.t), this.#start);
    wavesAt(cosine(to.t), sine(to.t), this.#waves);
    if (last < first) {
      this.#segment(from, to, this.#start, this.#waves);
      return;
    }
    this.#segment(from, this.#corner(first), this.#start, wavesOf(first));
    const sums = this.#sums;
    const begin = (first % CORNERS) * ROW;
    const end = (last % CORNERS) * ROW;
    const whole = Math.floor(last / CORNERS) - Math.floor(first / CORNERS);
    const round = CORNERS * ROW;
    this.area += at(sums, end) - at(sums, begin) + whole * at(sums, round);
    for (let k = 1; k < ROW; k += 1) {
      const part = at(sums, end + k) - at(sums, begin + k) + whole * at(sums, round + k);
      this.sweep[k - 1] = at(this.sweep, k - 1) + part;
    }
    this.#segment(this.#corner(last), to, wavesOf(last), this.#waves);
  }

  #corner(k: number): Place {
    const index = 2 * (k % CORNERS);
    return { t: STEP * k, x: at(this.samples, index), y: at(this.samples, index + 1) };
  }

  #accumulate(): void {
    const { samples, sweep } = this;
    const sums = this.#sums;
    this.area = 0;
    sweep.fill(0);
    sums.fill(0, 0, ROW);
    for (let k = 0; k < CORNERS; k += 1) {
      const next = 2 * ((k + 1) % CORNERS);
      this.#add(
        at(samples, 2 * k),
        at(samples, 2 * k + 1),
        at(samples, next),
        at(samples, next + 1),
        wavesOf(k),
        wavesOf(k + 1),
      );
      const row = (k + 1) * ROW;
      sums[row] = this.area;
      for (let i = 0; i < BENT_PARAMETERS; i += 1) sums[row + 1 + i] = at(sweep, i);
    }
  }

  #segment(from: Place, to: Place, before: Float64Array, after: Float64Array): void {
    this.#add(from.x, from.y, to.x, to.y, before, after);
  }

  /**
   * Adds the straight piece from one place to another, with the waves there. Along it the velocities v change evenly, so it
   * sweeps ½(v₀ + v₁) × d. A bend moves places along rays from the centre c, and (X − c) × d is the same at both ends.
   */
  #add(x0: number, y0: number, x1: number, y1: number, before: Float64Array, after: Float64Array): void {
    const { sweep, cos, sin } = this;
    const dx = x1 - x0;
    const dy = y1 - y0;
    // From the centre to the middle of the piece.
    const mx = (x0 + x1) / 2 - this.x;
    const my = (y0 + y1) / 2 - this.y;
    const [du, dv] = [cos * dx + sin * dy, cos * dy - sin * dx];
    const ray = mx * dy - my * dx;
    this.area += (x0 * y1 - y0 * x1) / 2;
    sweep[0] = at(sweep, 0) + dy;
    sweep[1] = at(sweep, 1) - dx;
    sweep[2] = at(sweep, 2) + (cos * mx + sin * my) * dv;
    sweep[3] = at(sweep, 3) - (cos * my - sin * mx) * du;
    sweep[4] = at(sweep, 4) - (mx * dx + my * dy);
    const half = ray / 2;
    for (let k = 0; k < BENDS; k += 1) {
      sweep[ELLIPSE_PARAMETERS + k] =
        at(sweep, ELLIPSE_PARAMETERS + k) + half * (at(before, k) + at(after, k));
    }
  }

  override velocities(sample: number, out: Float64Array): void {
    super.velocities(sample, out);
    const dx = at(this.samples, 2 * sample) - this.x;
    const dy = at(this.samples, 2 * sample + 1) - this.y;
    const waves = wavesOf(sample);
    for (let k = 0; k < BENDS; k += 1) {
      out[2 * (ELLIPSE_PARAMETERS + k)] = at(waves, k) * dx;
      out[2 * (ELLIPSE_PARAMETERS + k) + 1] = at(waves, k) * dy;
    }
  }

  /** As of the ellipse, measured along the ray from the centre; how the bend turns along the ray is left out. */
  override depth(x: number, y: number, slope: Float64Array): number {
    const size = Math.sqrt(this.a * this.b);
    const round = Math.max(1e-9, 1 - super.depth(x, y, slope) / size);
    const angle = this.angleOf(x, y);
    wavesAt(cosine(angle), sine(angle), this.#waves);
    const shrink = exponential(-this.#bend(this.#waves));
    const rho = round * shrink;
    for (let k = 0; k < slope.length; k += 1) slope[k] = at(slope, k) * shrink;
    // The size grows with either axis, and the bend leaves that as it is.
    slope[2] = at(slope, 2) + ((1 - shrink) * size) / 2;
    slope[3] = at(slope, 3) + ((1 - shrink) * size) / 2;
    for (let k = 0; k < BENDS; k += 1) slope[ELLIPSE_PARAMETERS + k] = rho * at(this.#waves, k) * size;
    return (1 - rho) * size;
  }
}

function wavesOf(corner: number): Float64Array {
  return corners[corner % CORNERS]?.waves ?? none;
}

const none = new Float64Array(BENDS);
