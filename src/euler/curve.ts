import { angleTo, cosine, exponential, lengthOf, sine } from './elementary.ts';
import { at } from './numbers.ts';

/** A place on a curve. */
export interface Place {
  /** The angle on the unit circle that the curve is the image of, in [0, 2π). */
  readonly t: number;
  readonly x: number;
  readonly y: number;
}

/** Centre, ln of the half axes and turn. */
export const ELLIPSE_PARAMETERS = 5;
/** Enough samples that no ellipse crosses another three times between two neighbours. */
const ELLIPSE_SAMPLES = 32;

const TURN = 2 * Math.PI;

/** An angle in [0, 2π). */
export function turned(angle: number): number {
  const rest = angle % TURN;
  return rest < 0 ? rest + TURN : rest;
}

/**
 * A closed curve under fit. This one is the ellipse X(t) = c + R(φ)·(a cos t, b sin t), of which every integral has a closed
 * form; `BentCurve` bends it further.
 */
export class Curve {
  x = 0;
  y = 0;
  a = 1;
  b = 1;
  phi = 0;
  cos = 1;
  sin = 0;
  /** No point of the curve is farther from its centre. */
  reach = 1;
  /** Points of the curve at even angles, x and y in turn. */
  readonly samples: Float64Array;
  /** What `integrate` found: the area under the arc, ½∫ x dy − y dx. */
  area = 0;
  /**
   * What `integrate` found: ∫ v × dX for the velocity v of the curve under each parameter, which is the area that the arc
   * sweeps, so the derivative of the area on its left.
   */
  readonly sweep: Float64Array;

  constructor(parameters = ELLIPSE_PARAMETERS, samples = ELLIPSE_SAMPLES) {
    this.sweep = new Float64Array(parameters);
    this.samples = new Float64Array(2 * samples);
  }

  /** Takes its parameters x, y, ln a, ln b, φ from a list. */
  load(parameters: Float64Array, offset: number): void {
    this.x = at(parameters, offset);
    this.y = at(parameters, offset + 1);
    this.a = exponential(at(parameters, offset + 2));
    this.b = exponential(at(parameters, offset + 3));
    this.phi = at(parameters, offset + 4);
    this.cos = cosine(this.phi);
    this.sin = sine(this.phi);
    this.reach = Math.max(this.a, this.b);
    this.sample();
  }

  protected sample(): void {
    const { samples, x, y } = this;
    const count = samples.length / 2;
    const [xc, xs] = [this.a * this.cos, -this.b * this.sin];
    const [yc, ys] = [this.a * this.sin, this.b * this.cos];
    for (let k = 0; k < count; k += 1) {
      const c = at(circle, 2 * k);
      const s = at(circle, 2 * k + 1);
      samples[2 * k] = x + xc * c + xs * s;
      samples[2 * k + 1] = y + yc * c + ys * s;
    }
  }

  place(t: number): Place {
    const u = this.a * cosine(t);
    const v = this.b * sine(t);
    return { t, x: this.x + this.cos * u - this.sin * v, y: this.y + this.sin * u + this.cos * v };
  }

  /** The angle of a point as seen in the curve's own frame: of a point on the curve, its place. */
  angleOf(x: number, y: number): number {
    const dx = x - this.x;
    const dy = y - this.y;
    return turned(
      angleTo((this.cos * dy - this.sin * dx) / this.b, (this.cos * dx + this.sin * dy) / this.a),
    );
  }

  /** Square of the distance from the centre in units of the curve: under 1 inside, over 1 outside. */
  level(x: number, y: number): number {
    const dx = x - this.x;
    const dy = y - this.y;
    const u = (this.cos * dx + this.sin * dy) / this.a;
    const v = (this.cos * dy - this.sin * dx) / this.b;
    return u * u + v * v;
  }

  /** Integrates along the arc from one place to another, later one (`to.t` may be over 2π). */
  integrate(from: Place, to: Place): void {
    const { a, b, sweep } = this;
    const angle = to.t - from.t;
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const [c0, s0, c1, s1] = [cosine(from.t), sine(from.t), cosine(to.t), sine(to.t)];
    const wave = (s1 * c1 - s0 * c0) / 2;
    this.area = (this.x * dy - this.y * dx + a * b * angle) / 2;
    sweep[0] = dy;
    sweep[1] = -dx;
    sweep[2] = a * b * (angle / 2 + wave);
    sweep[3] = a * b * (angle / 2 - wave);
    sweep[4] = ((a * a - b * b) * (s1 * s1 - s0 * s0)) / 2;
  }

  /** How a sample of the curve moves under each parameter: x and y in turn. */
  velocities(sample: number, out: Float64Array): void {
    const dx = at(this.samples, 2 * sample) - this.x;
    const dy = at(this.samples, 2 * sample + 1) - this.y;
    const u = this.cos * dx + this.sin * dy;
    const v = this.cos * dy - this.sin * dx;
    out.set([1, 0, 0, 1, this.cos * u, this.sin * u, -this.sin * v, this.cos * v, -dy, dx]);
  }

  /**
   * How far inside a point lies (outside: negative), (1 − ρ)·√(ab), with its derivatives in `slope`: by parameter, then by
   * the point's x and y.
   */
  depth(x: number, y: number, slope: Float64Array): number {
    const { a, b, cos, sin } = this;
    const dx = x - this.x;
    const dy = y - this.y;
    const u = (cos * dx + sin * dy) / a;
    const v = (cos * dy - sin * dx) / b;
    const rho = Math.max(1e-9, lengthOf(u, v));
    const size = Math.sqrt(a * b);
    const gx = (u / a) * cos - (v / b) * sin;
    const gy = (u / a) * sin + (v / b) * cos;
    const scale = size / rho;
    slope[0] = gx * scale;
    slope[1] = gy * scale;
    slope[2] = u * u * scale + ((1 - rho) * size) / 2;
    slope[3] = v * v * scale + ((1 - rho) * size) / 2;
    slope[4] = -u * v * (b / a - a / b) * scale;
    const count = this.sweep.length;
    slope.fill(0, ELLIPSE_PARAMETERS, count);
    slope[count] = -gx * scale;
    slope[count + 1] = -gy * scale;
    return (1 - rho) * size;
  }
}

const circle = new Float64Array(2 * ELLIPSE_SAMPLES);
for (let k = 0; k < ELLIPSE_SAMPLES; k += 1) {
  circle[2 * k] = cosine((TURN * k) / ELLIPSE_SAMPLES);
  circle[2 * k + 1] = sine((TURN * k) / ELLIPSE_SAMPLES);
}
