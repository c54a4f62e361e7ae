import { between, type KeyPose } from '../../body/figure';
import type { Exercise } from '../../exercises/definition';

/** Milliseconds of one way, of the stay at the peak, and of the rest between repetitions. */
const WAY = 1300;
const STAY = 900;
const REST = 700;
const ONE_REP = WAY + STAY + WAY + REST;

type Poses = Exercise['poses'];

/** Starts and stops gently; 0 → 0, 1 → 1. */
export const eased = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

/** How far towards the peak a repetition is, 0…1, `time` milliseconds after its start. */
export function shareAt(time: number): number {
  if (time < WAY) return eased(time / WAY);
  if (time < WAY + STAY) return 1;
  if (time < WAY + STAY + WAY) return 1 - eased((time - WAY - STAY) / WAY);
  return 0;
}

/** The pose of the moving figure at `time` milliseconds: start, peak, start, other peak, and over. */
export function poseAt(poses: Poses, time: number): KeyPose {
  const rep = Math.floor(time / ONE_REP);
  const peak = rep % 2 === 1 ? (poses.otherPeak ?? poses.peak) : poses.peak;
  return between(poses.start, peak, shareAt(time - rep * ONE_REP));
}

/** Every key pose the moving figure passes. */
export const posesOf = ({ start, peak, otherPeak }: Poses): KeyPose[] =>
  otherPeak ? [start, peak, otherPeak] : [start, peak];
