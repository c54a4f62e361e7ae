import { LANDMARK, type Joint } from '../body/landmarks';
import type { Landmark, Pose } from '../body/pose';
import type { Exercise } from '../exercises/definition';
import type { Direction } from './events';
import { reachOf, type Box } from './reach';
import { torsoOf, type Somebody } from '../body/somebody';
import { clearer } from './stance';

/**
 * So far outside the picture, ÷ torso, something may lie: a figure of usual build errs by as much. In
 * some 70 recorded sets that fit, with a tenth of a torso to spare none is told to move.
 */
const SLACK = 0.1;
/** Landmarks this near to the edge, ÷ torso, are pressed against it: what they stand for is cut off. */
const EDGE: Readonly<Record<Part, number>> = { feet: 0, head: 0.08, hands: 0 };

type Part = 'feet' | 'head' | 'hands';

const PARTS: readonly Part[] = ['feet', 'head', 'hands'];
const JOINTS: Readonly<Record<Part, readonly Joint[]>> = {
  feet: ['ankle', 'heel', 'footIndex'],
  head: ['ear'],
  hands: ['wrist'],
};

/** By how many pixels a box sticks out of the picture on each side; less than 0 is room. */
const excess = ({ width, height }: Pose, { left, right, top, bottom }: Box): Box => ({
  left: -left,
  right: right - width,
  top: -top,
  bottom: bottom - height,
});

const landmarksOf = (landmarks: readonly Landmark[], part: Part): Landmark[] => [
  ...JOINTS[part].map((joint) => clearer(landmarks, joint)),
  ...(part === 'head' ? [landmarks[LANDMARK.nose]!] : []),
];

/** Parts of the body that are cut off now. */
function cutOff(pose: Somebody): Part[] {
  const unit = torsoOf(pose.landmarks);
  return PARTS.filter((part) => {
    const edge = EDGE[part] * unit;
    return landmarksOf(pose.landmarks, part).some(
      ({ x, y }) => x < edge || y < edge || x > pose.width - edge || y > pose.height - edge,
    );
  });
}

const SAY: Readonly<Record<Part, Direction>> = {
  feet: 'feet-cut-off',
  head: 'head-cut-off',
  hands: 'hands-cut-off',
};

/** Where it sticks out at one end it could be moved the other way. */
function shift({ left, right, top, bottom }: Box, spare: number): Direction | null {
  if (bottom > spare) return 'tilt-down';
  if (top > spare) return 'tilt-up';
  return left > spare || right > spare ? 'to-the-middle' : null;
}

/**
 * What to do so that the whole exercise fits into the picture, null when it does. Asked of a body that
 * lies, kneels or stands about as the exercise wants it; landmarks outside the picture are the model's
 * guess of where they go on, good enough to tell on which side.
 */
export function fitOf(exercise: Exercise, pose: Somebody): Direction | null {
  const spare = SLACK * torsoOf(pose.landmarks);
  const out = excess(pose, reachOf(exercise, pose.landmarks));
  if (out.left + out.right > 2 * spare || out.top + out.bottom > 2 * spare) return 'step-back';
  const move = shift(out, spare);
  if (move === 'tilt-down' || move === 'tilt-up') return move;
  const [part, ...more] = cutOff(pose);
  return part && more.length === 0 ? SAY[part] : part ? 'to-the-middle' : move;
}
