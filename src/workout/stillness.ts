import { oneEuro, type Filtered } from '../body/one-euro';
import { landmarkOf, type Joint, type Side } from '../body/landmarks';
import type { Landmark, Pose } from '../body/pose';
import { isSomebody, torsoOf } from '../body/somebody';

/**
 * Slower than this, torso lengths per second, is still. The second fastest of the joints that are seen:
 * people who hold a start pose stay below 0.27 in recordings (real ones 0.09–0.27 with their sway and
 * the model's tremble, rendered ones 0.03–0.16). A slow bridge reaches 0.37, limbs that move 1 and more.
 */
export const STILL = 0.3;

/** An arm or a leg that moves takes two joints along; one alone that jumps is the model's. */
const RANK = 1;
/** Landmarks that are less visible than this are guesses, and jump. */
const SEEN = 0.5;
/** The place as it is, its speed low-passed at 1 Hz. */
const FILTER = { minCutoff: 1000, beta: 0, speedCutoff: 1 };
/** How fast the steady torso length follows the measured one, ms. */
const UNIT_MS = 1000;
/** After a gap this long, ms, nothing is known of the speed. */
const GAP_MS = 500;

const JOINTS: readonly Joint[] = ['shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle'];
const SIDES: readonly Side[] = ['left', 'right'];
const INDICES = SIDES.flatMap((side) => JOINTS.map((joint) => landmarkOf(joint, side)));

interface Place {
  readonly x: Filtered;
  readonly y: Filtered;
}

/** Where the joints are, in pixels, and how fast they go, pixels per second. */
export interface StillnessState {
  readonly time: number;
  /** Steady torso length, pixels. */
  readonly unit: number;
  readonly places: readonly Place[];
}

function follow(before: StillnessState | null, landmarks: readonly Landmark[], time: number) {
  const seconds = before ? (time - before.time) / 1000 : 0;
  const share = 1 - Math.exp((-Math.max(0, seconds) * 1000) / UNIT_MS);
  const now = torsoOf(landmarks);
  const unit = before ? before.unit + share * (now - before.unit) : now;
  const places = INDICES.map((index, i): Place => {
    const { x, y } = landmarks[index]!;
    const last = before?.places[i];
    return {
      x: oneEuro(last?.x ?? null, x, seconds, FILTER),
      y: oneEuro(last?.y ?? null, y, seconds, FILTER),
    };
  });
  return { time, unit, places };
}

/** The speed that all but one of the seen joints keep below. */
function speedOf({ places, unit }: StillnessState, landmarks: readonly Landmark[]): number {
  const speeds = places
    .filter((_, i) => landmarks[INDICES[i]!]!.visibility >= SEEN)
    .map(({ x, y }) => Math.hypot(x.speed, y.speed) / unit);
  return speeds.sort((a, b) => b - a)[RANK] ?? Infinity;
}

/**
 * Takes one frame: the state to go on with, and how fast the body moves, torso lengths per second;
 * null where nobody is seen.
 */
export function stepStillness(
  state: StillnessState | null,
  pose: Pose,
): [StillnessState | null, number | null] {
  if (!isSomebody(pose)) return [state, null];
  const { time, landmarks } = pose;
  const known = state && time - state.time <= GAP_MS ? state : null;
  if (known && time <= known.time) return [known, speedOf(known, landmarks)];
  const next = follow(known, landmarks, time);
  return [next, speedOf(next, landmarks)];
}
