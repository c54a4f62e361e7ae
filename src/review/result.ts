import { isClean, voidedBy } from '../coach/finish';
import type { Rep } from '../coach/report';
import type { Exercise } from '../exercises/definition';

/**
 * What became of a repetition: counted (`clean`, `warned` with a fault, or `unjudged` without one
 * where the back was not seen enough to call it clean), too `short` to count, or `void`: done far
 * enough, but as another movement.
 */
export type RepResult = 'clean' | 'warned' | 'unjudged' | 'short' | 'void';

/** What became of a repetition by its exercise's rules; without them nothing is void. */
export function resultOf(rep: Rep, exercise: Exercise | undefined): RepResult {
  if (rep.complete && !rep.clean) return 'warned';
  if (rep.complete) return isClean(exercise, rep) ? 'clean' : 'unjudged';
  return exercise && voidedBy(exercise, rep) ? 'void' : 'short';
}
