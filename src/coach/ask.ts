import type { Exercise } from '../exercises/definition';
import type { NotSeenReason, Rep } from './report';

/** What a set leaves to the person to answer, because the camera could not. */
export interface OpenQuestion {
  readonly ask: string;
  /** Complete repetitions that the question is about. */
  readonly unjudged: number;
  /** All complete repetitions. */
  readonly complete: number;
  /** Why they were not judged, commonest first. */
  readonly reasons: readonly NotSeenReason[];
}

/** Commonest first; of equals, the one that came first. */
function byCount<T>(items: readonly T[]): T[] {
  const count = (item: T): number => items.filter((each) => each === item).length;
  return [...new Set(items)].sort((a, b) => count(b) - count(a));
}

/**
 * The question of an exercise's checks that complete repetitions leave open; null when every one of
 * them was judged, or nothing is to be asked. A repetition whose back warned of anything is answered.
 */
export function openQuestion(
  exercise: Exercise | undefined,
  reps: readonly Rep[],
): OpenQuestion | null {
  const check = exercise?.checks.find((each) => each.ask);
  if (!exercise || !check?.ask) return null;
  const back = exercise.checks.filter((each) => each.back).map(({ id }) => id);
  const complete = reps.filter((rep) => rep.complete);
  const open = complete.filter(({ faults }) => !faults.some((id) => back.includes(id)));
  const reasons = open.flatMap(
    (rep) => rep.notJudged.find(({ id }) => id === check.id)?.reason ?? [],
  );
  if (reasons.length === 0) return null;
  return {
    ask: check.ask,
    unjudged: reasons.length,
    complete: complete.length,
    reasons: byCount(reasons),
  };
}
