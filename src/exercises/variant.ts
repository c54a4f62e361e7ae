import { defineExercise, type Check, type Exercise } from './definition';

/** What another way to do an exercise must name of its own; everything else it may leave as it is. */
type Changes = Pick<Exercise, 'id' | 'name' | 'purpose'> & Partial<Omit<Exercise, 'variantOf'>>;

/** Another way to do an exercise: its parent's data, but for what is named here. */
export function defineVariant(parent: Exercise, changes: Changes): Exercise {
  // What the parent leads to, the variant does not.
  const { leadsTo: _, ...shared } = parent;
  return defineExercise({ ...shared, ...changes, variantOf: parent.id });
}

/** The checks of an exercise but some. */
export const checksBut = ({ checks }: Exercise, ...ids: readonly string[]): readonly Check[] =>
  checks.filter(({ id }) => !ids.includes(id));

/** The checks of an exercise, one of them changed. */
export const checksWith = (
  checks: readonly Check[],
  id: string,
  changes: Partial<Check>,
): readonly Check[] => checks.map((check) => (check.id === id ? { ...check, ...changes } : check));
