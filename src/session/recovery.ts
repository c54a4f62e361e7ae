import { exerciseById, words } from './language.svelte';
import { notices } from './notices.svelte';
import { recoverSets } from './past-sets';
import { setsChanged } from './sets.svelte';

/** Brings back sets that a crash or a closed lid cut off, and says so. Never throws. */
export async function recoverCutOffSets(): Promise<void> {
  // What cannot be read now is tried again at the next start.
  const sets = await recoverSets().catch(() => []);
  if (sets.length > 0) setsChanged();
  for (const { exercise } of sets) {
    const name = exerciseById(exercise)?.name ?? exercise;
    notices.add({ kind: 'plain', text: words().sets.cutOff(name) });
  }
}
