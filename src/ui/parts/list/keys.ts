import type { ShownWorkout } from '../../../session/workout-shape';
import { actionOf, type MainAction } from '../live/keys';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Stages in which there is an exercise to skip. */
const SKIPPABLE: readonly ShownWorkout['stage'][] = [
  'framing',
  'count-in',
  'set',
  'paused',
  'rest',
];

/** Whether the exercise can be skipped now: one of a list that is neither loading nor ending. */
export const canSkip = ({ stage, place }: Pick<ShownWorkout, 'stage' | 'place'>): boolean =>
  place !== null && SKIPPABLE.includes(stage);

/**
 * What a key asks for in a list: the arrow to the right skips the exercise (no letter: speech input would
 * press it), all else is as in any workout; null for any other key.
 */
export function listActionOf(
  { key, ctrlKey, altKey, metaKey }: Pressed,
  workout: Pick<ShownWorkout, 'stage' | 'guided' | 'place'>,
): MainAction | 'stop' | 'skipExercise' | null {
  const plain = !ctrlKey && !altKey && !metaKey;
  if (key === 'ArrowRight' && plain && canSkip(workout)) return 'skipExercise';
  return actionOf(key, workout.stage, workout.guided);
}
