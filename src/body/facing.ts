import { landmarkOf, LANDMARK, type Joint, type Side } from './landmarks';
import { middle, type Point } from './geometry';
import type { Landmark } from './pose';

/**
 * How the body is held: on the back, on hands and knees, upright on the feet, on the belly, on one side
 * with the front towards the camera, upright on one or both knees, upright on a seat.
 */
export type Posture =
  'supine' | 'quadruped' | 'standing' | 'prone' | 'side-lying' | 'kneeling' | 'seated';

/** From where the camera looks: at the body's side, or at its front or its feet. */
export type View = 'side' | 'front';

/** How fast the vote for a facing follows new evidence, ms: a glitch of some frames cannot turn a person round. */
const VOTE_MS = 400;
/** The vote must pass this to change the facing, and starts beyond it; 1 is all evidence one way. */
const TURN_AT = 0.25;

/** Middle of a joint's left and right landmark, in picture pixels. */
export const midOf = (landmarks: readonly Landmark[], joint: Joint): Point =>
  middle(landmarks[landmarkOf(joint, 'left')]!, landmarks[landmarkOf(joint, 'right')]!);

/** Level trunks that have the left side near with the head on the picture's left. */
const HEAD_LEFT_LEFT_NEAR: ReadonlySet<Posture> = new Set<Posture>([
  'quadruped',
  'prone',
  'side-lying',
]);

const clamp = (value: number): number => Math.max(-1, Math.min(1, value));

/**
 * Evidence in one frame, −1…1, that the near side is the body's left (+) or right (−). On the back
 * with the head on the picture's left the right side is near; on hands and knees or on the belly, or
 * upright and facing left, the left side is near. Who lies on one side with the front towards the
 * camera has no side nearer: the upper one stands for it, the left one with the head on the left. The
 * model's own left and right do not matter, except from the front: there the left one stands for it.
 */
function evidence(posture: Posture, landmarks: readonly Landmark[], torso: number): number {
  const hip = midOf(landmarks, 'hip');
  const shoulder = midOf(landmarks, 'shoulder');
  const headward = (shoulder.x - hip.x) / torso;
  if (posture === 'supine') return clamp(headward);
  if (HEAD_LEFT_LEFT_NEAR.has(posture)) return clamp(-headward);
  const toes = midOf(landmarks, 'footIndex').x - midOf(landmarks, 'heel').x;
  const face = landmarks[LANDMARK.nose]!.x - midOf(landmarks, 'ear').x;
  return clamp((-4 * toes) / torso - (3 * face) / torso - headward);
}

export interface FacingState {
  readonly time: number;
  readonly vote: number;
  readonly near: Side | null;
}

const sideOf = (vote: number, before: Side | null): Side | null => {
  if (vote > TURN_AT) return 'left';
  if (vote < -TURN_AT) return 'right';
  return before;
};

/** Which side of the body is near the camera, followed over time. */
export function follow(
  state: FacingState | null,
  posture: Posture,
  landmarks: readonly Landmark[],
  torso: number,
  time: number,
  view: View = 'side',
): FacingState {
  const now = view === 'front' ? 1 : evidence(posture, landmarks, torso);
  if (!state) return { time, vote: now, near: sideOf(now, null) };
  const share = 1 - Math.exp(-Math.max(0, time - state.time) / VOTE_MS);
  const vote = state.vote + share * (now - state.vote);
  return { time, vote, near: sideOf(vote, state.near) };
}
