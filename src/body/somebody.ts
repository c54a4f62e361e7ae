import { midOf } from './facing';
import { distance } from './geometry';
import type { Landmark, Pose } from './pose';

/** From mid-hip to mid-shoulder, in the landmarks' own unit. */
export const torsoOf = (landmarks: readonly Landmark[]): number =>
  distance(midOf(landmarks, 'hip'), midOf(landmarks, 'shoulder'));

/** A pose with somebody in it. */
export type Somebody = Pose & { readonly landmarks: readonly Landmark[] };

/** Whether a pose shows somebody, with numbers that can be reckoned with. */
export const isSomebody = (pose: Pose): pose is Somebody =>
  pose.landmarks !== null &&
  pose.landmarks.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)) &&
  torsoOf(pose.landmarks) > 1 &&
  torsoOf(pose.landmarks) < 10 * Math.max(pose.width, pose.height);
