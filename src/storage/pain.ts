import { attempt, type PainRow, type SetDatabase } from './database';

/** Which answers to read. */
export interface PainOptions {
  /** Only from this moment on, ms since 1970. */
  readonly since?: number;
}

/** Keeps one answer, in place of one with the same id. @throws Trouble `storage-failed` */
export const keepPain = (db: SetDatabase, row: PainRow): Promise<void> =>
  attempt(async () => void (await db.pain.put(row)));

/** Answers, oldest first. @throws Trouble `storage-failed` */
export const listPain = (db: SetDatabase, { since }: PainOptions = {}): Promise<PainRow[]> =>
  attempt(() =>
    (since === undefined
      ? db.pain.orderBy('at')
      : db.pain.where('at').aboveOrEqual(since)
    ).toArray(),
  );

/** Deletes every answer for good. @throws Trouble `storage-failed` */
export const clearPain = (db: SetDatabase): Promise<void> => attempt(() => db.pain.clear());
