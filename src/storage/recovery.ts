import type { Recording } from '../body/recording';
import type { SetReport } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import { attempt, type SetDatabase } from './database';
import { ifOrphaned } from './draft-lock';
import { deleteSet, saveSet } from './sets';
import {
  contextOf,
  type DraftChunk,
  type DraftHead,
  type SetContext,
  type StoredSet,
} from './stored-set';

/**
 * Judges a recording by its exercise's rules, as early or late as the set's context says; it may throw
 * for one that cannot be judged.
 */
export type Judge = (recording: Recording, context: SetContext) => SetReport;

/** Finds an exercise that is not built in; undefined for the built-in ones as well. */
export type OwnRules = (id: string) => Exercise | undefined;

function recordingOf(head: DraftHead, chunks: readonly DraftChunk[]): Recording {
  const { format, version, exercise, source, width, height, engine, model } = head;
  const frames = chunks.flatMap((chunk) => chunk.frames);
  return { format, version, exercise, source, width, height, engine, model, frames };
}

async function recover(
  db: SetDatabase,
  head: DraftHead,
  judge: Judge,
  rulesOf: OwnRules,
): Promise<StoredSet | null> {
  const { id, exercise, startedAt, source } = head;
  const chunks = await db.draftChunks.where('draft').equals(id).sortBy('index');
  const recording = recordingOf(head, chunks);
  if (recording.frames.length === 0) return deleteSet(db, id).then(() => null);
  const context = contextOf(head);
  const report = judge(recording, context);
  const set = { id, exercise, startedAt, source, ...context, recording, report };
  await saveSet(db, set, rulesOf(exercise));
  return set;
}

/** One damaged draft must not keep the others from coming back; it stays for a later version. */
const recoverOrLeave = (db: SetDatabase, head: DraftHead, judge: Judge, rulesOf: OwnRules) =>
  ifOrphaned(head.id, () => recover(db, head, judge, rulesOf)).catch(() => null);

/**
 * Turns sets that were cut off (a crash, a closed lid) into finished ones and returns them. Drafts
 * that another tab is still writing are left alone. Call it once at the start.
 * @throws Trouble `storage-failed` when the drafts cannot be read
 */
export async function recoverDrafts(
  db: SetDatabase,
  judge: Judge,
  rulesOf: OwnRules = () => undefined,
): Promise<StoredSet[]> {
  const heads = await attempt(() => db.drafts.toArray());
  const recovered: StoredSet[] = [];
  for (const head of heads) {
    const set = await recoverOrLeave(db, head, judge, rulesOf);
    if (set) recovered.push(set);
  }
  return recovered;
}
