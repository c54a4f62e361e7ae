import { deg, type Degrees } from './units';

/** A point in picture pixels, y down, of a picture with square pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const DEGREES = 180 / Math.PI;

/** Euclidean distance in the points' own unit. */
export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** The point half-way between two. */
export const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** An angle folded into the range from −180 (excluded) to 180 (included). */
export const fold = (angle: number): Degrees => {
  const turned = (((angle % 360) + 540) % 360) - 180;
  return deg(turned === -180 ? 180 : turned);
};

/** Direction from `a` to `b` in degrees: 0 = the picture's left, 90 = up, 180 = right. */
export const direction = (a: Point, b: Point): Degrees =>
  deg(Math.atan2(a.y - b.y, a.x - b.x) * DEGREES);

/**
 * Angle at `vertex` from the arm towards `from` to the arm towards `to`, 0…360, turning
 * anticlockwise on the screen. 180 is straight; more is past straight, so that an over-extended
 * joint is told from a flexed one.
 */
export const turnAt = (from: Point, vertex: Point, to: Point): Degrees => {
  const turn = direction(vertex, from) - direction(vertex, to);
  return deg(((turn % 360) + 360) % 360);
};

/**
 * Standard deviation as the middle half of the values shows it (quartile distance ÷ 1.349, its value
 * for a normal distribution), so that some strays at the ends do not count. 0 for an empty list.
 */
export function spread(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  return (at(0.75) - at(0.25)) / 1.349;
}

/** Standard deviation of a sample (n − 1); 0 for fewer than two values. */
export function sampleDeviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/** Middle value; null for an empty list. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
