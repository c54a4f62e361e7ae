/**
 * What this browser keeps of the sets: IndexedDB through Dexie. Everything here is asynchronous and
 * fails only with Trouble `storage-failed`; nothing leaves the device.
 */
import type { Exercise } from '../exercises/definition';
import type { Told } from './archive-read';
import type { Merged } from './archive-merge';
import type { WrittenArchive } from './archive-write';
import { SetDatabase, type ExerciseRow, type PainRow } from './database';
import * as corrections from './corrections';
import * as drafts from './draft';
import * as kept from './kept';
import * as own from './own-exercises';
import * as pain from './pain';
import * as recovery from './recovery';
import * as sets from './sets';
import type { Correction, DraftHead, SetSummary, StoredSet } from './stored-set';

export type { Merged } from './archive-merge';
export type { Told } from './archive-read';
export type { WrittenArchive } from './archive-write';
export type { ExerciseRow, PainRow } from './database';
export type { Draft } from './draft';
export type { Judge } from './recovery';
export type { PainOptions } from './pain';
export type { ListOptions } from './sets';
export { MOST_COUNTED } from './stored-set';
export type { Correction, DraftHead, SetContext, SetSummary, StoredSet } from './stored-set';

const db = new SetDatabase();

/**
 * Keeps a set for good; its draft goes.
 * @param rules what it was judged by, where that is no built-in exercise
 * @throws Trouble `storage-failed`
 */
export const saveSet = (set: StoredSet, rules?: Exercise): Promise<void> =>
  sets.saveSet(db, set, rules);

/** A kept set, undefined when there is none of that id. @throws Trouble `storage-failed` */
export const loadSet = (id: string): Promise<StoredSet | undefined> => sets.loadSet(db, id);

/** Summaries, newest first. @throws Trouble `storage-failed` */
export const listSets = (options?: sets.ListOptions): Promise<SetSummary[]> =>
  sets.listSets(db, options);

/** Keeps what the person says beside what was measured; null takes it back. @throws Trouble `storage-failed` */
export const correctSet = (id: string, correction: Correction | null): Promise<void> =>
  corrections.correctSet(db, id, correction);

/** Deletes a set for good. @throws Trouble `storage-failed` */
export const deleteSet = (id: string): Promise<void> => sets.deleteSet(db, id);

/** Starts keeping a set while it goes on. Never throws; `settled` tells of a failing disk. */
export const openDraft = (head: DraftHead): drafts.Draft => drafts.openDraft(db, head);

/** Finishes sets that were cut off. Call once at the start. @throws Trouble `storage-failed` */
export const recoverDrafts = (
  judge: recovery.Judge,
  rulesOf?: recovery.OwnRules,
): Promise<StoredSet[]> => recovery.recoverDrafts(db, judge, rulesOf);

/** Every exercise that was brought, also those taken away again. @throws Trouble `storage-failed` */
export const listOwnExercises = (): Promise<ExerciseRow[]> => own.listOwnExercises(db);

/** Keeps a brought exercise, in place of one of the same id. @throws Trouble `storage-failed` */
export const keepOwnExercise = (row: ExerciseRow): Promise<void> => own.keepOwnExercise(db, row);

/** Takes a brought exercise away; its sets can still be read. @throws Trouble `storage-failed` */
export const removeOwnExercise = (id: string): Promise<void> => own.removeOwnExercise(db, id);

/** What is kept under a key, undefined when nothing is; check its shape. @throws Trouble `storage-failed` */
export const readKept = (key: string): Promise<unknown> => kept.readKept(db, key);

/** Keeps a plain value under a key. @throws Trouble `storage-failed` */
export const writeKept = (key: string, value: unknown): Promise<void> =>
  kept.writeKept(db, key, value);

/** Keeps how much something hurt, in place of an answer of the same id. @throws Trouble `storage-failed` */
export const keepPain = (row: PainRow): Promise<void> => pain.keepPain(db, row);

/** How much something hurt, oldest first. @throws Trouble `storage-failed` */
export const listPain = (options?: pain.PainOptions): Promise<PainRow[]> =>
  pain.listPain(db, options);

/** Deletes every answer about pain for good. @throws Trouble `storage-failed` */
export const clearPain = (): Promise<void> => pain.clearPain(db);

/**
 * Everything as one file, for a person to keep. Few visits need it: it is loaded when asked for.
 * @throws Trouble `storage-failed` or `archive-too-large`
 */
export const exportEverything = async (
  settings: Readonly<Record<string, unknown>>,
  savedAt: number,
  told?: Told,
): Promise<WrittenArchive> =>
  (await import('./archive-write')).writeArchive(db, settings, savedAt, told);

/**
 * Adds what such a file has and this browser lacks, all of it or nothing; settings are handed back, for
 * they are kept elsewhere.
 * @throws ArchiveTrouble that says where what is the matter, Trouble `storage-failed`
 */
export async function importEverything(
  file: Blob,
  told?: Told,
): Promise<{ readonly merged: Merged; readonly settings: Readonly<Record<string, unknown>> }> {
  const { readArchive } = await import('./archive-read');
  const { mergeArchive } = await import('./archive-merge');
  const archive = await readArchive(file, told);
  return { merged: await mergeArchive(db, archive), settings: archive.contents.settings };
}

/** Every set as a line of a table, oldest first. @throws Trouble `storage-failed` */
export async function exportCsv(): Promise<string> {
  const { setsCsv } = await import('./csv');
  return setsCsv((await listSets()).reverse());
}

/** Deletes everything for good, also sets in progress. @throws Trouble `storage-failed` */
export const deleteEverything = async (): Promise<void> =>
  (await import('./archive-merge')).deleteEverything(db);
