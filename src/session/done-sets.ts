import type { DoneSet } from '../review';
import { findSet } from './past-sets';

/**
 * What is known of these sets, in their order; those that are gone are left out. One after the other,
 * and without their recordings: a long workout's would fill the memory.
 * @throws Trouble `storage-failed`
 */
export async function doneSets(ids: readonly string[]): Promise<DoneSet[]> {
  const found: DoneSet[] = [];
  for (const id of ids) {
    const set = (await findSet(id))?.set;
    if (!set) continue;
    const { exercise, startedAt, report } = set;
    found.push({ id, exercise, startedAt, report });
  }
  return found;
}
