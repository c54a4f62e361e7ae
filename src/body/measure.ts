import { middle, type Point } from './geometry';
import type { Joint } from './landmarks';
import type { Landmark } from './pose';
import type { Profile } from './profile';

export type Unit = 'deg' | 'torso' | 'none';
export type Limbs = Profile['near'];

/** One number that is read from a body. */
export interface Measure {
  readonly unit: Unit;
  /** Whether it is read from the trunk's outline, which can run into things behind the body. */
  readonly outline?: boolean;
  /** Null when what it needs is not seen. */
  readonly of: (profile: Profile) => number | null;
}

/** Below this a landmark of the far side is the model's guess and not read. */
const FAR_SEEN = 0.3;

/** An angle of the near side's limbs. */
export const near = (of: (limbs: Limbs) => number): Measure => ({
  unit: 'deg',
  of: (profile) => of(profile.near),
});

/** An angle of the whole body, degrees. */
export const whole = (of: Measure['of']): Measure => ({ unit: 'deg', of });

/** A length ÷ torso. */
export const inTorsos = (of: Measure['of']): Measure => ({ unit: 'torso', of });

/** A share, or a length ÷ another than the torso. */
export const ratio = (of: Measure['of']): Measure => ({ unit: 'none', of });

/** A measure that one pose alone cannot give; whoever follows the movement fills it in. */
export const known = (unit: Unit): Measure => ({ unit, of: () => null });

/** A length that is read from the trunk's outline, ÷ torso. */
export const offLine = (of: Measure['of']): Measure => ({ unit: 'torso', outline: true, of });

const seen = (limbs: Limbs, joints: readonly Joint[]): boolean =>
  joints.every((joint) => limbs[joint].visibility >= FAR_SEEN);

/** A measure that is not read where these joints of the far side are only guessed. */
export const ifFarSeen = (joints: readonly Joint[], measure: Measure): Measure => ({
  ...measure,
  of: (profile) => (seen(profile.far, joints) ? measure.of(profile) : null),
});

/** The near side's angle less the far side's, null when the far side is only guessed. */
export const lead = (joints: readonly Joint[], of: (limbs: Limbs) => number): Measure =>
  ifFarSeen(
    joints,
    whole((profile) => of(profile.near) - of(profile.far)),
  );

/** Middle of a joint's near and far landmark, picture pixels. */
export const mid = ({ near, far }: Profile, joint: Joint): Point => middle(near[joint], far[joint]);

/** The clearer one of a joint's two landmarks. */
export const clearer = ({ near, far }: Profile, joint: Joint): Landmark =>
  near[joint].visibility >= far[joint].visibility ? near[joint] : far[joint];
