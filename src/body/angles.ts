import { direction, fold, middle, turnAt, type Point } from './geometry';
import type { Profile } from './profile';
import { deg, type Degrees } from './units';

type Limbs = Profile['near'];

/** Folds an angle into −90…270, so that an arm or leg past straight does not jump to the negative. */
const open = (angle: number): Degrees => {
  const folded = fold(angle);
  return folded < -90 ? deg(folded + 360) : folded;
};

/** Direction from mid-hip to mid-shoulder, see `KeyPose.trunk`; −90…270. */
export const trunkAngle = ({ near, far }: Profile): Degrees =>
  open(direction(middle(near.hip, far.hip), middle(near.shoulder, far.shoulder)));

/** Shoulder–hip–knee on the belly side: 90 flexed, 180 straight, more = extended past straight. */
export const hipAngle = ({ shoulder, hip, knee }: Limbs): Degrees => turnAt(shoulder, hip, knee);

/** Hip–knee–ankle: 180 straight, less = flexed. */
export const kneeAngle = ({ hip, knee, ankle }: Limbs): Degrees =>
  deg(180 - fold(direction(hip, knee) - direction(knee, ankle)));

/** Hip–shoulder–wrist: 0 along the trunk, 90 straight ahead, 180 overhead. */
export const shoulderAngle = ({ hip, shoulder, wrist }: Limbs): Degrees =>
  open(direction(shoulder, wrist) - direction(shoulder, hip));

/** Shoulder to ear against the trunk line: + = the head is taken back. */
export const neckAngle = (profile: Profile): Degrees => {
  const { near, far } = profile;
  const ear: Point = middle(near.ear, far.ear);
  return fold(direction(middle(near.shoulder, far.shoulder), ear) - trunkAngle(profile));
};

const rise = (from: Point, to: Point): number => fold(180 - direction(from, to));

/**
 * Hip to ankle of the lifted leg above the shin of the kneeling one, + = higher than level. The shin
 * lies on the floor, so a camera that looks down or stands askew does not lift the leg.
 */
export const legRise = ({ near, far }: Pick<Profile, 'near' | 'far'>): Degrees => {
  const [a, b] = [rise(near.hip, near.ankle), rise(far.hip, far.ankle)];
  const [lifted, kneeling] = a > b ? [a, far] : [b, near];
  return fold(lifted - rise(kneeling.knee, kneeling.ankle));
};
