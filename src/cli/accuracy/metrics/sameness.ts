import { shareOf, shareWhere, type Share } from './share';
import type { Judged } from './sets';

/** How many sets come out the same when they are recorded otherwise. */
export interface Sameness {
  readonly variant: string;
  /** Sets. */
  readonly reps: Share;
  readonly sides: Share;
  /** Movements. */
  readonly warnings: Share;
  /** Sets in which anything differs. */
  readonly differing: readonly string[];
}

/** What stays the same, by what was changed. */
export function samenessOf(sets: readonly Judged[]): Sameness[] {
  const all = sets.flatMap(({ name, variations }) =>
    variations.map((variation) => ({ name, ...variation })),
  );
  return [...new Set(all.map(({ variant }) => variant))].map((variant) => {
    const those = all.filter((each) => each.variant === variant);
    const total = (of: 'movements' | 'sameWarnings') =>
      those.reduce((sum, each) => sum + each[of], 0);
    return {
      variant,
      reps: shareWhere(those, ({ sameReps }) => sameReps),
      sides: shareWhere(those, ({ sameSides }) => sameSides),
      warnings: shareOf(total('sameWarnings'), total('movements')),
      differing: those
        .filter((o) => !o.sameReps || !o.sameSides || o.sameWarnings < o.movements)
        .map(({ name }) => name),
    };
  });
}
