import { attempt, type SetDatabase } from './database';

/** What is kept under a key, undefined when nothing is. @throws Trouble `storage-failed` */
export const readKept = (db: SetDatabase, key: string): Promise<unknown> =>
  attempt(async () => (await db.kept.get(key))?.value);

/** Keeps a plain value under a key, in place of what was there. @throws Trouble `storage-failed` */
export const writeKept = (db: SetDatabase, key: string, value: unknown): Promise<void> =>
  attempt(async () => void (await db.kept.put({ key, value })));
