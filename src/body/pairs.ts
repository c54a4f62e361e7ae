import { landmarkOf, type Joint, type Side } from './landmarks';
import type { Landmark } from './pose';

/** Joints that the model swaps together when it takes one side's limb for the other's. */
const LIMBS = {
  legs: ['knee', 'ankle', 'heel', 'footIndex'],
  arms: ['elbow', 'wrist'],
} as const satisfies Record<string, readonly Joint[]>;

type Limb = keyof typeof LIMBS;

/** Limbs whose joints are this far apart on average, in torso lengths, can be told from each other. */
const APART = 0.25;
/** A swap must bring both limbs this many times nearer to where they were last told apart. */
const NEARER = 2;
/** …and be a jump: limbs that pass each other in a quick change of sides move less, ÷ torso and joint. */
const JUMP = 0.7;
/** Where the limbs were longer ago than this says nothing, ms. */
const MEMORY_MS = 800;

type Places = readonly Landmark[];

interface Sighting {
  readonly time: number;
  readonly landmarks: Places;
}

/** For each pair of limbs, when and where its two sides were last told apart. */
export interface PairsState extends Readonly<Record<Limb, Sighting | null>> {
  /** Whether the latest frame's limbs were exchanged: the model names them the other way round. */
  readonly exchanged: Readonly<Record<Limb, boolean>>;
}

const AS_NAMED = { legs: false, arms: false };
export const NO_PAIRS: PairsState = { legs: null, arms: null, exchanged: AS_NAMED };

const of = (landmarks: Places, joint: Joint, side: Side): Landmark =>
  landmarks[landmarkOf(joint, side)]!;

const between = (a: Landmark, b: Landmark): number => Math.hypot(a.x - b.x, a.y - b.y);

const sum = (joints: readonly Joint[], term: (joint: Joint) => number): number =>
  joints.reduce((total, joint) => total + term(joint), 0);

const apart = (joints: readonly Joint[], places: Places): number =>
  sum(joints, (joint) => between(of(places, joint, 'left'), of(places, joint, 'right')));

/** How far the limbs went since they were last told apart, taken as they are or exchanged. */
function travel(joints: readonly Joint[], was: Places, now: Places, exchanged: boolean): number {
  const [left, right]: [Side, Side] = exchanged ? ['right', 'left'] : ['left', 'right'];
  return sum(
    joints,
    (joint) =>
      between(of(now, joint, left), of(was, joint, 'left')) +
      between(of(now, joint, right), of(was, joint, 'right')),
  );
}

function exchange(joints: readonly Joint[], places: Places): Landmark[] {
  const next = [...places];
  for (const joint of joints) {
    next[landmarkOf(joint, 'left')] = of(places, joint, 'right');
    next[landmarkOf(joint, 'right')] = of(places, joint, 'left');
  }
  return next;
}

/**
 * Undoes left–right swaps of the model in side view. The model sometimes lets the two legs, or arms,
 * collapse into one for some frames and come apart again the wrong way round, so they are compared
 * with where they last were clearly apart. Landmarks in pixels, `unit` is the torso length.
 */
export function untangle(
  state: PairsState,
  landmarks: Places,
  unit: number,
  time: number,
): [PairsState, Places] {
  let places = landmarks;
  const next: Record<Limb, Sighting | null> = { legs: state.legs, arms: state.arms };
  const exchanged: Record<Limb, boolean> = { ...AS_NAMED };
  for (const limb of ['legs', 'arms'] as const) {
    const joints = LIMBS[limb];
    if (apart(joints, places) < APART * unit * joints.length) continue;
    const was = state[limb];
    const known = was !== null && time - was.time <= MEMORY_MS;
    const went = known ? travel(joints, was.landmarks, places, false) : 0;
    exchanged[limb] =
      known &&
      went >= JUMP * unit * joints.length &&
      travel(joints, was.landmarks, places, true) * NEARER < went;
    if (exchanged[limb]) places = exchange(joints, places);
    next[limb] = { time, landmarks: places };
  }
  return [{ ...next, exchanged }, places];
}
