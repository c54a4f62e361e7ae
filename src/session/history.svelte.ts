import { loadPain, pain } from './pain.svelte';
import type { PainRow } from '../storage';
import { RecentSets, type SetSummary } from './sets.svelte';

/** Everything that the history tells of, read at once: the lines of sets, never the sets themselves. */
export class PastDays {
  readonly #sets = new RecentSets();

  /** Newest first; null until they are read. */
  get sets(): readonly SetSummary[] | null {
    return this.#sets.list;
  }

  /** Why sets could not be read. */
  get trouble(): Error | null {
    return this.#sets.trouble;
  }

  /** Answers about pain, oldest first. */
  get pain(): readonly PainRow[] {
    return pain.rows;
  }

  /** Never throws. An effect that calls it runs again when sets change. */
  async read(): Promise<void> {
    await Promise.all([this.#sets.read(), loadPain()]);
  }
}
