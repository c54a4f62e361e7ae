import type { Pose } from '../body/pose';
import type { Recording } from '../body/recording';
import type { Exercise } from '../exercises/definition';
import type { CoachEvent, LiveView, SetReport } from './report';

/** Placeholder of the coach's face to the session; the real one is being written. */
export interface SetState {
  readonly frames: number;
}

/** A set before its first frame. */
export const beginSet = (_exercise: Exercise): SetState => ({ frames: 0 });

/** Takes one frame into the set: the new state, what just happened, and what to show. */
export function advance(
  _exercise: Exercise,
  state: SetState,
  pose: Pose,
): [SetState, readonly CoachEvent[], LiveView] {
  const view: LiveView = {
    atMs: pose.time,
    count: 0,
    countLeft: 0,
    countRight: 0,
    short: 0,
    phase: 'waiting',
    back: 'not-seen',
    active: [],
    notSeen: 'no-neutral',
    backLine: null,
  };
  return [{ frames: state.frames + 1 }, [], view];
}

/** Judges a whole recording: the same counts and warnings as the set had live. */
export const judge = (exercise: Exercise, recording: Recording): SetReport => ({
  exercise: exercise.id,
  source: recording.source,
  frames: recording.frames.length,
  durationMs: recording.frames.at(-1)?.t ?? 0,
  reps: [],
  warnings: [],
  notSeen: [],
  curve: [],
});
