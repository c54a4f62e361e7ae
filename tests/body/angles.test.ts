// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hipAngle, kneeAngle, legRise } from '../../src/body/angles';
import type { KeyPose, LimbAngles } from '../../src/body/figure';
import { measure, type Values } from '../../src/body/measures';
import { profileOf } from '../../src/body/profile';
import type { Landmark, Pose } from '../../src/body/pose';
import { mirrored, poseOf } from '../support/acting';
import { moved } from '../support/person';

const STRAIGHT: LimbAngles = { hip: 180, knee: 180, shoulder: 0, elbow: 180 };

const read = (pose: Pose, near: 'left' | 'right' = 'left'): Values =>
  measure(profileOf(pose, pose.landmarks!, near, 150));

const readKey = (pose: KeyPose): Values => read(poseOf(pose, 0));

/** Angles a body can have, well past straight on both sides. */
const limbs = fc.record({
  hip: fc.integer({ min: 25, max: 235 }),
  knee: fc.integer({ min: 25, max: 215 }),
  shoulder: fc.integer({ min: -80, max: 260 }),
  elbow: fc.integer({ min: 25, max: 215 }),
});
const trunk = fc.integer({ min: -89, max: 269 });

/** The whole picture turned about its middle, in degrees clockwise. */
const rolled = (pose: Pose, angle: number): Pose => {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  return moved(pose, (l): Landmark => {
    const [x, y] = [l.x - 640, l.y - 360];
    return { ...l, x: 640 + x * cos - y * sin, y: 360 + x * sin + y * cos };
  });
};

describe('the angles of a key pose', () => {
  it('come out as they went in, however the trunk lies', () => {
    fc.assert(
      fc.property(trunk, limbs, limbs, fc.integer({ min: -60, max: 60 }), (t, near, far, neck) => {
        const values = readKey({ trunk: t, neck, near, far });
        const expected: Partial<Values> = {
          trunk: t,
          neck,
          hip: near.hip,
          knee: near.knee,
          lean: 90 - t,
          legReach: Math.max(near.hip, far.hip),
          stillLeg: Math.min(near.hip, far.hip),
          legLead: near.hip - far.hip,
        };
        for (const [name, angle] of Object.entries(expected))
          expect(values[name as keyof Values], name).toBeCloseTo(angle!, 6);
      }),
    );
  });

  it('come out the same from the mirror image', () => {
    fc.assert(
      fc.property(trunk, limbs, limbs, (t, near, far) => {
        const pose = poseOf({ trunk: t, near, far }, 0);
        const [plain, other] = [read(pose), read(mirrored([pose])[0]!, 'right')];
        for (const [name, value] of Object.entries(plain)) {
          if (value === null) expect(other[name as keyof Values], name).toBeNull();
          else expect(other[name as keyof Values], name).toBeCloseTo(value, 6);
        }
      }),
    );
  });

  it('give the arms by their wrists', () => {
    const straightArm = fc.integer({ min: -80, max: 260 });
    fc.assert(
      fc.property(trunk, straightArm, straightArm, (t, a, b) => {
        const [near, far] = [
          { ...STRAIGHT, shoulder: a },
          { ...STRAIGHT, shoulder: b },
        ];
        const values = readKey({ trunk: t, near, far });
        expect(values.arm).toBeCloseTo(a, 6);
        expect(values.armReach).toBeCloseTo(Math.max(a, b), 6);
        expect(values.armLead).toBeCloseTo(a - b, 6);
      }),
    );
  });
});

describe('a joint', () => {
  it.each([
    ['flexed', 150],
    ['nearly straight', 179],
    ['straight', 180],
    ['just past straight', 181],
    ['over-extended', 200],
  ])('that is %s reads %i°', (_, angle) => {
    for (const t of [-60, 0, 45, 90, 180, 206, 260]) {
      const values = readKey({ trunk: t, near: { ...STRAIGHT, hip: angle, knee: angle } });
      expect(values.hip).toBeCloseTo(angle, 6);
      expect(values.knee).toBeCloseTo(angle, 6);
    }
  });

  it('reads the same in a picture of any size', () => {
    const pose = poseOf({ trunk: 20, near: { ...STRAIGHT, hip: 95, knee: 100 } }, 0);
    const big = moved(pose, (l) => ({ ...l, x: l.x * 3, y: l.y * 3 }));
    const { near } = profileOf(big, big.landmarks!, 'left', 450);
    expect(hipAngle(near)).toBeCloseTo(95, 6);
    expect(kneeAngle(near)).toBeCloseTo(100, 6);
  });
});

describe('a leg lifted on hands and knees', () => {
  const kneeling: LimbAngles = { hip: 95, knee: 90, shoulder: 85, elbow: 172 };
  const lifted = (hip: number): LimbAngles => ({ ...kneeling, hip, knee: 180 });
  /** The kneeling shank points 180° − 90° + 95° off the trunk: 5° off the floor for a level trunk. */
  const level = { trunk: 5, near: lifted(185), far: kneeling };

  it.each([-12, 0, 20])('reads %i° above the shin', (rise) => {
    const pose = { ...level, near: lifted(185 + rise) };
    expect(readKey(pose).legRise).toBeCloseTo(rise, 6);
  });

  it('reads the same whichever leg it is', () => {
    const other = { ...level, near: level.far, far: lifted(195) };
    expect(readKey(other).legRise).toBeCloseTo(10, 6);
  });

  it('is not lifted by a camera that stands askew', () => {
    const pose = poseOf({ ...level, near: lifted(195) }, 0);
    for (const angle of [-15, -5, 8, 15]) {
      const turned = rolled(pose, angle);
      expect(legRise(profileOf(turned, turned.landmarks!, 'left', 150))).toBeCloseTo(10, 6);
    }
  });
});
