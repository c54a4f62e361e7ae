// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LANDMARK } from '../../src/body/landmarks';
import type { Pose } from '../../src/body/pose';
import { smooth, type SmoothingState } from '../../src/body/smoothing';
import { poseOf } from '../support/acting';
import { at, empty, moved, shifted } from '../support/person';

const UNIT = 150;
const STATION = 20;
const lying = (time: number): Pose =>
  poseOf({ trunk: 180, near: { hip: 128, knee: 75, shoulder: -12, elbow: 175 } }, time);

/** The same pose with one station of the back's edge somewhere else, or not seen. */
const withStation = (pose: Pose, off: number | null): Pose => {
  const { torso, left, right } = pose.outline!;
  const edge = right.map((value, i) => (i === STATION ? off : value));
  return { ...pose, outline: { torso, left, right: edge } };
};

function smoothAll(poses: readonly Pose[], unit = UNIT): Pose[] {
  let state: SmoothingState | null = null;
  return poses.map((pose) => {
    const [next, smoothed] = smooth(state, pose, unit);
    state = next;
    return smoothed;
  });
}

const hipX = (pose: Pose): number => pose.landmarks![LANDMARK.leftHip]!.x;
const backAt = (pose: Pose): number | null => pose.outline!.right[STATION]!;

describe('smoothing', () => {
  it('leaves the first pose as it is', () => {
    const pose = lying(0);
    const [, smoothed] = smooth(null, pose, UNIT);
    smoothed.landmarks!.forEach((landmark, i) => {
      expect(landmark.x).toBeCloseTo(pose.landmarks![i]!.x, 9);
      expect(landmark.y).toBeCloseTo(pose.landmarks![i]!.y, 9);
    });
    expect(smoothed.outline).toEqual(pose.outline);
  });

  it('takes a jump only in part, and more of it with time', () => {
    const jump = shifted(lying(33), 60, 0);
    const [first, soon, later] = smoothAll([lying(0), jump, at(jump, 66)]);
    expect(hipX(soon!)).toBeGreaterThan(hipX(first!));
    expect(hipX(soon!)).toBeLessThan(hipX(jump));
    expect(hipX(later!)).toBeGreaterThan(hipX(soon!));
  });

  it('still follows the old place after a gap of half a second', () => {
    const jump = shifted(lying(500), 60, 0);
    expect(hipX(smoothAll([lying(0), jump])[1]!)).toBeLessThan(hipX(jump) - 0.5);
  });

  it('starts afresh after a longer gap', () => {
    const jump = withStation(shifted(lying(501), 60, 0), 0.5);
    const [, after] = smoothAll([lying(0), jump]);
    expect(hipX(after!)).toBeCloseTo(hipX(jump), 9);
    expect(backAt(after!)).toBe(0.5);
  });

  it('keeps visibility, time and size as they are', () => {
    const pose = moved(lying(40), (l) => ({ ...l, visibility: 0.2 }));
    const after = smoothAll([lying(0), pose])[1]!;
    expect(after.landmarks!.every(({ visibility }) => visibility === 0.2)).toBe(true);
    expect([after.time, after.width, after.height]).toEqual([40, pose.width, pose.height]);
    expect(after.outline!.torso).toBe(pose.outline!.torso);
  });

  it('does not depend on how far away the camera is', () => {
    const twice = (pose: Pose): Pose => moved(pose, (l) => ({ ...l, x: 2 * l.x, y: 2 * l.y }));
    const poses = [lying(0), shifted(lying(33), 40, 0), shifted(lying(66), 50, 0)];
    const [near, far] = [smoothAll(poses.map(twice), 2 * UNIT), smoothAll(poses)];
    expect(hipX(near.at(-1)!)).toBeCloseTo(2 * hipX(far.at(-1)!), 6);
  });

  /** Smoothed while the measured torso grows by a tenth with every pose. */
  const growing = (poses: readonly Pose[]): Pose[] => {
    let state: SmoothingState | null = null;
    return poses.map((pose, i) => {
      const [next, smoothed] = smooth(state, pose, UNIT * 1.1 ** i);
      state = next;
      return smoothed;
    });
  };

  it('moves nobody who lies still because the torso is measured longer', () => {
    const still = [0, 33, 66, 100].map((time) => shifted(lying(time), 800, 0));
    for (const pose of growing(still)) expect(hipX(pose)).toBeCloseTo(hipX(still[0]!), 9);
  });

  it('is the mirror of itself in a mirror, whatever the torso is measured as', () => {
    const poses = [0, 33, 66, 100].map((time) => shifted(lying(time), 2 * time, 0));
    const mirrored = (pose: Pose): Pose => moved(pose, (l) => ({ ...l, x: pose.width - l.x }));
    const [here, there] = [growing(poses).map(mirrored), growing(poses.map(mirrored))];
    here.forEach((pose, i) => expect(hipX(there[i]!)).toBeCloseTo(hipX(pose), 9));
  });

  it('forgets everything when nobody is there', () => {
    const [state] = smooth(null, lying(0), UNIT);
    const nobody = empty(lying(33));
    expect(smooth(state, nobody, UNIT)).toEqual([null, nobody]);
  });

  it('keeps a station that is not seen unseen, and takes it up where it comes back', () => {
    const [, gone, back] = smoothAll([
      withStation(lying(0), 0.2),
      withStation(lying(33), null),
      withStation(lying(66), 0.4),
    ]);
    expect(backAt(gone!)).toBeNull();
    expect(backAt(back!)).toBe(0.4);
  });

  it('smooths a station that stays seen', () => {
    const poses = [withStation(lying(0), 0.2), withStation(lying(33), 0.4)];
    const off = backAt(smoothAll(poses)[1]!)!;
    expect(off).toBeGreaterThan(0.21);
    expect(off).toBeLessThan(0.35);
  });

  it('passes a pose without an outline, and takes the outline up when it is there again', () => {
    const bare = { ...lying(33), outline: null };
    const [, without, again] = smoothAll([lying(0), bare, withStation(lying(66), 0.4)]);
    expect(without!.outline).toBeNull();
    expect(backAt(again!)).toBe(0.4);
  });

  it('steadies the same trembling more with the back’s edge than it lags in movement', () => {
    const poses = Array.from({ length: 60 }, (_, i) =>
      withStation(lying(i * 33), 0.24 + (i % 2 ? 0.01 : -0.01)),
    );
    const late = smoothAll(poses)
      .slice(30)
      .map((pose) => Math.abs(backAt(pose)! - 0.24));
    expect(Math.max(...late)).toBeLessThan(0.004);
  });
});
