import type { Side } from '../body/landmarks';
import type { Countdown } from './countdown';
import type { Direction, PauseReason, Stage, WorkoutEvent } from './events';
import type { Plan } from './plan';
import type { SideCounts } from './sides';

/** Repetitions of one set. */
export interface Tally extends SideCounts {
  readonly counted: number;
  /** The side of the last repetition, null before it and where sides do not alternate. */
  readonly last: Side | null;
}

/** Where a workout stands; a plain value. Times are ms of the clock the inputs bring. */
export interface CourseState {
  /** False for files and samples: one set from first frame to last, without framing, target or rest. */
  readonly guided: boolean;
  readonly stage: Stage;
  readonly plan: Plan;
  /** The set that is framed, runs or comes after the rest; from 1. */
  readonly set: number;
  /** What was done in the set that runs; until the next begins, in the one before. */
  readonly tally: Tally;
  /** The direction to follow, while framing and paused. */
  readonly direction: Direction | null;
  readonly pausedWhy: PauseReason | null;
  /** Whether holding the start pose ends the pause. */
  readonly resumable: boolean;
  /** Whether the count-in was asked for: then the way to the start pose lies in it. */
  readonly asked: boolean;
  /** Of the rest, or of the count-in. */
  readonly clock: Countdown | null;
  /** How long the set has been led by the clock, ms, and when it last went on; see `Plan.pace`. */
  readonly paced: { readonly ms: number; readonly atMs: number };
  readonly hidden: boolean;
  /** Whether all of it was ended before its time: stopped, away, no more pictures. */
  readonly cut: boolean;
  /** When somebody was last in the picture, and when the last picture came. */
  readonly seenMs: number;
  readonly frameMs: number;
}

export type CourseStep = readonly [CourseState, readonly WorkoutEvent[]];

export const NO_REPS: Tally = { counted: 0, left: 0, right: 0, last: null };

/** Goes on from a step: what it told, then what `next` tells. */
export function andThen(
  [state, told]: CourseStep,
  next: (state: CourseState) => CourseStep,
): CourseStep {
  const [after, more] = next(state);
  return [after, [...told, ...more]];
}

/** Whether every side's repetitions are done. */
export const reached = ({ plan, tally }: CourseState): boolean =>
  plan.perSide ? tally.left >= plan.reps && tally.right >= plan.reps : tally.counted >= plan.reps;
