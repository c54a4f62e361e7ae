import type { Rep } from '../coach/report';
import { seconds, type Quantity } from './quantity';

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** Seconds that the middle one of the counted repetitions took; null when none was counted. */
export function paceOf(reps: readonly Rep[]): Quantity | null {
  const durations = reps.filter((rep) => rep.complete).map((rep) => rep.endMs - rep.startMs);
  return durations.length === 0 ? null : seconds(median(durations));
}
