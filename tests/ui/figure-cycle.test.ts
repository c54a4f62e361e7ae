import { describe, expect, it } from 'vitest';
import { between, type KeyPose } from '../../src/body/figure';
import { exerciseById } from '../../src/exercises';
import { poseAt, posesOf } from '../../src/ui/parts/figure-cycle';

const { poses: hinge } = exerciseById('hip-hinge')!;
const { poses: bird } = exerciseById('bird-dog')!;
const { poses: cat } = exerciseById('cat-cow')!;

/** A pose with all that a definition may leave out. */
const whole = (pose: KeyPose): KeyPose => between(pose, pose, 0);

/** One way takes 1.3 s, a stay 0.9 s, the rest between two repetitions 0.7 s. */
const [WAY, STAY, REST] = [1300, 900, 700];
const ONE = WAY + STAY + WAY + REST;

describe('the moving figure', () => {
  it('goes to the peak, stays, comes back and rests', () => {
    expect(poseAt(hinge, 0)).toEqual(whole(hinge.start));
    for (const time of [WAY, WAY + STAY]) expect(poseAt(hinge, time)).toEqual(whole(hinge.peak));
    for (const time of [WAY + STAY + WAY, ONE - 1, ONE])
      expect(poseAt(hinge, time)).toEqual(whole(hinge.start));
    expect(poseAt(hinge, WAY / 2)).not.toEqual(whole(hinge.start));
  });

  it('changes sides where there are two', () => {
    expect(poseAt(bird, WAY)).toEqual(whole(bird.peak));
    expect(poseAt(bird, ONE + WAY)).toEqual(whole(bird.otherPeak!));
    expect(poseAt(bird, 2 * ONE + WAY)).toEqual(whole(bird.peak));
  });

  it('goes on to the other end where the movement has one', () => {
    expect(poseAt(cat, WAY)).toEqual(whole(cat.peak));
    expect(poseAt(cat, 2 * (WAY + STAY))).toEqual(whole(cat.also!));
    expect(poseAt(cat, 3 * WAY + 2 * STAY + REST)).toEqual(whole(cat.start));
    expect(posesOf(cat)).toEqual([cat.start, cat.peak, cat.also]);
  });
});
