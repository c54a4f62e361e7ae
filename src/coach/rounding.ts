import { median } from '../body/geometry';
import type { Values } from '../body/measures';

/** The first start pose of a set is looked at for this long, ms, for the shape of the back in it. */
const LOOKED_MS = 1000;

/** The shape of the back in the set's first start pose. */
export interface ShapeState {
  readonly sinceMs: number | null;
  readonly samples: readonly number[];
  /** `wholeBack` in it, ÷ torso; null while it is being looked at. */
  readonly zero: number | null;
}

export const NO_SHAPE: ShapeState = { sinceMs: null, samples: [], zero: null };

/** Takes one frame of the start pose; once the shape is known it stays for the set. */
export function learnShape(state: ShapeState, time: number, { wholeBack }: Values): ShapeState {
  if (state.zero !== null || wholeBack === null) return state;
  const sinceMs = state.sinceMs ?? time;
  const samples = [...state.samples, wholeBack];
  return time - sinceMs < LOOKED_MS
    ? { sinceMs, samples, zero: null }
    : { sinceMs, samples: [], zero: median(samples) };
}

/** A reading with how much rounder the back is than in that start pose; 0 until that is known. */
export function withRounding({ zero }: ShapeState, values: Values): Values {
  const { wholeBack } = values;
  if (wholeBack === null) return values;
  return { ...values, rounding: wholeBack - (zero ?? wholeBack) };
}
