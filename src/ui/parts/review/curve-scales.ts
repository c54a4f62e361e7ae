import type { CurveUnit } from '../../../review';

/**
 * Main angle and back line share one picture but never cross: the angle has the upper part, the
 * back a strip of its own below, as on a strip recorder.
 */

/** Share of the plot's height that the back's strip takes, and the empty share between the two. */
const STRIP = 0.26;
const BETWEEN = 0.06;
/** Head room for the repetitions' numbers. */
const ABOVE = 0.16;
/** The least that an axis spans, so that a quiet line is not blown up to a mountain. */
const LEAST_DEGREES = 30;
const LEAST_PERCENT = 10;
const LEAST_BACK_PERCENT = 12;

export interface Range {
  readonly min: number;
  readonly max: number;
}

function rangeOf(values: readonly (number | null)[]): Range | null {
  let min = Infinity;
  let max = -Infinity;
  for (const value of values) {
    if (value === null) continue;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return min <= max ? { min, max } : null;
}

const atLeast = ({ min, max }: Range, span: number): Range => {
  const missing = Math.max(0, span - (max - min)) / 2;
  return { min: min - missing, max: max + missing };
};

/** What the main line spans: an angle in degrees, else percent. */
export const mainSpan = (values: readonly (number | null)[], unit: CurveUnit = 'deg'): Range =>
  unit === 'deg'
    ? atLeast(rangeOf(values) ?? { min: 90, max: 180 }, LEAST_DEGREES)
    : atLeast(rangeOf(values) ?? { min: 0, max: 0 }, LEAST_PERCENT);

/** What the back's strip spans, in percent of torso; level (0) is always in it. */
export function backSpan(values: readonly (number | null)[]): Range {
  const seen = rangeOf(values) ?? { min: 0, max: 0 };
  return atLeast({ min: Math.min(0, seen.min), max: Math.max(0, seen.max) }, LEAST_BACK_PERCENT);
}

/** The scale that puts `span` between two heights of the plot, 0 = bottom, 1 = top. */
const placed = ({ min, max }: Range, from: number, to: number): [number, number] => {
  const unit = (max - min) / (to - from);
  return [min - from * unit, max + (1 - to) * unit];
};

/** Scale of the main angle; without a back line it has the strip's room as well. */
export const mainScale = (span: Range, withBack: boolean): [number, number] =>
  placed(span, withBack ? STRIP + BETWEEN : BETWEEN, 1 - ABOVE);

/** Scale of the back's strip. */
export const backScale = (span: Range): [number, number] => placed(span, 0.03, STRIP);
