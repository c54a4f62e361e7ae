import { Dexie } from 'dexie';
import type { Exercise } from '../exercises/definition';
import { attempt, type SetDatabase } from './database';
import { pack, unpack } from './packed-recording';
import { contextOf, summaryOf, type SetSummary, type StoredSet } from './stored-set';

/** Deletes what a set in progress had written so far. Call it inside a transaction. */
export async function dropDraft(db: SetDatabase, id: string): Promise<void> {
  await db.drafts.delete(id);
  await db.draftChunks.where('draft').equals(id).delete();
}

/**
 * Keeps a set, in place of one with the same id and of its draft, all in one transaction.
 * @param rules what it was judged by, where that is no built-in exercise
 * @throws Trouble `storage-failed`
 */
export function saveSet(db: SetDatabase, set: StoredSet, rules?: Exercise): Promise<void> {
  const { id, report } = set;
  return attempt(async () => {
    const recording = await pack(set.recording);
    await db.transaction('rw', db.tables, async () => {
      await db.summaries.put(summaryOf(set, rules));
      await db.reports.put({ id, report });
      await db.recordings.put({ id, recording });
      await dropDraft(db, id);
    });
  });
}

/**
 * One set with everything kept of it; undefined when there is none.
 * @throws Trouble `storage-failed`, or `recording-unreadable` where its poses are damaged
 */
export function loadSet(db: SetDatabase, id: string): Promise<StoredSet | undefined> {
  const tables = [db.summaries, db.reports, db.recordings];
  return attempt(async () => {
    const [summary, kept, row] = await db.transaction('r', tables, () =>
      Promise.all([db.summaries.get(id), db.reports.get(id), db.recordings.get(id)]),
    );
    if (!summary || !kept || !row) return undefined;
    const { exercise, startedAt, source } = summary;
    const head = { id, exercise, startedAt, source, ...contextOf(summary) };
    return { ...head, report: kept.report, recording: await unpack(row.recording) };
  });
}

export interface ListOptions {
  /** At most this many. */
  readonly limit?: number;
  /** Only sets of this exercise. */
  readonly exercise?: string;
}

/** Summaries of the kept sets, newest first. @throws Trouble `storage-failed` */
export function listSets(db: SetDatabase, options: ListOptions = {}): Promise<SetSummary[]> {
  const { limit, exercise } = options;
  const rows =
    exercise === undefined
      ? db.summaries.orderBy('startedAt')
      : db.summaries
          .where('[exercise+startedAt]')
          .between([exercise, Dexie.minKey], [exercise, Dexie.maxKey]);
  return attempt(async () => {
    if (limit !== undefined) return rows.reverse().limit(limit).toArray();
    // All at once, oldest first: backwards the disk is asked for each set of its own.
    return (await rows.toArray()).reverse();
  });
}

/** Deletes a set for good: summary, report, recording and draft. @throws Trouble `storage-failed` */
export function deleteSet(db: SetDatabase, id: string): Promise<void> {
  return attempt(() =>
    db.transaction('rw', db.tables, async () => {
      await Promise.all([db.summaries.delete(id), db.reports.delete(id), db.recordings.delete(id)]);
      await dropDraft(db, id);
    }),
  );
}
