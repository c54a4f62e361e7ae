import type { Rep } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import { seconds, type Quantity } from './quantity';

/** What a set of holds came to, counted or not. */
export interface Held {
  /** Seconds of all holds together. */
  readonly all: Quantity;
  readonly longest: Quantity;
}

/** How long was held in a set; null where holding is not the exercise, or was never done. */
export function heldOf(reps: readonly Rep[], exercise: Exercise | undefined): Held | null {
  const times = reps.map(({ heldMs = 0 }) => heldMs).filter((ms) => ms > 0);
  if (exercise?.kind !== 'hold' || times.length === 0) return null;
  const all = times.reduce((sum, ms) => sum + ms, 0);
  return { all: seconds(all), longest: seconds(Math.max(...times)) };
}
