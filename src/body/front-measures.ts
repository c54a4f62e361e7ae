import { direction, distance, type Point } from './geometry';
import type { Joint } from './landmarks';
import { inTorsos, ratio, whole, mid } from './measure';
import type { Profile } from './profile';

/** A direction off straight up, + = towards the picture's right, where the near side is. */
const offUp = (from: Point, to: Point): number => direction(from, to) - 90;

/** Both hips' knees off straight above, or below, the hips: whichever is nearer. */
function swayOf(profile: Profile): number {
  const [hip, knee] = [mid(profile, 'hip'), mid(profile, 'knee')];
  const across = Math.abs(hip.y - knee.y);
  return (Math.atan2(knee.x - hip.x, across) * 180) / Math.PI;
}

/** How much higher the near side's joint is than the far side's, ÷ torso. */
const higher = ({ near, far, torso }: Profile, joint: Joint): number =>
  (far[joint].y - near[joint].y) / torso;

const stepOf = (profile: Profile): number =>
  (higher(profile, 'knee') + higher(profile, 'ankle')) / 2;

const leanOf = (profile: Profile): number => offUp(mid(profile, 'hip'), mid(profile, 'shoulder'));

/** The line from one shoulder to the other, degrees off level. */
const shoulderSlope = ({ near, far }: Profile): number => {
  const [left, right] = far.shoulder.x < near.shoulder.x ? [far, near] : [near, far];
  return -direction(right.shoulder, left.shoulder);
};

/** From the front, or the foot end; the near side is the body's left, on the picture's right. */
export const FRONT = {
  /** Trunk off upright, whichever way, and + = towards the near side. Carry. */
  sideLean: whole((profile) => Math.abs(leanOf(profile))),
  /** One shoulder higher than the other, degrees off level, whichever. */
  shoulderTilt: whole((profile) => Math.abs(shoulderSlope(profile))),
  /** Knees to one side of the hips, degrees off upright, whichever way; and + = towards the near side. */
  rock: whole((profile) => Math.abs(swayOf(profile))),
  rockLead: whole(swayOf),
  /** Between the knees, ÷ between the hips. */
  kneesApart: ratio(({ near, far }) => distance(near.knee, far.knee) / distance(near.hip, far.hip)),
  /** One knee and ankle higher than the other's, whichever; and + = the near side's. Steps. */
  step: inTorsos((profile) => Math.abs(stepOf(profile))),
  stepLead: inTorsos(stepOf),
};
