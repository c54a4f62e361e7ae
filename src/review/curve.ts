import { MEASURES } from '../body/measures';
import type { SetReport } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import { looksAtBack } from '../exercises/looks';
import type { Quantity } from './quantity';
import type { RepRow, WarningRow } from './rows';
import type { SetReview } from './review';
import { meets } from './spans';

/** Degrees, percent of the torso, or percent of something else. */
export type CurveUnit = 'deg' | 'torso' | 'percent';

/** A set as lines over time: equally long lists, times rising. */
export interface SetCurve {
  /** Seconds of media time. */
  readonly seconds: readonly number[];
  /** What `main` is told in. */
  readonly unit: CurveUnit;
  /** The exercise's main measure: an angle in degrees, a length or a share in percent; null when not seen. */
  readonly main: readonly (number | null)[];
  /** Change of the lower back in percent of torso length, + = rounded; null when not seen. */
  readonly back: readonly (number | null)[];
}

/** One moment of a set. */
export interface Moment extends Pick<SetCurve, 'unit'> {
  readonly ms: number;
  readonly main: number | null;
  readonly back: number | null;
  readonly rep: RepRow | null;
  readonly warnings: readonly WarningRow[];
}

/** Range of a line within a span; null where nothing was seen. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

const UNITS = { deg: 'deg', torso: 'torso', none: 'percent' } as const;

/** A part of a whole in percent; null where it was not seen. */
const percent = (value: number | null): number | null => (value === null ? null : value * 100);

/** The lines of a set's curve; the back's only where the exercise looks at it. Angles without rules. */
export function curveOf({ curve }: SetReport, exercise?: Exercise): SetCurve {
  const unit = exercise ? UNITS[MEASURES[exercise.curve.measure].unit] : 'deg';
  const withBack = !exercise || looksAtBack(exercise);
  return {
    unit,
    seconds: curve.map((point) => point.t / 1000),
    main: curve.map(({ main }) => (unit === 'deg' ? main : percent(main))),
    back: curve.map(({ back }) => (withBack ? percent(back) : null)),
  };
}

/** Whether anything was seen of the back's line. */
export const hasBack = ({ back }: SetCurve): boolean => back.some((value) => value !== null);

/** A value of the main line with its unit. */
export const mainQuantity = ({ unit }: Pick<SetCurve, 'unit'>, value: number): Quantity =>
  unit === 'torso' ? { value: value / 100, unit } : { value, unit };

/** Index of the point nearest to a time in seconds; 0 in an empty curve. Times must rise. */
export function nearest(times: readonly number[], time: number): number {
  let low = 0;
  let high = times.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= time) low = middle;
    else high = middle;
  }
  return high > low && times[high]! - time < time - times[low]! ? high : low;
}

/** What was going on at point `index` of the curve. */
export function momentAt(curve: SetCurve, review: SetReview, index: number): Moment {
  const ms = (curve.seconds[index] ?? 0) * 1000;
  const now = { fromMs: ms, toMs: ms };
  return {
    ms,
    unit: curve.unit,
    main: curve.main[index] ?? null,
    back: curve.back[index] ?? null,
    rep: review.rows.find((row) => meets(now, row)) ?? null,
    warnings: review.warnings.filter((warning) => meets(now, warning)),
  };
}

/** Least and most of a line between two times in ms. */
export function extentOf(
  curve: SetCurve,
  line: 'main' | 'back',
  span: { readonly fromMs: number; readonly toMs: number },
): Extent | null {
  const seen = curve[line].filter((value, i): value is number => {
    const ms = curve.seconds[i]! * 1000;
    return value !== null && ms >= span.fromMs && ms <= span.toMs;
  });
  return seen.length === 0 ? null : { least: Math.min(...seen), most: Math.max(...seen) };
}
