import { direction, distance, fold, type Point } from './geometry';
import type { Joint } from './landmarks';
import { clearer, ifFarSeen, inTorsos, ratio, whole, type Limbs, mid } from './measure';
import type { Profile } from './profile';
import { hipAngle, kneeAngle } from './angles';

/** How much higher `a` is than `b` in the picture, ÷ torso. */
const above = ({ torso }: Profile, a: Point, b: Point): number => (b.y - a.y) / torso;

/** Trunk above level, degrees: 0 lying flat, on the back or the belly, 90 upright. */
function riseOf(profile: Profile): number {
  const [hip, shoulder] = [mid(profile, 'hip'), mid(profile, 'shoulder')];
  const angle = direction(hip, shoulder);
  return angle > 90 || angle < -90 ? fold(180 - angle) : angle;
}

/** The leg whose hip is more bent. */
const tucked = ({ near, far }: Profile): Limbs => (hipAngle(near) < hipAngle(far) ? near : far);

/** Mid-shoulder, mid-hip and an end of the legs; 180 in line, less = the hips sag, more = they are high. */
function lineThrough(profile: Profile, end: Joint): number {
  const [hip, shoulder] = [mid(profile, 'hip'), mid(profile, 'shoulder')];
  const bend = fold(direction(shoulder, hip) - direction(hip, mid(profile, end)));
  // With the head on the picture's left, hips that hang turn the line upwards.
  return shoulder.x < hip.x ? 180 - bend : 180 + bend;
}

const FLOOR: readonly Joint[] = ['elbow', 'wrist', 'knee', 'ankle'];

/** The lowest of the joints that may carry the body, picture y. */
const floorOf = ({ near, far }: Profile): number =>
  Math.max(...[near, far].flatMap((limbs) => FLOOR.map((joint) => limbs[joint].y)));

const overFloor = (profile: Profile, joint: Joint): number =>
  (floorOf(profile) - mid(profile, joint).y) / profile.torso;

/** How much higher the near side's shoulder and hip are than the far side's, ÷ torso. */
const upper = ({ near, far, torso }: Profile): number =>
  (far.shoulder.y - near.shoulder.y + far.hip.y - near.hip.y) / 2 / torso;

/** Which arm carries the body in a side plank: the lower one. */
const lowerArm = (profile: Profile): Limbs => (upper(profile) >= 0 ? profile.far : profile.near);

const thighOf = ({ hip, knee }: Limbs): number => distance(hip, knee);

/** Of who lies, on the back, the belly or one side. */
export const LYING = {
  /** Trunk above level: 0 lying flat, on the back or the belly, 45 half-way up. Crunch, press-up. */
  rise: whole(riseOf),
  /** Thigh folded towards the trunk, of the leg that is folded more: 0 in line, 120 knee on the chest. */
  tuck: whole((profile) => 180 - hipAngle(tucked(profile))),
  /** Knee of that leg, 180 = straight. */
  tuckKnee: whole((profile) => kneeAngle(tucked(profile))),
  /** By how much more the near hip is folded than the far one; tells which leg is at the chest. */
  tuckLead: ifFarSeen(
    ['knee'],
    whole(({ near, far }) => hipAngle(far) - hipAngle(near)),
  ),
  /** Mid-hip above mid-knee; against the start pose: hips that lift off the floor. */
  hipsUp: inTorsos((profile) => above(profile, mid(profile, 'hip'), mid(profile, 'knee'))),
  /** Ankle, the clearer one, above the hips; against the start pose: feet that leave the floor. */
  feetUp: inTorsos((profile) => above(profile, clearer(profile, 'ankle'), mid(profile, 'hip'))),
  /** Mid-shoulder and mid-hip above the lowest elbow, wrist, knee or ankle. */
  shoulderClear: inTorsos((profile) => overFloor(profile, 'shoulder')),
  hipClear: inTorsos((profile) => overFloor(profile, 'hip')),
  /** Side plank: shoulder–hip–knee, and –ankle; 180 in line, less = the hips sag, more = they are high. */
  kneePlank: whole((profile) => lineThrough(profile, 'knee')),
  anklePlank: whole((profile) => lineThrough(profile, 'ankle')),
  /** The lower arm's elbow off the point under its shoulder, along the floor. */
  elbowOff: inTorsos((profile) => {
    const { shoulder, elbow } = lowerArm(profile);
    return Math.abs(elbow.x - shoulder.x) / profile.torso;
  }),
  /** How much higher the near side's shoulder and hip are: 0 face up or down, 0.4 lying on one side. */
  upperLead: inTorsos(upper),
  /** The same for the far side: what names a side plank after the side that carries. */
  lowerLead: inTorsos((profile) => -upper(profile)),
  /** Between the knees, and between the ankles, ÷ the longer thigh. Clamshell. */
  kneeGap: ratio(({ near, far }) => distance(near.knee, far.knee) / longer(near, far)),
  ankleGap: ratio(({ near, far }) => distance(near.ankle, far.ankle) / longer(near, far)),
  /** Near hip to the picture's right of the far one; against the start pose: a pelvis that rolls. */
  hipTurn: inTorsos(({ near, far, torso }) => (near.hip.x - far.hip.x) / torso),
};

function longer(near: Limbs, far: Limbs): number {
  return Math.max(thighOf(near), thighOf(far));
}
