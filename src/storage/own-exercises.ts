import { attempt, type ExerciseRow, type SetDatabase } from './database';

/** Every exercise that was brought, also those that were taken away again. @throws Trouble `storage-failed` */
export const listOwnExercises = (db: SetDatabase): Promise<ExerciseRow[]> =>
  attempt(() => db.exercises.toArray());

/** Keeps an exercise, in place of one of the same id. @throws Trouble `storage-failed` */
export const keepOwnExercise = (db: SetDatabase, row: ExerciseRow): Promise<void> =>
  attempt(async () => void (await db.exercises.put(row)));

/** Whether any set, finished or cut off, was made with an exercise. */
async function hasSets(db: SetDatabase, id: string): Promise<boolean> {
  const finished = await db.summaries.filter(({ exercise }) => exercise === id).count();
  return finished > 0 || (await db.drafts.filter(({ exercise }) => exercise === id).count()) > 0;
}

/**
 * Takes an exercise away. As long as there are sets of it, its text stays behind, so that they can be
 * read and judged again; without any it is deleted for good.
 * @throws Trouble `storage-failed`
 */
export const removeOwnExercise = (db: SetDatabase, id: string): Promise<void> =>
  attempt(() =>
    db.transaction('rw', db.exercises, db.summaries, db.drafts, async () => {
      if (await hasSets(db, id)) await db.exercises.update(id, { removed: true });
      else await db.exercises.delete(id);
    }),
  );
