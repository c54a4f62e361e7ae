import type { Direction, PauseReason } from './events';
import type { PlanChanges } from './plan';
import type { Tally } from './course-state';

/** What one frame told of the person; see `opening`, `presence` and `raised-hand`. */
export interface Facts {
  /** What to do so that the start pose is seen and held; null: it is, as it should be. */
  readonly direction: Direction | null;
  /** The start pose has been held for long enough, or a repetition was done from it. */
  readonly opened: boolean;
  /** Why the set must pause, null while somebody is at it. */
  readonly gone: PauseReason | null;
  /** A hand was held up for long enough to mean stop. */
  readonly handStop: boolean;
  /** Of the set that runs, or of the one that would begin now. */
  readonly tally: Tally;
  /** Whether a movement is under way. */
  readonly moving: boolean;
}

/**
 * What a person can ask for. What does not fit the stage does nothing. `count`: one more repetition of
 * an exercise that the camera does not judge. `skip-exercise`: on to the next of a list.
 */
export type Command =
  'start' | 'pause' | 'resume' | 'stop' | 'next' | 'skip-exercise' | 'more-rest' | 'count';

/** One thing that happens to a workout; `nowMs` is of a clock that never runs backwards. */
export type CourseInput = { readonly nowMs: number } & (
  | { readonly type: 'frame'; readonly facts: Facts }
  | { readonly type: 'tick' }
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'plan'; readonly changes: PlanChanges }
  | { readonly type: 'page'; readonly hidden: boolean }
  /** The camera or the file is over. */
  | { readonly type: 'ended' }
);
