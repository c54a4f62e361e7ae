import type { ExerciseFigures, GroupFigures } from '../figures';
import { exerciseWords, GROUP_WORDS } from '../words';

export type Groups = readonly GroupFigures[];

/** One row for each exercise of each group, beginning with both names. */
export const perExercise = (
  groups: Groups,
  cells: (figures: ExerciseFigures) => readonly (readonly string[])[],
): string[][] =>
  groups.flatMap(({ group, exercises }) =>
    exercises.flatMap((figures) =>
      cells(figures).map((row) => [exerciseWords(figures.exercise), GROUP_WORDS[group], ...row]),
    ),
  );
