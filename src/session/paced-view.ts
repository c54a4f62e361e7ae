import type { Side } from '../body/landmarks';
import type { CourseState } from '../workout/course-state';
import { paceAt, wholeMs, type PacePart } from '../workout/pace';
import { sideDue } from '../workout/sides';

/** Where a set stands that the clock leads, as it is shown. */
export interface ShownPace {
  readonly part: PacePart;
  /** The repetition under way, of how many in the set; from 1. */
  readonly repetition: number;
  readonly of: number;
  readonly counted: number;
  readonly side: Side | null;
  /** Whole seconds that are left of this part. */
  readonly seconds: number;
  /** How long this part is, ms. */
  readonly partMs: number;
  /** Share of this part that is over when it was last looked at, 0…1. */
  readonly share: number;
}

/** What to show of the clock; null outside a set, or where it does not lead. */
export function shownPace({ plan, tally, paced, stage }: CourseState): ShownPace | null {
  if (!plan.pace || (stage !== 'set' && stage !== 'paused')) return null;
  const byClock = plan.pace.by === 'clock';
  // At its very end a set is still in its last moment, not in a repetition that nobody asked for.
  const ms = byClock ? Math.min(paced.ms, wholeMs(plan) - 1) : paced.ms;
  const { part, leftMs, repetition, side } = paceAt(plan, ms);
  const lengths = { ...plan.pace, holdMs: plan.holdMs };
  const partMs = lengths[`${part}Ms`];
  return {
    part,
    repetition: byClock ? repetition : tally.counted + 1,
    of: plan.perSide ? plan.reps * 2 : plan.reps,
    counted: tally.counted,
    side: byClock ? side : sideDue(plan, tally, tally.last),
    seconds: Math.ceil(leftMs / 1000),
    partMs,
    share: partMs > 0 ? 1 - leftMs / partMs : 0,
  };
}
