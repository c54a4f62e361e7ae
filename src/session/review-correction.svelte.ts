import { withCount, withWarning } from '../review';
import { correctSet, MOST_COUNTED, type Correction, type StoredSet } from '../storage';

export { MOST_COUNTED };

/** What the person says of one set, beside what was measured. Nothing here rejects. */
export class OwnWord {
  /** Null while they say nothing. */
  said = $state.raw<Correction | null>(null);
  /** Whether the last word could not be kept. */
  failed = $state(false);
  readonly #id: string;

  constructor({ id, correction }: Pick<StoredSet, 'id' | 'correction'>) {
    this.#id = id;
    this.said = correction ?? null;
  }

  /** How many there were; null takes it back. Whole numbers from 0 to `MOST_COUNTED` only. */
  async count(count: number | null): Promise<void> {
    const isCount = count === null || (Number.isInteger(count) && count >= 0);
    if (isCount && (count ?? 0) <= MOST_COUNTED)
      await this.#keep(withCount(this.said, count, Date.now()));
  }

  /** Whether what was warned of was so. */
  async warning(warning: { readonly id: string; readonly fromMs: number }, isSo: boolean) {
    await this.#keep(withWarning(this.said, warning, isSo, Date.now()));
  }

  async #keep(next: Correction | null): Promise<void> {
    const before = this.said;
    this.said = next;
    try {
      await correctSet(this.#id, next);
      this.failed = false;
    } catch {
      this.said = before;
      this.failed = true;
    }
  }
}
