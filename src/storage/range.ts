import type { Rep, SetReport } from '../coach/report';

/** From the one end of the main line to the other within a repetition; null where it was not seen. */
function extentIn(curve: SetReport['curve'], { startMs, endMs }: Rep): number | null {
  let [least, most] = [Infinity, -Infinity];
  for (const { t, main } of curve) {
    if (main === null || t < startMs || t > endMs) continue;
    least = Math.min(least, main);
    most = Math.max(most, main);
  }
  return most >= least ? most - least : null;
}

/**
 * How far these repetitions went: from end to end of the exercise's main measure, in that measure's
 * own unit, in the middle of them; null where it was not seen.
 */
export function rangeOf({ curve }: SetReport, reps: readonly Rep[]): number | null {
  const sizes = reps.flatMap((rep) => extentIn(curve, rep) ?? []).sort((a, b) => a - b);
  const middle = sizes.length >> 1;
  if (sizes.length === 0) return null;
  return sizes.length % 2 ? sizes[middle]! : (sizes[middle - 1]! + sizes[middle]!) / 2;
}
