import { follow, midOf, type Posture } from '../body/facing';
import { figureOf, type Figure, type FigurePoint, type KeyPose } from '../body/figure';
import type { Joint } from '../body/landmarks';
import type { Landmark } from '../body/pose';
import type { Exercise } from '../exercises/definition';
import { torsoOf } from '../body/somebody';

/** A box in picture pixels, y down. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What stays where it is while the body moves. */
const ANCHOR: Readonly<Record<Posture, Joint>> = {
  supine: 'shoulder',
  quadruped: 'hip',
  standing: 'ankle',
  prone: 'hip',
  'side-lying': 'hip',
  kneeling: 'knee',
  seated: 'hip',
};

/** From the middle of the head to its top, ÷ torso. */
const HEAD = 0.16;

const around = ({ x, y }: FigurePoint, radius: number): FigurePoint[] => [
  { x: x - radius, y: y - radius },
  { x: x + radius, y: y + radius },
];

/** Toes take no room below: drawn from the shin they would point into the floor of who kneels. */
const flat = ({ ankle, footIndex, ...limbs }: Figure['near']): FigurePoint[] => [
  ...Object.values(limbs),
  ankle,
  { x: footIndex.x, y: ankle.y },
];

const pointsOf = ({ near, far, head }: Figure): FigurePoint[] => [
  ...flat(near),
  ...flat(far),
  ...around(head, HEAD),
];

/** All points that the body gets to, in torso lengths from the hip in the start pose, facing left. */
function reached({ posture, poses: { start, peak, otherPeak = peak } }: Exercise): FigurePoint[] {
  const joint = ANCHOR[posture];
  const anchor = figureOf(start).near[joint];
  return [start, peak, otherPeak].flatMap((pose: KeyPose) => {
    const figure = figureOf(pose);
    const [dx, dy] = [anchor.x - figure.near[joint].x, anchor.y - figure.near[joint].y];
    return pointsOf(figure).map(({ x, y }) => ({ x: x + dx, y: y + dy }));
  });
}

/** +1 where the body lies or stands as its key poses are drawn, −1 in a mirror. */
const facing = ({ posture, view }: Exercise, landmarks: readonly Landmark[]): 1 | -1 =>
  follow(null, posture, landmarks, torsoOf(landmarks), 0, view).vote >= 0 ? 1 : -1;

/**
 * The room that an exercise needs from where somebody is: start pose and full range, each side's, of a
 * body of usual build. Landmarks in picture pixels; they need not be in the start pose yet.
 */
export function reachOf(exercise: Exercise, landmarks: readonly Landmark[]): Box {
  const hip = midOf(landmarks, 'hip');
  // A trunk that points away from the camera is drawn, and seen, shorter than it is.
  const unit = torsoOf(landmarks) / (exercise.poses.start.length ?? 1);
  const way = facing(exercise, landmarks);
  const points = reached(exercise);
  const xs = points.map(({ x }) => hip.x + way * x * unit);
  const ys = points.map(({ y }) => hip.y + y * unit);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}
