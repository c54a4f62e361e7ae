import { voidedBy } from '../coach/finish';
import type { Rep } from '../coach/report';
import type { Exercise } from '../exercises/definition';

/**
 * What became of a repetition: counted (`clean`, or `warned` with a fault), too `short` to count,
 * or `void`: done far enough, but as another movement.
 */
export type RepResult = 'clean' | 'warned' | 'short' | 'void';

/** What became of a repetition by its exercise's rules; without them nothing is void. */
export function resultOf(rep: Rep, exercise: Exercise | undefined): RepResult {
  if (rep.complete) return rep.clean ? 'clean' : 'warned';
  return exercise && voidedBy(exercise, rep) ? 'void' : 'short';
}
