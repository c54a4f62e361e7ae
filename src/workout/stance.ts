import { midOf } from '../body/facing';
import { landmarkOf, type Joint, type Side } from '../body/landmarks';
import type { Landmark } from '../body/pose';
import { torsoOf } from '../body/somebody';
import type { Exercise, Posture } from '../exercises/definition';

type Landmarks = readonly Landmark[];

const SIDES: readonly Side[] = ['left', 'right'];
const TRUNK: readonly Joint[] = ['shoulder', 'hip'];

/** Half-way between lying and standing: steeper than this, degrees off level, is upright. */
const STEEP = 50;

/** Whether the trunk stands rather than lies, in the picture. */
export function isUpright(landmarks: Landmarks): boolean {
  const [hip, shoulder] = [midOf(landmarks, 'hip'), midOf(landmarks, 'shoulder')];
  const steep = Math.atan2(hip.y - shoulder.y, Math.abs(shoulder.x - hip.x));
  return (steep * 180) / Math.PI > STEEP;
}

const UPRIGHT: ReadonlySet<Posture> = new Set<Posture>(['standing', 'kneeling', 'seated']);

/**
 * Whether the trunk stands, or lies, as the exercise's does. Seen from the feet a trunk that lies looks
 * as one that stands: nothing is said of it then.
 */
export function isInStance({ posture, view }: Exercise, landmarks: Landmarks): boolean {
  const stands = UPRIGHT.has(posture);
  if (view === 'front' && !stands) return true;
  return isUpright(landmarks) === stands;
}

/** How far the two sides' shoulders and hips are apart, level, on average, ÷ torso: ~0 seen side-on. */
export function apart(landmarks: Landmarks): number {
  const widths = TRUNK.map((joint) => {
    const [left, right] = SIDES.map((side) => landmarks[landmarkOf(joint, side)]!);
    return Math.abs(left!.x - right!.x);
  });
  return widths.reduce((sum, width) => sum + width, 0) / widths.length / torsoOf(landmarks);
}

/** The more visible one of a joint's two landmarks. */
export function clearer(landmarks: Landmarks, joint: Joint): Landmark {
  const [left, right] = SIDES.map((side) => landmarks[landmarkOf(joint, side)]!);
  return left!.visibility >= right!.visibility ? left! : right!;
}

/**
 * Of who lies on one side: how much higher the shoulder and hip lie that would be the upper ones if the
 * back were towards the camera, ÷ torso; less than 0 with the front towards it.
 */
export function turnedRound(landmarks: Landmarks): number {
  const headLeft = midOf(landmarks, 'shoulder').x < midOf(landmarks, 'hip').x;
  const higher = TRUNK.map((joint) => {
    const [left, right] = SIDES.map((side) => landmarks[landmarkOf(joint, side)]!);
    return right!.y - left!.y;
  });
  const leftUp = higher.reduce((sum, each) => sum + each, 0) / higher.length / torsoOf(landmarks);
  return headLeft ? -leftUp : leftUp;
}
