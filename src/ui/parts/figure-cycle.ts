import { between, type KeyPose } from '../../body/figure';
import type { Exercise } from '../../exercises/definition';

/** Milliseconds of one way, of the stay at the peak, and of the rest between repetitions. */
const WAY = 1300;
const STAY = 900;
const REST = 700;

type Poses = Exercise['poses'];

/** Starts and stops gently; 0 → 0, 1 → 1. */
export const eased = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

/** The poses of one repetition in turn, from the start pose and back to it. */
function wayOf({ start, peak, otherPeak, also }: Poses, rep: number): KeyPose[] {
  const there = rep % 2 === 1 ? (otherPeak ?? peak) : peak;
  return also ? [start, there, also, start] : [start, there, start];
}

/** One repetition: each way and the stay at its end, the last of which is the rest. */
const lengthOf = (legs: number): number => legs * WAY + (legs - 1) * STAY + REST;

/** The pose of the moving figure at `time` ms: start, peak, other end if any, start, other peak, … */
export function poseAt(poses: Poses, time: number): KeyPose {
  const length = lengthOf(poses.also ? 3 : 2);
  const rep = Math.floor(time / length);
  const way = wayOf(poses, rep);
  const within = time - rep * length;
  const leg = Math.min(Math.floor(within / (WAY + STAY)), way.length - 2);
  const share = Math.min(1, (within - leg * (WAY + STAY)) / WAY);
  return between(way[leg]!, way[leg + 1]!, eased(share));
}

/** Every key pose the moving figure passes. */
export const posesOf = ({ start, peak, otherPeak, also }: Poses): KeyPose[] =>
  [start, peak, otherPeak, also].filter((pose) => pose !== undefined);
