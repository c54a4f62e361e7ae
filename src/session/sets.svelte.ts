import { listSets, type SetSummary } from '../storage';

export type { SetSummary };

/** Sets as a screen shows them while they arrive: loading, there, or not readable. */
export class RecentSets {
  /** Null until they are read; empty when there are none or they could not be read. */
  list = $state.raw<readonly SetSummary[] | null>(null);
  trouble = $state.raw<string | null>(null);

  /** Reads the newest `limit` sets, of one exercise if asked. Never throws. */
  async read(limit: number, exercise?: string): Promise<void> {
    try {
      this.list = await listSets({ limit, ...(exercise ? { exercise } : {}) });
    } catch (error) {
      this.list = [];
      this.trouble = error instanceof Error ? error.message : String(error);
    }
  }
}
