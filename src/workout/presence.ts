import type { Pose } from '../body/pose';
import { isPause } from '../coach/pause';
import type { LiveView } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import type { PauseReason } from './events';
import { lasting, NOT_SO, type Lasting } from './lasting';
import { isSomebody } from '../body/somebody';
import { isInStance } from './stance';

/** Out of the picture for longer than this, ms, is away: longer than somebody walks through it. */
export const GONE_MS = 3000;
/** …and before the start pose was taken, when a button began the set: time to get there. */
export const GETTING_THERE_MS = 30_000;
/** Standing up, or lying down from standing, for longer than this, ms, is no part of the set. */
export const UP_MS = 6000;
/**
 * Lying or kneeling on without the exercise's pose for longer than this, ms, is no rest between two
 * repetitions any more. In some 70 recorded sets nobody was out of it for more than 0.8 s.
 */
export const IDLE_MS = 20_000;

/** What following a set tells of whether somebody is at it. */
export interface PresenceState {
  readonly time: number;
  /** Whether the exercise's pose was taken since the set began or went on. */
  readonly begun: boolean;
  readonly gone: Lasting;
  readonly up: Lasting;
  readonly idle: Lasting;
}

/** As a set begins, and as it goes on after a pause. */
export const PRESENT: PresenceState = {
  time: -Infinity,
  begun: false,
  gone: NOT_SO,
  up: NOT_SO,
  idle: NOT_SO,
};

const outOfSight = ({ landmarks }: Pose, { notSeen }: LiveView): boolean =>
  landmarks === null || notSeen === 'nobody' || notSeen === 'out-of-frame';

/** Why the set must pause, null while it goes on. */
function whyPause(
  exercise: Exercise,
  { begun, gone, up, idle }: PresenceState,
): PauseReason | null {
  // What the camera does not judge goes on without it.
  if (!exercise.rep) return null;
  const patience = begun ? GONE_MS : GETTING_THERE_MS;
  return gone.forMs > patience || up.forMs > UP_MS || idle.forMs > IDLE_MS ? 'left' : null;
}

/**
 * Takes one frame of a set that runs: whether it must pause, and why. What the camera does not see
 * speaks neither for nor against the pose.
 */
export function stepPresence(
  exercise: Exercise,
  before: PresenceState,
  { pose, view }: { readonly pose: Pose; readonly view: LiveView },
): [PresenceState, PauseReason | null] {
  const { time } = pose;
  const begun = before.begun || view.phase !== 'waiting';
  const waits = begun && view.phase === 'waiting';
  const up = waits && isSomebody(pose) && !isInStance(exercise, pose.landmarks);
  const state: PresenceState = {
    time,
    begun,
    gone: lasting(before.gone, outOfSight(pose, view), time),
    up: lasting(before.up, up, time),
    idle: lasting(before.idle, waits, time),
  };
  return [state, isPause(before.time, time) ? 'interrupted' : whyPause(exercise, state)];
}
