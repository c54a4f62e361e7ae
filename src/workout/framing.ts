import { landmarkOf } from '../body/landmarks';
import type { Pose } from '../body/pose';
import { unclear } from '../coach/why-not';
import type { LiveView } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import type { Direction } from './events';
import { fitOf } from './fit';
import { lasting, NOT_SO, type Lasting } from './lasting';
import { isSomebody, torsoOf, type Somebody } from '../body/somebody';
import { apart, isInStance, turnedRound } from './stance';

/** What the camera saw in one frame, and what the coach made of it. */
export interface Look {
  readonly pose: Pose;
  readonly view: LiveView;
  /** How many people are in the picture, 2 for more; null where nobody looked for others. */
  readonly people: number | null;
}

/** Another direction is given when it has been the one to follow for this long, ms. */
export const STEADY_MS = 600;
/** Others count when two looks within this time, ms, saw them: who walks past is gone by then. */
export const OTHERS_MS = 4000;
const LOOKS = 2;

/** What following directions remembers. */
export interface FramingState {
  /** The direction that is given, null when there is none to follow; see `settled`. */
  readonly shown: Direction | null;
  /** Whether it was looked for long enough to know. */
  readonly settled: boolean;
  /** What would be the one to follow, and for how long it has been. */
  readonly next: Direction | null;
  readonly lasting: Lasting;
  /** When somebody else was seen, ms, lately. */
  readonly others: readonly number[];
}

export const UNFRAMED: FramingState = {
  shown: null,
  settled: false,
  next: null,
  lasting: NOT_SO,
  others: [],
};

/**
 * Shoulders and hips this far apart, ÷ torso, are turned away, whatever the pose: bodies side-on show
 * up to 0.18, turned by 30° and more 0.25–0.55. In the start pose the coach's own finer bounds decide.
 */
const TURNED = 0.3;
/** From the front, nearer together than this they are turned away; facing the camera they are half a torso apart. */
const FACING = 0.3;
/** Lying on one side, the upper shoulder and hip are some 0.4 torso above the lower ones. */
const CLEARLY_UPPER = 0.15;
/** Less visible than this, shoulders and hips are nobody's. */
const SOMEBODY = 0.3;

const TRUNK = (['shoulder', 'hip'] as const).flatMap((joint) =>
  (['left', 'right'] as const).map((side) => landmarkOf(joint, side)),
);

/** Whether somebody is there, and not only guessed. */
function isThere(pose: Pose): pose is Somebody {
  if (!isSomebody(pose)) return false;
  const sum = TRUNK.reduce((total, index) => total + pose.landmarks[index]!.visibility, 0);
  return sum / TRUNK.length >= SOMEBODY;
}

/** Whether the exercise is seen from the side, and can be seen to be turned from it. */
const isSideOn = ({ view, posture }: Exercise): boolean =>
  view !== 'front' && posture !== 'side-lying';

const isTurned = (pose: Somebody, view: LiveView): boolean =>
  view.phase === 'waiting' ? apart(pose.landmarks) > TURNED : view.notSeen === 'turned-away';

/** Whether a body that is to be seen from the front is not. */
function isAverted({ view, posture }: Exercise, pose: Somebody, live: LiveView): boolean {
  if (live.phase !== 'waiting') return live.notSeen === 'not-facing';
  if (view === 'front') return apart(pose.landmarks) < FACING;
  return posture === 'side-lying' && turnedRound(pose.landmarks) > CLEARLY_UPPER;
}

/** Which way to turn, null where the body is seen as the exercise wants it. */
function turnOf(exercise: Exercise, pose: Somebody, live: LiveView): Direction | null {
  if (isSideOn(exercise)) return isTurned(pose, live) ? 'turn-side-on' : null;
  if (!isAverted(exercise, pose, live)) return null;
  return exercise.posture === 'supine' ? 'feet-to-camera' : 'face-camera';
}

/** What is to be done about a body that is there, alone and in the light. */
function placeOf(
  exercise: Exercise,
  pose: Somebody,
  view: LiveView,
  far: boolean,
): Direction | null {
  const closer = far ? 'come-closer' : null;
  if (!isInStance(exercise, pose.landmarks)) return closer ?? 'take-start';
  const fit = fitOf(exercise, pose);
  if (fit === 'step-back') return fit;
  if (closer ?? fit) return closer ?? fit;
  return turnOf(exercise, pose, view) ?? (view.phase === 'waiting' ? 'take-start' : null);
}

const others = (before: readonly number[], { pose: { time }, people }: Look): readonly number[] => {
  if (people !== null && people < 1) return [];
  const lately = before.filter((at) => time - at < OTHERS_MS);
  return people !== null && people > 1 ? [...lately, time] : lately;
};

/** What is to be done in this frame alone; null: the start pose is taken and all fits. */
function direct(exercise: Exercise, { pose, view }: Look, crowded: boolean): Direction | null {
  // The camera does not judge it: where the person is is their own affair.
  if (!exercise.rep) return null;
  const seen = isThere(pose);
  const torso = seen ? torsoOf(pose.landmarks) : null;
  const hazy = unclear({ light: pose.light, torso, covered: [] }, exercise);
  if (!seen) return hazy === 'too-dark' ? 'more-light' : 'step-in';
  if (crowded) return 'someone-else';
  if (hazy === 'too-dark') return 'more-light';
  // Who has begun already knows the way.
  if (view.phase === 'moving') return null;
  return placeOf(exercise, pose, view, hazy === 'too-far');
}

/** Takes what would be the direction now into the one that is given: it does not flicker. */
function steady(state: FramingState, now: Direction | null, time: number): FramingState {
  const same = lasting(state.lasting, now === state.next, time);
  if (same.at === null) return { ...state, next: now, lasting: { forMs: 0, at: time } };
  if (same.forMs < STEADY_MS) return { ...state, lasting: same };
  return { ...state, shown: state.next, settled: true, lasting: same };
}

/**
 * Takes one look into the directions: the one to follow, steadied, in `state.shown`, and the one of
 * this frame alone; null where the start pose is taken, side-on, and the whole exercise fits.
 * Recommended: look for others about once a second.
 */
export function stepFraming(
  exercise: Exercise,
  before: FramingState,
  look: Look,
): [FramingState, Direction | null] {
  const seen = others(before.others, look);
  const now = direct(exercise, look, seen.length >= LOOKS);
  const state = { ...before, others: seen };
  // In a movement nothing new is said about the place.
  const silent = now === null && look.view.phase === 'moving';
  return [silent ? state : steady(state, now, look.pose.time), now];
}
