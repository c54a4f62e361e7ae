import type { Exercise } from '../exercises/definition';
import { isOwn } from '../exercises/exercise-file';

/** How the exercises are parted where they are chosen. */
export type ExerciseGroup = 'own' | 'back' | 'moves' | 'holds' | 'guided';

const ORDER: readonly ExerciseGroup[] = ['own', 'back', 'moves', 'holds', 'guided'];

/**
 * The group of an exercise: what people brought comes first, for they want just that; then those that
 * read the back, for they are what this is for.
 */
function groupOf(exercise: Exercise): ExerciseGroup {
  const { kind, checks } = exercise;
  if (isOwn(exercise)) return 'own';
  if (kind === 'hold') return 'holds';
  if (kind === 'guided') return 'guided';
  return checks.some(({ measure }) => measure === 'lumbar') ? 'back' : 'moves';
}

/** Whether an exercise is another way to do one that is there as well; a brought one stands for itself. */
const isVariant = (exercise: Exercise, exercises: readonly Exercise[]): boolean =>
  !isOwn(exercise) && exercises.some(({ id }) => id === exercise.variantOf);

/** The other ways to do an exercise that there are, easier ones first. */
export const variantsOf = ({ id }: Exercise, exercises: readonly Exercise[]): readonly Exercise[] =>
  exercises
    .filter((each) => each.variantOf === id && !isOwn(each))
    .toSorted((a, b) => Number(b.leadsTo === id) - Number(a.leadsTo === id));

/** One group, and what stands for itself in it. */
interface Grouped {
  readonly group: ExerciseGroup;
  readonly members: readonly Exercise[];
}

/**
 * Exercises by group, in the order in which they are offered; groups without any are left out, and so
 * are other ways to do an exercise: they are shown with it.
 */
export const groupsOf = (exercises: readonly Exercise[]): readonly Grouped[] => {
  const standing = exercises.filter((exercise) => !isVariant(exercise, exercises));
  return ORDER.map((group) => ({
    group,
    members: standing.filter((exercise) => groupOf(exercise) === group),
  })).filter(({ members }) => members.length > 0);
};

/** What another way to do an exercise is to it: before it, after it, or beside it. */
export type Way = 'itself' | 'easier' | 'next' | 'other';

/** Every other way to do what this exercise is a way of, and what it is to the one that stands for all. */
export function otherWays(
  exercise: Exercise,
  exercises: readonly Exercise[],
): readonly { readonly exercise: Exercise; readonly way: Way }[] {
  const parent = exercises.find(({ id }) => id === exercise.variantOf) ?? exercise;
  const wayOf = ({ id, leadsTo }: Exercise): Way => {
    if (id === parent.id) return 'itself';
    if (leadsTo === parent.id) return 'easier';
    return parent.leadsTo === id ? 'next' : 'other';
  };
  return [parent, ...variantsOf(parent, exercises)]
    .filter(({ id }) => id !== exercise.id)
    .map((each) => ({ exercise: each, way: wayOf(each) }));
}
