import type { Side } from '../body/landmarks';
import type { Rep } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import { resultOf } from './result';

/** Numbers of repetitions. `clean` and `unjudged` are part of `counted`, `short` and `void` are not. */
export interface Counts {
  readonly counted: number;
  readonly clean: number;
  readonly unjudged: number;
  readonly short: number;
  readonly void: number;
}

/** How many repetitions were counted, counted and clean, not judged, short, void. */
export function countsOf(reps: readonly Rep[], exercise: Exercise | undefined): Counts {
  const results = reps.map((rep) => resultOf(rep, exercise));
  const number = (...of: string[]): number => results.filter((each) => of.includes(each)).length;
  return {
    counted: number('clean', 'warned', 'unjudged'),
    clean: number('clean'),
    unjudged: number('unjudged'),
    short: number('short'),
    void: number('void'),
  };
}

/** Counts of each side; null where the exercise does not alternate. */
export function countsBySide(
  reps: readonly Rep[],
  exercise: Exercise | undefined,
): Record<Side, Counts> | null {
  if (reps.every((rep) => rep.side === null)) return null;
  const of = (side: Side): Counts =>
    countsOf(
      reps.filter((rep) => rep.side === side),
      exercise,
    );
  return { left: of('left'), right: of('right') };
}
