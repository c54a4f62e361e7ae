import type { Exercise } from '../../../exercises/definition';
import type { ExerciseDone } from '../../../review';
import type { Words } from '../../../words/words';

/**
 * What the sets of one exercise came to, in short parts: “12 repetitions”, “10 clean”, “in 2 sets”.
 * Clean is claimed only where the camera judged.
 * @param clock writes milliseconds as minutes and seconds
 */
export function doneParts(
  { counts, heldMs, durationMs, by, setIds }: ExerciseDone,
  exercise: Exercise | undefined,
  said: Words['list'],
  clock: (ms: number) => string,
): string[] {
  if (exercise?.pace?.inMinutes) return [said.lasted(clock(durationMs))];
  const holds = exercise?.kind === 'hold' && heldMs > 0;
  return [
    said.counted(counts.counted),
    ...(by === null ? [said.clean(counts.clean)] : []),
    ...(holds ? [said.held(clock(heldMs))] : []),
    said.inSets(setIds.length),
  ];
}
