import { backChecksOf } from '../expected';
import { sum } from '../statistics';
import { repsOf, type Judged } from './sets';

/** How much of the movements' time was not judged, by reason; shares 0…1. */
export interface Unseen {
  readonly movingMs: number;
  readonly byReason: Readonly<Record<string, number>>;
  /** Repetitions reported, and those in which the lower back could not be judged, by reason. */
  readonly reps: number;
  readonly backNotJudged: Readonly<Record<string, number>>;
}

/** Why the lower back was not judged in each reported repetition in which it was not. */
function reasonsIn(sets: readonly Judged[]): string[] {
  return sets.flatMap(({ exercise, result }) => {
    const back = backChecksOf(exercise);
    return result.reps.flatMap(({ got }) => {
      const reason = got?.notJudged.find(({ id }) => back.includes(id))?.reason;
      return reason ? [reason] : [];
    });
  });
}

const counts = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(names)].toSorted().map((name) => [name, names.filter((n) => n === name).length]),
  );

/** Why movements of some sets were not judged. */
export function unseenOf(sets: readonly Judged[]): Unseen {
  const movingMs = sum(sets.map(({ result }) => result.movingMs));
  const all = sets.flatMap(({ result }) => Object.entries(result.unseenMs));
  const reasons = [...new Set(all.map(([reason]) => reason))].toSorted();
  const shareOf = (reason: string) =>
    sum(all.filter(([name]) => name === reason).map(([, ms]) => ms)) / movingMs;
  return {
    movingMs,
    reps: repsOf(sets).filter(({ got }) => got).length,
    backNotJudged: counts(reasonsIn(sets)),
    byReason: Object.fromEntries(reasons.map((reason) => [reason, shareOf(reason)])),
  };
}
