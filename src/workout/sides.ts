import { opposite, type Side } from '../body/landmarks';
import type { Plan } from './plan';

/** Repetitions done on each side. */
export interface SideCounts {
  readonly left: number;
  readonly right: number;
}

/**
 * The side to move next: the other than the last, but the same again once the other's share of the plan
 * is done; left to begin with. Null where sides do not alternate.
 */
export function sideDue(
  { perSide, reps }: Pick<Plan, 'perSide' | 'reps'>,
  counts: SideCounts,
  last: Side | null,
): Side | null {
  if (!perSide) return null;
  const due = last ? opposite(last) : 'left';
  return counts[due] >= reps && counts[opposite(due)] < reps ? opposite(due) : due;
}
