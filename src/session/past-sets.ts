import type { Recording } from '../body/recording';
import type { SetReport } from '../coach/report';
import { judge } from '../coach/judge';
import {
  deleteSet,
  loadSet,
  recoverDrafts,
  saveSet,
  type SetContext,
  type StoredSet,
} from '../storage';
import { Trouble } from '../troubles';
import { ownRules } from './own-exercises.svelte';
import { rulesFor } from './review-rules';

/** Sets that the disk refused: their review works until the page is closed. */
const unsaved = new Map<string, StoredSet>();

/** A set to be reviewed; `saved` is false while it lives in memory only. */
export interface FoundSet {
  readonly set: StoredSet;
  readonly saved: boolean;
}

/** Saves a finished set. Never throws: a set that cannot be saved is kept in memory, and why is told. */
export async function keepSet(set: StoredSet): Promise<Trouble | null> {
  unsaved.set(set.id, set);
  try {
    await saveSet(set, ownRules(set.exercise));
    unsaved.delete(set.id);
    return null;
  } catch (error) {
    return error instanceof Trouble ? error : new Trouble('storage-failed', { cause: error });
  }
}

/** The set of this id, null when there is none (any more). @throws Trouble `storage-failed` */
export async function findSet(id: string): Promise<FoundSet | null> {
  const inMemory = unsaved.get(id);
  if (inMemory) return { set: inMemory, saved: false };
  const set = await loadSet(id);
  return set ? { set, saved: true } : null;
}

/** Deletes a set for good, from disk and memory. @throws Trouble `storage-failed` */
export async function removeSet(id: string): Promise<void> {
  if (!unsaved.delete(id)) await deleteSet(id);
}

const judgeAgain = (recording: Recording, context: SetContext): SetReport => {
  const rules = rulesFor(recording.exercise ?? '', context);
  if (!rules) throw new Trouble('exercise-unknown');
  return judge(rules, recording);
};

/**
 * Finishes sets that a crash or a closed lid cut off, and returns them. Call it once at the start.
 * @throws Trouble `storage-failed`
 */
export const recoverSets = (): Promise<StoredSet[]> => recoverDrafts(judgeAgain, ownRules);
