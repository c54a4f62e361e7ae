import { distance, turnAt, type Point } from '../body/geometry';
import { landmarkOf, LANDMARK, opposite, type Joint, type Side } from '../body/landmarks';
import { figureOf, type KeyPose } from '../body/figure';
import type { Landmark, Pose } from '../body/pose';
import type { LiveView } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import { lasting, NOT_SO, type Lasting } from './lasting';
import { isSomebody, torsoOf } from '../body/somebody';

/** One hand held up for this long, ms, means stop. */
export const RAISED_MS = 2000;

/**
 * A hand is up when its wrist is this far above its shoulder and above the head, ÷ torso, up being up
 * in the picture: an arm straight up reaches 1.16, a bird dog's 0.25.
 */
const RAISED = 0.6;
const OVER_HEAD = 0.1;
/** …with a nearly straight arm, degrees at the elbow. */
const STRAIGHT = 130;
/** A wrist this near to a knee, ÷ torso, holds it: hands that pull a knee to the chest are up, too. */
const FREE = 0.4;
/** The other hand is down when its wrist is at most this far above its shoulder. */
const LOWERED = 0.4;
/**
 * Wrists this near to each other, ÷ torso, may be one: then less than this is a guess, too. A rendered
 * body's hidden wrist was believed by 0.43–0.65 on the raised one's, which was by 0.98.
 */
const ONE_PLACE = 0.1;
const SURE = 0.75;
/** A wrist that is less visible than this is the model's guess. */
const SEEN = 0.5;

type Landmarks = readonly Landmark[];

const SIDES: readonly Side[] = ['left', 'right'];

const of = (landmarks: Landmarks, joint: Joint, side: Side): Landmark =>
  landmarks[landmarkOf(joint, side)]!;

const riseOf = (landmarks: Landmarks, side: Side): number =>
  (of(landmarks, 'shoulder', side).y - of(landmarks, 'wrist', side).y) / torsoOf(landmarks);

const elbow = (shoulder: Point, bend: Point, wrist: Point): number => {
  const turn = turnAt(shoulder, bend, wrist);
  return Math.min(turn, 360 - turn);
};

const headTop = (landmarks: Landmarks): number =>
  Math.min(
    landmarks[LANDMARK.nose]!.y,
    of(landmarks, 'ear', 'left').y,
    of(landmarks, 'ear', 'right').y,
  );

/** Whether a hand is hidden: the model guesses it, often onto the other, and half believes itself. */
function isGuessed(landmarks: Landmarks, side: Side): boolean {
  const [wrist, other] = [side, opposite(side)].map((each) => of(landmarks, 'wrist', each));
  const asOne = distance(wrist!, other!) < ONE_PLACE * torsoOf(landmarks);
  return wrist!.visibility < (asOne ? SURE : SEEN);
}

function isUp(landmarks: Landmarks, side: Side): boolean {
  const [shoulder, bend, wrist] = (['shoulder', 'elbow', 'wrist'] as const).map((joint) =>
    of(landmarks, joint, side),
  );
  const unit = torsoOf(landmarks);
  const over = (headTop(landmarks) - wrist!.y) / unit;
  return (
    !isGuessed(landmarks, side) &&
    SIDES.every((each) => distance(wrist!, of(landmarks, 'knee', each)) > FREE * unit) &&
    riseOf(landmarks, side) > RAISED &&
    over > OVER_HEAD &&
    elbow(shoulder!, bend!, wrist!) > STRAIGHT
  );
}

/**
 * Whether a hand is down. Where a hidden one is guessed says nothing: it is taken to be down unless
 * the exercise itself holds hands up.
 */
const isDown = (landmarks: Landmarks, side: Side, handsUp: boolean): boolean =>
  riseOf(landmarks, side) < LOWERED || (!handsUp && isGuessed(landmarks, side));

const raises = (pose: KeyPose): boolean => {
  const { near, far } = figureOf(pose);
  return [near, far].some(({ shoulder, wrist }) => shoulder.y - wrist.y > RAISED);
};

/** Whether the exercise itself holds a hand up, at rest and in its movement. */
function handsUpIn({ poses: { start, peak, otherPeak = peak } }: Exercise) {
  return { resting: raises(start), moving: raises(peak) || raises(otherPeak) };
}

/** Whether exactly one hand is up, and not for the exercise's sake. */
function oneHandUp(exercise: Exercise, landmarks: Landmarks, view: LiveView): boolean {
  const up = SIDES.filter((side) => isUp(landmarks, side));
  if (up.length !== 1) return false;
  const handsUp = handsUpIn(exercise);
  // Where a movement is under way is not known of what the camera does not judge.
  const moving = view.phase === 'moving' || !exercise.rep;
  if (moving && handsUp.moving) return false;
  return isDown(landmarks, opposite(up[0]!), handsUp.resting);
}

/** How long one hand has been held up. */
export type RaisedHandState = Lasting;
export const HANDS_DOWN: RaisedHandState = NOT_SO;

/**
 * Takes one frame: one straight arm up, the other not. A dead bug holds its own arms up; while its
 * movement is under way no hand is taken for a sign, and before it the other hand must be seen down.
 * @returns the state, and how long the hand has been up, ms; `RAISED_MS` means stop
 */
export function stepRaisedHand(
  exercise: Exercise,
  before: RaisedHandState,
  { pose, view }: { readonly pose: Pose; readonly view: LiveView },
): [RaisedHandState, { readonly heldMs: number }] {
  const up = isSomebody(pose) && oneHandUp(exercise, pose.landmarks, view);
  const state = lasting(before, up, pose.time);
  return [state, { heldMs: state.forMs }];
}
