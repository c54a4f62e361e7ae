import { landmarkOf, LANDMARK, type Joint, type Side } from './landmarks';
import { middle, type Point } from './geometry';
import type { Landmark } from './pose';

export type Posture = 'supine' | 'quadruped' | 'standing';

/** How fast the vote for a facing follows new evidence, ms: a glitch of some frames cannot turn a person round. */
const VOTE_MS = 400;
/** The vote must pass this to change the facing, and starts beyond it; 1 is all evidence one way. */
const TURN_AT = 0.25;

/** Middle of a joint's left and right landmark, in picture pixels. */
export const midOf = (landmarks: readonly Landmark[], joint: Joint): Point =>
  middle(landmarks[landmarkOf(joint, 'left')]!, landmarks[landmarkOf(joint, 'right')]!);

const clamp = (value: number): number => Math.max(-1, Math.min(1, value));

/**
 * Evidence in one frame, −1…1, that the near side is the body's left (+) or right (−). On the back
 * with the head on the picture's left the right side is near; on hands and knees, or standing and
 * facing left, the left side is near. The model's own left and right do not matter.
 */
function evidence(posture: Posture, landmarks: readonly Landmark[], torso: number): number {
  const hip = midOf(landmarks, 'hip');
  const shoulder = midOf(landmarks, 'shoulder');
  const headward = (shoulder.x - hip.x) / torso;
  if (posture === 'supine') return clamp(headward);
  if (posture === 'quadruped') return clamp(-headward);
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
): FacingState {
  const now = evidence(posture, landmarks, torso);
  if (!state) return { time, vote: now, near: sideOf(now, null) };
  const share = 1 - Math.exp(-Math.max(0, time - state.time) / VOTE_MS);
  const vote = state.vote + share * (now - state.vote);
  return { time, vote, near: sideOf(vote, state.near) };
}
