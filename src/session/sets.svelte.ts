import { listSets, type SetSummary } from '../storage';

export type { SetSummary };

let changes = $state(0);

/** Tells every list that a set has come or gone. */
export const setsChanged = (): void => void (changes += 1);

/** Sets as a screen shows them while they arrive: loading, there, or not readable. */
export class RecentSets {
  /** Null until they are read; empty when there are none or they could not be read. */
  list = $state.raw<readonly SetSummary[] | null>(null);
  trouble = $state.raw<Error | null>(null);

  /**
   * Reads the newest `limit` sets or all, of one exercise if asked. Never throws. An effect that
   * calls it runs again when sets change.
   */
  async read(limit?: number, exercise?: string): Promise<void> {
    void changes;
    try {
      this.list = await listSets({
        ...(limit !== undefined && { limit }),
        ...(exercise && { exercise }),
      });
    } catch (error) {
      this.list = [];
      this.trouble = error instanceof Error ? error : new Error(String(error));
    }
  }
}
