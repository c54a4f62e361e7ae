import { attempt, type SetDatabase } from './database';
import type { Correction } from './stored-set';

/**
 * Keeps what the person says of a set beside what was measured, in place of what they said before; null
 * takes it back. A set that is gone stays gone.
 * @throws Trouble `storage-failed`
 */
export const correctSet = (
  db: SetDatabase,
  id: string,
  correction: Correction | null,
): Promise<void> =>
  attempt(async () => {
    await db.summaries
      .where('id')
      .equals(id)
      .modify((summary, row) => {
        const { correction: _, ...measured } = summary;
        row.value = correction ? { ...measured, correction } : measured;
      });
  });
