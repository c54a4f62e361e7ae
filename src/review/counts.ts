import type { Side } from '../body/landmarks';
import type { Rep } from '../coach/report';

/** Numbers of repetitions. `clean` is part of `counted`, `short` is not. */
export interface Counts {
  readonly counted: number;
  readonly clean: number;
  readonly short: number;
}

/** How many repetitions were complete, complete and clean, and short. */
export function countsOf(reps: readonly Rep[]): Counts {
  const counted = reps.filter((rep) => rep.complete);
  const clean = counted.filter((rep) => rep.clean);
  return { counted: counted.length, clean: clean.length, short: reps.length - counted.length };
}

/** Counts of each side; null where the exercise does not alternate. */
export function countsBySide(reps: readonly Rep[]): Record<Side, Counts> | null {
  if (reps.every((rep) => rep.side === null)) return null;
  const of = (side: Side): Counts => countsOf(reps.filter((rep) => rep.side === side));
  return { left: of('left'), right: of('right') };
}
