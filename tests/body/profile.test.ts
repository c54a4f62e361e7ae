// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { KeyPose } from '../../src/body/figure';
import type { Joint } from '../../src/body/landmarks';
import { profileOf } from '../../src/body/profile';
import { mirrored, poseOf } from '../support/acting';

const TORSO = 150;
const REACHING: KeyPose = {
  trunk: 5,
  lowerBack: 0.05,
  near: { hip: 185, knee: 175, shoulder: 85, elbow: 172 },
  far: { hip: 95, knee: 90, shoulder: 165, elbow: 175 },
};
const pose = poseOf(REACHING, 0);
const profile = profileOf(pose, pose.landmarks!, 'left', TORSO);

describe('a profile', () => {
  it('names the near and the far side', () => {
    // The near leg is stretched back, to the picture's right; the far arm forwards, to its left.
    expect(profile.near.ankle.x).toBeGreaterThan(profile.far.ankle.x);
    expect(profile.far.wrist.x).toBeLessThan(profile.near.wrist.x);
    expect(profile.nose.x).toBeLessThan(profile.near.shoulder.x);
  });

  it('is the same from the mirror image, where the right side is near', () => {
    const turned = mirrored([pose])[0]!;
    const other = profileOf(turned, turned.landmarks!, 'right', TORSO);
    for (const side of ['near', 'far'] as const)
      for (const joint of Object.keys(profile[side]) as Joint[]) {
        expect(other[side][joint].x, joint).toBeCloseTo(profile[side][joint].x, 6);
        expect(other[side][joint].y, joint).toBeCloseTo(profile[side][joint].y, 6);
      }
    expect(other.nose.x).toBeCloseTo(profile.nose.x, 6);
    expect(other.dorsal).toEqual(profile.dorsal);
    expect(other.ventral).toEqual(profile.ventral);
  });

  it('tells the back’s edge from the belly’s', () => {
    const { left, right } = pose.outline!;
    expect(profile.ventral).toEqual(left);
    expect(profile.dorsal).toEqual(right);
    expect(left).not.toEqual(right);
  });

  it('takes out of the back’s edge what an arm may be', () => {
    const handOnBack = { ...REACHING, near: { ...REACHING.near, shoulder: -55, elbow: 90 } };
    const covered = poseOf(handOnBack, 0);
    const { dorsal, ventral } = profileOf(covered, covered.landmarks!, 'left', TORSO);
    expect(dorsal.filter((off) => off === null).length).toBeGreaterThan(3);
    expect(ventral).not.toContain(null);
  });

  it('has no edges when the pose has no outline', () => {
    const { dorsal, ventral } = profileOf(
      { ...pose, outline: null },
      pose.landmarks!,
      'left',
      TORSO,
    );
    expect([dorsal, ventral]).toEqual([[], []]);
  });
});
