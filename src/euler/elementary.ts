/**
 * Elementary functions of additions, multiplications, divisions and square roots alone. Those are exact to the last bit by the
 * standard; `Math.sin` and its like are not, and differ between browsers. A fit makes so many decisions that the last bit of one can
 * lead to another picture: with these, every browser draws the same one. They are true to a few units of the last bit
 * (reduction of the argument after Cody and Waite, then the series of Taylor).
 */

/** 2³²: what is rounded to this part of 1 leaves room for factors. */
const DIGITS = 4_294_967_296;
/** π/2 in two parts: the first has so few digits that its multiples are exact, the second goes beyond those of a number. */
const QUARTER = Math.round((Math.PI / 2) * DIGITS) / DIGITS;
const QUARTER_REST = Math.PI / 2 - QUARTER + 6.123233995736766e-17;
/** ln 2 in two parts. */
const LN_2 = Math.round(Math.LN2 * DIGITS) / DIGITS;
const LN_2_REST = Math.LN2 - LN_2 + 2.319046813846299e-17;

/** Sine of an angle of at most an eighth of a turn, and its cosine. */
function sineNear(x: number): number {
  const z = x * x;
  const tail = z * (S9 + z * (S11 + z * (S13 + z * (S15 + z * S17))));
  return x + x * z * (S3 + z * (S5 + z * (S7 + tail)));
}
const [S3, S5, S7, S9] = [-1 / 6, 1 / 120, -1 / 5040, 1 / 362_880];
const [S11, S13, S15, S17] = [-S9 / 110, S9 / 17_160, -S9 / 3_603_600, S9 / 980_179_200];

function cosineNear(x: number): number {
  const z = x * x;
  const tail = z * (C8 + z * (C10 + z * (C12 + z * (C14 + z * C16))));
  return 1 - z * (0.5 + z * (C4 + z * (C6 + tail)));
}
const [C4, C6, C8] = [-1 / 24, 1 / 720, -1 / 40_320];
const [C10, C12, C14, C16] = [-C8 / 90, C8 / 11_880, -C8 / 2_162_160, C8 / 518_918_400];

export function cosine(angle: number): number {
  return sineAfter(angle, 1);
}

export function sine(angle: number): number {
  return sineAfter(angle, 0);
}

/** The sine of an angle and a number of quarters of a turn. */
function sineAfter(angle: number, quarters: number): number {
  const count = Math.round(angle / (Math.PI / 2));
  const rest = angle - count * QUARTER - count * QUARTER_REST;
  switch ((count + quarters) & 3) {
    case 0:
      return sineNear(rest);
    case 1:
      return cosineNear(rest);
    case 2:
      return -sineNear(rest);
    default:
      return -cosineNear(rest);
  }
}

/** e to the power of x. */
export function exponential(x: number): number {
  const count = Math.round(x / Math.LN2);
  if (count > 1023) return Number.POSITIVE_INFINITY;
  if (count < -1022) return 0;
  const rest = x - count * LN_2 - count * LN_2_REST;
  const tail = rest * (E8 + rest * (E9 + rest * (E10 + rest * (E11 + rest * (E12 + rest * E13)))));
  const middle = rest * (E4 + rest * (E5 + rest * (E6 + rest * (E7 + tail))));
  let power = 1 + rest * (1 + rest * (0.5 + rest * (E3 + middle)));
  for (let k = count; k > 0; k -= 1) power *= 2;
  for (let k = count; k < 0; k += 1) power /= 2;
  return power;
}
const [E3, E4, E5, E6, E7] = [1 / 6, 1 / 24, 1 / 120, 1 / 720, 1 / 5040];
const [E8, E9, E10, E11, E12, E13] = [E7 / 8, E7 / 72, E7 / 720, E7 / 7920, E7 / 95_040, E7 / 1_235_520];

/** Series end where the next term is under the last bit. */
const LOG_TERMS = 23;
const ATAN_TERMS = 25;

/** The natural logarithm: −∞ of 0. */
export function logarithm(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let part = x;
  let count = 0;
  for (; part > Math.SQRT2; part /= 2) count += 1;
  for (; part < Math.SQRT1_2; part *= 2) count -= 1;
  // ln p = 2 artanh((p − 1) / (p + 1)).
  const ratio = (part - 1) / (part + 1);
  let sum = 0;
  for (let k = LOG_TERMS; k > 0; k -= 2) sum = sum * ratio * ratio + 1 / k;
  return count * LN_2 + (count * LN_2_REST + 2 * ratio * sum);
}

/** The angle of a direction, from −π to π. */
export function angleTo(y: number, x: number): number {
  const [wide, high] = [Math.abs(x), Math.abs(y)];
  if (wide === 0 && high === 0) return 0;
  const steep = high > wide;
  const near = arctangent(steep ? wide / high : high / wide);
  const first = steep ? Math.PI / 2 - near : near;
  const upper = x < 0 ? Math.PI - first : first;
  return y < 0 ? -upper : upper;
}

/** Of a ratio from 0 to 1: four times the arctangent of the tangent of a quarter of the angle. */
function arctangent(ratio: number): number {
  const half = ratio / (1 + Math.sqrt(1 + ratio * ratio));
  const quarter = half / (1 + Math.sqrt(1 + half * half));
  let sum = 0;
  for (let k = ATAN_TERMS; k > 0; k -= 2) sum = 1 / k - sum * quarter * quarter;
  return 4 * quarter * sum;
}

/** The angle from 0 to π with this cosine. */
export function arccosine(x: number): number {
  return angleTo(Math.sqrt((1 - x) * (1 + x)), x);
}

/** Of a number over 0. */
export function cubeRoot(x: number): number {
  return exponential(logarithm(x) / 3);
}

/** The length of a line that goes so far to the right and so far up. */
export function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

export function square(x: number): number {
  return x * x;
}
