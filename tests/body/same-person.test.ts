// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { KeyPose } from '../../src/body/figure';
import type { Pose } from '../../src/body/pose';
import { recognise, type Whereabouts } from '../../src/body/same-person';
import { poseOf } from '../support/acting';
import { moved, shifted } from '../support/person';

const limbs = { hip: 100, knee: 90, shoulder: 85, elbow: 172 };
const KNEELING: KeyPose = { trunk: 10, near: limbs };
const UPRIGHT: KeyPose = { trunk: 90, near: { ...limbs, hip: 178, knee: 176 } };
const TORSO = 150;

/** Whether each pose, `dt` ms after the one before, is somebody else. */
function watch(poses: readonly Pose[], dt = 40): boolean[] {
  let state: Whereabouts | null = null;
  return poses.map((pose, i) => {
    const [next, stranger] = recognise(state, pose.landmarks!, i * dt);
    state = next;
    return stranger;
  });
}

const here = poseOf(KNEELING, 0);
const beside = (torsos: number): Pose => shifted(here, torsos * TORSO, 0);
const sized = (scale: number): Pose =>
  moved(here, (l) => ({ ...l, x: 640 + (l.x - 640) * scale, y: 360 + (l.y - 360) * scale }));

describe('somebody else', () => {
  it('is who is elsewhere in the next frame', () => {
    expect(watch([here, beside(0.5)])).toEqual([false, true]);
    expect(watch([here, beside(0.4)])).toEqual([false, false]);
  });

  it('may have been the same person after a longer gap', () => {
    expect(watch([here, beside(0.5)], 150)).toEqual([false, false]);
    expect(watch([here, beside(0.62)], 150)).toEqual([false, true]);
  });

  it('is who is upright where someone knelt', () => {
    expect(watch([here, poseOf(UPRIGHT, 0)])[1]).toBe(true);
  });

  it('is who is much larger or smaller', () => {
    expect(watch([here, sized(1.55)])[1]).toBe(true);
    expect(watch([here, sized(1 / 1.55)])[1]).toBe(true);
    expect(watch([here, sized(1.4)])[1]).toBe(false);
  });

  it('is told until the first is back, for 15 frames at least', () => {
    const visit = Array.from({ length: 15 }, (_, i) => beside(2 + i / 10));
    expect(watch([here, ...visit, here])).toEqual([false, ...visit.map(() => true), false]);
  });

  it('is the one to watch when they stay for 800 ms, and no longer a stranger', () => {
    const stays = watch([here, ...Array.from({ length: 30 }, () => beside(2))]);
    expect(stays.filter(Boolean)).toHaveLength(800 / 40);
    expect(stays.at(-1)).toBe(false);
  });
});

describe('the same person', () => {
  it('may move as fast as people do', () => {
    const lying = Array.from({ length: 25 }, (_, i) =>
      poseOf({ ...UPRIGHT, trunk: 90 + i * 4 }, 0),
    );
    expect(watch(lying, 33)).not.toContain(true);
  });

  it('may walk through the picture', () => {
    const walk = Array.from({ length: 60 }, (_, i) => beside((i * 1.5) / 25 - 2));
    expect(watch(walk)).not.toContain(true);
  });
});
