import type { RepResult } from './result';
import type { RepRow } from './rows';
import { extentOf, type SetCurve } from './curve';

/** How far a result is from a clean repetition. */
const RANK: Readonly<Record<RepResult, number>> = {
  clean: 0,
  unjudged: 1,
  void: 2,
  short: 3,
  warned: 4,
};

/** The repetitions one most wants to see again. */
export interface Extremes {
  /** The furthest from clean, of those the one with most faults; null where all are clean. */
  readonly worst: RepRow | null;
  /** The clean one with the largest range; null where none is clean, or there is no other. */
  readonly best: RepRow | null;
}

const rangeIn = (curve: SetCurve, row: RepRow): number => {
  const extent = extentOf(curve, 'main', row);
  return extent ? extent.most - extent.least : 0;
};

/** The first of those with the highest score. */
function top(rows: readonly RepRow[], score: (row: RepRow) => number): RepRow | null {
  let best: RepRow | null = null;
  for (const row of rows) if (!best || score(row) > score(best)) best = row;
  return best;
}

/** Worst and best repetition of a set. */
export function extremesOf(rows: readonly RepRow[], curve: SetCurve): Extremes {
  const poor = rows.filter(({ result }) => result !== 'clean');
  const clean = rows.filter(({ result }) => result === 'clean');
  return {
    worst: top(poor, ({ result, faults }) => RANK[result] * 100 + faults.length),
    best: rows.length < 2 ? null : top(clean, (row) => rangeIn(curve, row)),
  };
}
