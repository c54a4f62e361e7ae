import { landmarkOf, type Joint, type Side } from '../../body/landmarks';
import type { Landmark, Pose } from '../../body/pose';

/** Below this a landmark is a guess: it is not drawn. */
const SEEN = 0.5;

interface Point {
  readonly x: number;
  readonly y: number;
}

export type Bone = readonly [Point, Point];

const LIMBS: readonly (readonly [Joint, Joint])[] = [
  ['shoulder', 'elbow'],
  ['elbow', 'wrist'],
  ['hip', 'knee'],
  ['knee', 'ankle'],
  ['ankle', 'footIndex'],
];

const SIDES: readonly Side[] = ['left', 'right'];

const seen = ({ visibility }: Landmark): boolean => visibility >= SEEN;

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** The skeleton of a pose: limbs whose ends are both seen, the trunk, and the head. Picture pixels. */
export interface Skeleton {
  readonly bones: readonly Bone[];
  readonly trunk: Bone;
  /** Middle of the ears and a radius fitting the trunk. */
  readonly head: Point & { readonly radius: number };
}

/** Head radius ÷ torso length, as the figures are drawn. */
const HEAD = 0.17;

/** What to draw for a pose, null when nobody was found. */
export function skeletonOf({ landmarks }: Pose): Skeleton | null {
  if (!landmarks) return null;
  const at = (joint: Joint, side: Side): Landmark => landmarks[landmarkOf(joint, side)]!;
  const centre = (joint: Joint): Point => middle(at(joint, 'left'), at(joint, 'right'));
  const ends = SIDES.flatMap((side) =>
    LIMBS.map(([from, to]): [Landmark, Landmark] => [at(from, side), at(to, side)]),
  );
  const trunk: Bone = [centre('hip'), centre('shoulder')];
  const torso = Math.hypot(trunk[0].x - trunk[1].x, trunk[0].y - trunk[1].y);
  return {
    bones: ends.filter((bone) => bone.every(seen)),
    trunk,
    head: { ...centre('ear'), radius: HEAD * torso },
  };
}
