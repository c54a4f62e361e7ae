import type { Exercise } from '../exercises/definition';

/** How the exercises are parted where they are chosen. */
export type ExerciseGroup = 'back' | 'moves' | 'holds' | 'guided';

const ORDER: readonly ExerciseGroup[] = ['back', 'moves', 'holds', 'guided'];

/** The group of an exercise: those that read the back come first, for they are what this is for. */
function groupOf({ kind, checks }: Exercise): ExerciseGroup {
  if (kind === 'hold') return 'holds';
  if (kind === 'guided') return 'guided';
  return checks.some(({ measure }) => measure === 'lumbar') ? 'back' : 'moves';
}

/** Exercises by group, in the order in which they are offered; groups without any are left out. */
export const groupsOf = (
  exercises: readonly Exercise[],
): { readonly group: ExerciseGroup; readonly members: readonly Exercise[] }[] =>
  ORDER.map((group) => ({
    group,
    members: exercises.filter((exercise) => groupOf(exercise) === group),
  })).filter(({ members }) => members.length > 0);
