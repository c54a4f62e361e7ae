// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { follow, type Posture, type View } from '../../src/body/facing';
import type { KeyPose } from '../../src/body/figure';
import { measure, type MeasureName, type Values } from '../../src/body/measures';
import type { Pose } from '../../src/body/pose';
import { profileOf } from '../../src/body/profile';
import { mirrored, poseOf } from '../support/acting';

const TORSO = 150;

function read(pose: Pose, posture: Posture, view: View): Values {
  const near = follow(null, posture, pose.landmarks!, TORSO, 0, view).near!;
  return measure(profileOf(pose, pose.landmarks!, near, TORSO));
}

/** What is measured of a key pose as it is drawn, and in a mirror. */
function both(pose: KeyPose, name: MeasureName, posture: Posture, view: View = 'side') {
  const drawn = poseOf(pose, 0);
  return [drawn, mirrored([drawn])[0]!].map((each) => read(each, posture, view)[name]!);
}

/** Expects the same number from both. */
const reads = (
  pose: KeyPose,
  name: MeasureName,
  value: number,
  posture: Posture,
  view: View = 'side',
) => both(pose, name, posture, view).forEach((got) => expect(got, name).toBeCloseTo(value, 6));

const straight = { hip: 180, knee: 180, shoulder: 0, elbow: 180 };

describe('lying', () => {
  it.each([0, 12, 35, 50, 70])('a trunk rises by %i degrees, on the back and the belly', (rise) => {
    reads({ trunk: 180 - rise, near: straight }, 'rise', rise, 'supine');
    reads({ trunk: rise, near: straight }, 'rise', rise, 'prone');
  });

  it('a head that hangs below the hips is below level', () => {
    reads({ trunk: 190, near: straight }, 'rise', -10, 'supine');
    reads({ trunk: -10, near: straight }, 'rise', -10, 'prone');
  });

  it('the leg that is folded more is the one at the chest, whichever it is', () => {
    const chest = { ...straight, hip: 60, knee: 50 };
    const near: KeyPose = { trunk: 180, near: chest, far: straight };
    const far: KeyPose = { trunk: 180, near: straight, far: chest };
    for (const pose of [near, far]) {
      reads(pose, 'tuck', 120, 'supine');
      reads(pose, 'tuckKnee', 50, 'supine');
    }
    reads(near, 'tuckLead', 120, 'supine');
    reads(far, 'tuckLead', -120, 'supine');
  });

  it('hips and feet are as high as they are', () => {
    const bridge = { trunk: 210, near: { ...straight, hip: 180, knee: 60 } };
    reads(bridge, 'hipsUp', -0.85 * Math.sin(Math.PI / 6), 'supine');
    reads({ trunk: 180, near: { ...straight, hip: 90 } }, 'feetUp', 1.7, 'supine');
  });
});

describe('lying on one side, the front to the camera', () => {
  const width = { shoulders: 0.6, hips: 0.4 };
  const plank = (sag: number): KeyPose => ({
    trunk: 20 - sag / 2,
    width,
    near: { ...straight, hip: 180 },
  });

  it('the upper side is the near one', () => {
    reads({ trunk: 0, width, near: straight }, 'upperLead', 0.5, 'side-lying');
    reads({ trunk: 0, width, near: straight }, 'lowerLead', -0.5, 'side-lying');
  });

  it('shoulder, hip and knee in line are 180; sagging is less, and high hips are more', () => {
    reads(plank(0), 'kneePlank', 180, 'side-lying');
    reads(plank(0), 'anklePlank', 180, 'side-lying');
    const bent = (hip: number): KeyPose => ({ trunk: 20, width, near: { ...straight, hip } });
    // Bent towards the upper side the hips hang.
    const [low] = both(bent(200), 'kneePlank', 'side-lying');
    const [high] = both(bent(165), 'kneePlank', 'side-lying');
    expect([low! < 165, high! > 190]).toEqual([true, true]);
  });

  it('hips are as far off the floor as the lowest joint is below them', () => {
    const flat: KeyPose = { trunk: 0, width, near: straight, far: straight };
    reads(flat, 'hipClear', 0.3, 'side-lying');
    reads(flat, 'shoulderClear', 0.3, 'side-lying');
  });

  it('the lower elbow under its shoulder is off by nothing, an arm along the floor by its length', () => {
    const arm = (shoulder: number): KeyPose => ({
      trunk: 0,
      width,
      near: straight,
      far: { ...straight, shoulder },
    });
    reads(arm(90), 'elbowOff', 0, 'side-lying');
    reads(arm(180), 'elbowOff', 0.65, 'side-lying');
  });

  it('the gap of knees is told in thighs', () => {
    const open: KeyPose = { trunk: 0, width, near: { ...straight, hip: 210 }, far: straight };
    const x = 0.85 * (1 - Math.cos(Math.PI / 6));
    const y = 0.4 + 0.85 * Math.sin(Math.PI / 6);
    reads(open, 'kneeGap', Math.hypot(x, y) / 0.85, 'side-lying');
    reads({ trunk: 0, width, near: straight }, 'ankleGap', 0.4 / 0.85, 'side-lying');
    reads({ trunk: 0, width, near: straight }, 'hipTurn', 0, 'side-lying');
  });
});

describe('upright, from the side', () => {
  const squat: KeyPose = { trunk: 60, near: { hip: 70, knee: 80, shoulder: 40, elbow: 90 } };

  it('knee and shin and trunk are set against each other', () => {
    reads(squat, 'kneeBend', 100, 'standing');
    // Thigh at −10°, shin at −110° of the drawing: 20° past straight down, the knee ahead.
    reads(squat, 'shin', 20, 'standing');
    reads(squat, 'trunkOverShin', 10, 'standing');
    reads(squat, 'kneeAhead', Math.sin((20 * Math.PI) / 180), 'standing');
  });

  it('a heel rises by its height over the toes', () => {
    const standing: KeyPose = { trunk: 90, near: straight };
    const flat = both(standing, 'heelLift', 'standing')[0]!;
    const [raised] = both({ trunk: 90, near: { ...straight, knee: 150 } }, 'heelLift', 'standing');
    expect(raised! - flat).toBeGreaterThan(0.1);
  });

  it('an elbow bends and comes behind the trunk', () => {
    const row: KeyPose = { trunk: 90, near: { ...straight, shoulder: -40, elbow: 70 } };
    reads(row, 'elbow', 70, 'standing');
    reads(row, 'elbowBend', 110, 'standing');
    reads(row, 'elbowBehind', 0.65 * Math.sin((40 * Math.PI) / 180), 'standing');
    const ahead: KeyPose = { trunk: 60, near: { ...straight, shoulder: 90 } };
    reads(ahead, 'elbowBehind', -0.65, 'standing');
  });

  it('shoulders are as far from the ears as drawn', () => {
    reads({ trunk: 90, near: straight }, 'earToShoulder', 0.38, 'standing');
  });
});

describe('from the front', () => {
  const width = { shoulders: 0.7, hips: 0.4 };
  const standing = (change: Partial<KeyPose> = {}): KeyPose => ({
    trunk: 90,
    width,
    near: straight,
    ...change,
  });
  const front = (pose: KeyPose, name: MeasureName, value: number) =>
    reads(pose, name, value, 'standing', 'front');

  it.each([-12, 0, 8])('a trunk that leans by %i degrees is read, whichever way', (lean) => {
    front(standing({ trunk: 90 + lean }), 'sideLean', Math.abs(lean));
    front(standing({ trunk: 90 + lean }), 'shoulderTilt', Math.abs(lean));
  });

  it('knees that rock are read by how far, and to which side', () => {
    const rocked = (hip: number): KeyPose => ({ ...standing(), near: { ...straight, hip } });
    front(rocked(160), 'rock', 20);
    const [drawn, turned] = both(rocked(160), 'rockLead', 'standing', 'front');
    expect(drawn).toBeCloseTo(-turned!, 6);
    expect(Math.abs(drawn!)).toBeCloseTo(20, 6);
    front(standing(), 'kneesApart', 1);
  });

  it('a knee that is lifted towards the camera is a step of its side', () => {
    const left = standing({ near: { ...straight, thigh: 0.4 }, far: straight });
    const lift = (0.85 * 0.6 + 0.85 * 0.6) / 2;
    front(left, 'step', lift);
    const [drawn, turned] = both(left, 'stepLead', 'standing', 'front');
    expect([drawn, turned]).toEqual([expect.closeTo(lift, 6), expect.closeTo(-lift, 6)]);
  });
});
