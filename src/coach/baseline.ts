import { median } from '../body/geometry';
import type { MeasureName, Values } from '../body/measures';

/** How much of the start pose is remembered, ms: two still seconds are the personal neutral. */
const WINDOW_MS = 2000;
/** A shorter stretch of start pose gives no neutral. */
const SHORTEST_MS = 250;

interface Sample {
  readonly time: number;
  readonly values: Values;
}

/**
 * The personal neutral: readings of the start pose just before a movement. It is the zero for that
 * person, that camera and that shirt; it is taken anew in every rest.
 */
export interface Baseline {
  readonly samples: readonly Sample[];
}

export const NO_BASELINE: Baseline = { samples: [] };

/** Adds a reading of the start pose; `fresh` when the pose has only just been taken. */
export function remember(
  baseline: Baseline,
  time: number,
  values: Values,
  fresh: boolean,
): Baseline {
  const kept = fresh
    ? []
    : baseline.samples.filter((sample) => time - sample.time <= WINDOW_MS && sample.time < time);
  return { samples: [...kept, { time, values }] };
}

/** A measure in the start pose; null when the pose was not held long enough to know. */
export function neutralOf({ samples }: Baseline, measure: MeasureName): number | null {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || last.time - first.time < SHORTEST_MS) return null;
  const seen = samples.map(({ values }) => values[measure]).filter((value) => value !== null);
  return seen.length * 2 > samples.length ? median(seen) : null;
}
