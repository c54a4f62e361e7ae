import type { Archive, ReadSet } from './archive-read';
import { attempt, type SetDatabase } from './database';

/** What became of what was in a file. */
export interface Merged {
  /** Sets that were missing here. */
  readonly added: number;
  /** Sets that are here already, and stay as they are. */
  readonly here: number;
}

/** Those of which nothing has the id yet: what is here stays as it is. */
export const missing = <T>(
  from: readonly T[],
  idOf: (each: T) => string,
  here: Iterable<string>,
) => {
  const known = new Set(here);
  return from.filter((each) => !known.has(idOf(each)));
};

async function addSets(db: SetDatabase, sets: readonly ReadSet[]): Promise<void> {
  await db.summaries.bulkAdd(sets.map(({ summary }) => summary));
  await db.reports.bulkPut(sets.map(({ summary: { id }, report }) => ({ id, report })));
  await db.recordings.bulkPut(sets.map(({ summary: { id }, recording }) => ({ id, recording })));
}

/**
 * Adds what is missing here, all of it or, where anything fails, nothing; what is here stays.
 * @throws Trouble `storage-failed`
 */
export const mergeArchive = (db: SetDatabase, { contents, sets }: Archive): Promise<Merged> =>
  attempt(() =>
    db.transaction('rw', db.tables, async () => {
      const { pain, kept, exercises } = contents;
      const [known, pains, keys, brought] = await Promise.all([
        db.summaries.toCollection().primaryKeys(),
        db.pain.toCollection().primaryKeys(),
        db.kept.toCollection().primaryKeys(),
        db.exercises.toCollection().primaryKeys(),
      ]);
      const added = missing(sets, ({ summary }) => summary.id, known);
      await addSets(db, added);
      await db.pain.bulkAdd(missing(pain, ({ id }) => id, pains));
      await db.kept.bulkAdd(
        missing(kept, ({ key }) => key, keys).map(({ key, value }) => ({ key, value })),
      );
      await db.exercises.bulkAdd(missing(exercises, ({ id }) => id, brought));
      return { added: added.length, here: sets.length - added.length };
    }),
  );

/** Deletes everything for good, also sets in progress. @throws Trouble `storage-failed` */
export const deleteEverything = (db: SetDatabase): Promise<void> =>
  attempt(() =>
    db.transaction('rw', db.tables, async () => {
      await Promise.all(db.tables.map((table) => table.clear()));
    }),
  );
