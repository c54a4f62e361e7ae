import { othersOf, type Others } from '../review';
import { listSets, loadSet, type SetSummary, type StoredSet } from '../storage';

/** A set whose poses are damaged is compared with by nobody. */
async function load(summary: SetSummary | null): Promise<StoredSet | null> {
  if (!summary) return null;
  return (await loadSet(summary.id).catch(() => undefined)) ?? null;
}

/** The sets that one is compared with, whole; none where they cannot be read. Never rejects. */
export async function setsBeside(set: StoredSet): Promise<Others<StoredSet>> {
  try {
    const found = othersOf(set, await listSets({ exercise: set.exercise }));
    const previous = await load(found.previous);
    const same = found.best?.id === found.previous?.id;
    return { previous, best: same ? previous : await load(found.best) };
  } catch {
    return { previous: null, best: null };
  }
}
