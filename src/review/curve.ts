import type { SetReport } from '../coach/report';
import type { RepRow, WarningRow } from './rows';
import type { SetReview } from './review';
import { meets } from './spans';

/** A set as lines over time: equally long lists, times rising. */
export interface SetCurve {
  /** Seconds of media time. */
  readonly seconds: readonly number[];
  /** The exercise's main angle in degrees; null when not seen. */
  readonly main: readonly (number | null)[];
  /** Change of the lower back in percent of torso length, + = rounded; null when not seen. */
  readonly back: readonly (number | null)[];
}

/** One moment of a set. */
export interface Moment {
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

/** The lines of a set's curve. */
export const curveOf = ({ curve }: SetReport): SetCurve => ({
  seconds: curve.map((point) => point.t / 1000),
  main: curve.map((point) => point.main),
  back: curve.map((point) => (point.back === null ? null : point.back * 100)),
});

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
