import { nearest, type SetCurve } from './curve';
import { seconds, type Quantity } from './quantity';
import type { RepRow } from './rows';

/** How a repetition's time was spent: together they are its whole duration. */
export interface Phases {
  /** From the start pose to the full range. */
  readonly out: Quantity;
  readonly held: Quantity;
  /** From the full range to the start pose. */
  readonly back: Quantity;
}

/** Share of a repetition's own range that counts as its end: within it the body is neither coming nor going. A choice. */
const END = 0.1;

/** Where within a repetition the body was at its end, in ms; null where its way was not seen. */
function endOf(row: RepRow, { seconds: times, main }: SetCurve): [number, number] | null {
  const at = (ms: number): number => nearest(times, ms / 1000);
  const [first, last, peak] = [at(row.fromMs), at(row.toMs), at(row.peakMs)];
  const top = main[peak] ?? null;
  const low = main[first] ?? main[last] ?? null;
  if (top === null || low === null || top === low) return null;
  const isEnd = (i: number): boolean => {
    const value = main[i] ?? null;
    return value !== null && (value - low) / (top - low) >= 1 - END;
  };
  let [from, to] = [peak, peak];
  while (from > first && isEnd(from - 1)) from -= 1;
  while (to < last && isEnd(to + 1)) to += 1;
  return [times[from]! * 1000, times[to]! * 1000];
}

/**
 * Times of a repetition. The hold is the one that was counted aloud, where that was kept; what is left of
 * the time is shared as the curve tells. Null where the way there and back was not seen.
 */
export function phasesOf(row: RepRow, curve: SetCurve): Phases | null {
  const end = endOf(row, curve);
  if (!end) return null;
  const whole = row.toMs - row.fromMs;
  const [out, back] = [Math.max(0, end[0] - row.fromMs), Math.max(0, row.toMs - end[1])];
  const held = Math.min(whole, row.held ? row.held.value * 1000 : whole - out - back);
  const share = out + back > 0 ? out / (out + back) : 0.5;
  return {
    out: seconds((whole - held) * share),
    held: seconds(held),
    back: seconds((whole - held) * (1 - share)),
  };
}
