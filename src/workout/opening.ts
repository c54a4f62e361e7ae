import type { LiveView } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import type { Direction } from './events';
import { stepFraming, UNFRAMED, type FramingState, type Look } from './framing';
import { lasting, NOT_SO, type Lasting } from './lasting';
import { STILL, stepStillness, type StillnessState } from './stillness';

/** The start pose held still for this long, ms, begins a set, … */
export const OPEN_MS = 2000;
/** …and goes on with one after a pause. */
export const RESUME_MS = 1500;
/**
 * With these to follow nothing can be judged. All others are for better sight: who holds the start pose
 * for `PATIENT_MS` more cannot follow them, in a small room or beside a poster.
 */
const PREVENTING: ReadonlySet<Direction | null> = new Set<Direction>([
  'step-in',
  'more-light',
  'come-closer',
  'turn-side-on',
  'face-camera',
  'feet-to-camera',
  'take-start',
]);
export const PATIENT_MS = 6000;

/** What waiting for the start pose remembers. */
export interface OpeningState {
  readonly framing: FramingState;
  readonly stillness: StillnessState | null;
  /** For how long the start pose has been held still, and with nothing left to follow. */
  readonly still: Lasting;
  readonly placed: Lasting;
  /** Repetitions as it began to wait. */
  readonly counted: number | null;
}

export const CLOSED: OpeningState = {
  framing: UNFRAMED,
  stillness: null,
  still: NOT_SO,
  placed: NOT_SO,
  counted: null,
};

/** Where the hands-free start stands. */
export interface Opening {
  /** The one thing to do now; null once it is `ready`, and in the first moments. */
  readonly direction: Direction | null;
  /** How long the start pose has been held as it should be, of how much, ms. */
  readonly heldMs: number;
  readonly ofMs: number;
  /** Once true, begin: it stays true only while it holds. */
  readonly ready: boolean;
}

/** In the start pose; where holding is the exercise, also in the pose itself. */
const isPosed = ({ kind }: Exercise, { phase, hold }: LiveView): boolean =>
  phase === 'ready' || (kind === 'hold' && hold !== null);

function followed(before: OpeningState, exercise: Exercise, look: Look): [OpeningState, boolean] {
  const { pose, view } = look;
  const [framing, now] = stepFraming(exercise, before.framing, look);
  const [stillness, speed] = stepStillness(before.stillness, pose);
  const calm = isPosed(exercise, view) && speed !== null && speed < STILL && !PREVENTING.has(now);
  const still = lasting(before.still, calm, pose.time);
  const placed = lasting(before.placed, calm && now === null, pose.time);
  const counted = before.counted ?? view.count;
  return [{ framing, stillness, still, placed, counted }, view.count > counted];
}

/**
 * Takes one frame of somebody who finds the place and the start pose: what to do, and whether the set
 * begins. It begins when the start pose has been held still for `ofMs`, or with the first whole
 * repetition: who knows the way need not wait.
 */
export function stepOpening(
  exercise: Exercise,
  before: OpeningState,
  look: Look,
  ofMs: number = OPEN_MS,
): [OpeningState, Opening] {
  const [state, done] = followed(before, exercise, look);
  const { still, placed, framing } = state;
  const ready = done || placed.forMs >= ofMs || still.forMs >= ofMs + PATIENT_MS;
  // What is guided begins by a word or a button.
  const otherwise = framing.shown ?? (exercise.rep ? 'hold-still' : null);
  const direction = ready || !framing.settled ? null : otherwise;
  return [state, { direction, heldMs: Math.min(placed.forMs, ofMs), ofMs, ready }];
}
