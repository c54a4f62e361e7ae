import { LANDMARK_COUNT } from '../../src/body/landmarks';
import type { Landmark, Pose } from '../../src/body/pose';
import { ms } from '../../src/body/units';

/** The same landmarks put elsewhere. */
export const moved = (
  pose: Pose,
  change: (landmark: Landmark, index: number) => Landmark,
): Pose => ({
  ...pose,
  landmarks: pose.landmarks && pose.landmarks.map(change),
});

/** The body somewhere else in the picture, in pixels. */
export const shifted = (pose: Pose, dx: number, dy: number): Pose =>
  moved(pose, (l) => ({ ...l, x: l.x + dx, y: l.y + dy }));

/** Nobody in the picture. */
export const empty = (pose: Pose): Pose => ({ ...pose, landmarks: null, outline: null });

/** The same pose at another time. */
export const at = (pose: Pose, time: number): Pose => ({ ...pose, time: ms(time) });

/** One play after another, `gapMs` apart. */
export function inTurn(plays: readonly (readonly Pose[])[], gapMs = 100): Pose[] {
  const all: Pose[] = [];
  for (const poses of plays) {
    const from = all.length ? all.at(-1)!.time + gapMs : 0;
    all.push(...poses.map((pose) => at(pose, from + pose.time)));
  }
  return all;
}

/** Numbers in 0…1 that are the same in every run (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same play with a share of its frames lost, by a made-up dice. */
export function dropping(poses: readonly Pose[], share: number, seed = 1): Pose[] {
  const dice = chance(seed);
  return poses.filter(() => dice() >= share);
}

/** Even landmark numbers from the shoulders on are the body's right side. */
const RIGHT_FROM = 12;
const isRight = (index: number): boolean =>
  index >= RIGHT_FROM && index < LANDMARK_COUNT && index % 2 === 0;

/** The far side's limbs are only guessed, as when the near ones hide them. */
export const farHidden = (poses: readonly Pose[], visibility = 0.1): Pose[] =>
  poses.map((pose) => moved(pose, (l, i) => (isRight(i) ? { ...l, visibility } : l)));
