import type { Side } from '../body/landmarks';
import type { Plan } from './plan';

/** Repetitions done on each side. */
export interface SideCounts {
  readonly left: number;
  readonly right: number;
}

const other = (side: Side): Side => (side === 'left' ? 'right' : 'left');

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
  const due = last ? other(last) : 'left';
  return counts[due] >= reps && counts[other(due)] < reps ? other(due) : due;
}
