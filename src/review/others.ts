import type { SetSummary } from '../storage/stored-set';

/** Sets of the same exercise that one is compared with; null where there is none. */
export interface Others<T = SetSummary> {
  /** The one done before it. */
  readonly previous: T | null;
  /** The best of those done before it. */
  readonly best: T | null;
}

/** Only what the camera counted is compared. */
const isComparable = ({ by, counted }: SetSummary): boolean => by === undefined && counted > 0;

/** By time held where holding is the exercise, else by clean repetitions, then by counted ones; the later of equals. */
function isBetter(a: SetSummary, b: SetSummary): boolean {
  const difference =
    (a.heldMs ?? 0) - (b.heldMs ?? 0) ||
    a.clean - b.clean ||
    a.counted - b.counted ||
    b.short - a.short ||
    a.startedAt - b.startedAt;
  return difference > 0;
}

/** The set before and the best before, among summaries of the same exercise in any order. */
export function othersOf(
  set: Pick<SetSummary, 'id' | 'startedAt'>,
  summaries: readonly SetSummary[],
): Others {
  let [previous, best]: [SetSummary | null, SetSummary | null] = [null, null];
  for (const each of summaries) {
    if (each.id === set.id || each.startedAt >= set.startedAt || !isComparable(each)) continue;
    if (!previous || each.startedAt > previous.startedAt) previous = each;
    if (!best || isBetter(each, best)) best = each;
  }
  return { previous, best };
}
