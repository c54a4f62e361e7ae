import type { ClipResult, RepResult } from '../compare';
import { mean } from '../statistics';
import { offBy } from '../summary';
import { repsOf, type Judged } from './sets';
import { shareOf, shareWhere, type Share } from './share';

export interface Counting {
  /** Sets without a movement missed, counted wrongly, or counted besides. */
  readonly exact: Share;
  readonly offByOne: number;
  readonly worse: number;
  readonly meanAbsoluteError: number | null;
  /** Sides named rightly. */
  readonly sides: Share;
}

const isWrong = ({ expected, got }: RepResult): boolean => {
  const counted = got?.complete ?? false;
  return expected === 'full' ? !counted : expected !== 'either' && counted;
};

/** Movements counted that should not be, not counted that should be, and counts of nothing. */
export const countErrors = ({ reps, extra }: ClipResult): number =>
  reps.filter(isWrong).length + extra.filter(({ complete }) => complete).length;

/** How well the repetitions of some sets were counted. */
export function countingOf(sets: readonly Judged[]): Counting {
  const results = sets.map(({ result }) => result);
  const errors = results.map(countErrors);
  const asked = repsOf(sets).filter(({ sideRight }) => sideRight !== null);
  return {
    exact: shareWhere(errors, (count) => count === 0),
    offByOne: errors.filter((count) => count === 1).length,
    worse: errors.filter((count) => count > 1).length,
    meanAbsoluteError: mean(results.map((result) => Math.abs(offBy(result)))),
    sides: shareOf(asked.filter(({ sideRight }) => sideRight).length, asked.length),
  };
}
