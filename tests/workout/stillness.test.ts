// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Pose } from '../../src/body/pose';
import { torsoOf } from '../../src/body/somebody';
import { stepStillness, type StillnessState } from '../../src/workout/stillness';
import { poseOf } from '../support/acting';
import { moved, shifted } from '../support/person';
import { inMirror } from '../support/variants';

const lying = (time: number): Pose =>
  poseOf({ trunk: 180, near: { hip: 128, knee: 75, shoulder: -12, elbow: 175 } }, time);

const TORSO = torsoOf(lying(0).landmarks!);

/** The speed after each pose, torso lengths per second. */
function speeds(poses: readonly Pose[]): (number | null)[] {
  let state: StillnessState | null = null;
  return poses.map((pose) => {
    const [next, speed] = stepStillness(state, pose);
    state = next;
    return speed;
  });
}

const TIMES = Array.from({ length: 60 }, (_, i) => i * 33);

/** The trunk is measured longer by a hundredth with every picture: shoulders and head creep outwards. */
const growing = TIMES.map((time, i) =>
  moved(lying(time), (l) => ({ ...l, x: 640 + (l.x - 640) * 1.01 ** i })),
);

describe('how fast a body moves', () => {
  it('is its speed in torso lengths', () => {
    const gliding = TIMES.map((time) => shifted(lying(time), (time / 1000) * 0.5 * TORSO, 0));
    expect(speeds(gliding).at(-1)).toBeCloseTo(0.5, 2);
    expect(speeds(TIMES.map(lying)).at(-1)).toBe(0);
  });

  it('is the same wherever in the picture it is, and in a mirror', () => {
    const here = speeds(growing);
    const there = speeds(growing.map((pose) => shifted(pose, 900, 300)));
    there.forEach((speed, i) => expect(speed).toBeCloseTo(here[i]!, 9));
    speeds(inMirror(growing)).forEach((speed, i) => expect(speed).toBeCloseTo(here[i]!, 9));
  });
});
