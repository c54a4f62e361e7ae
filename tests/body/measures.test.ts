// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { KeyPose } from '../../src/body/figure';
import { LANDMARK, landmarkOf, type Joint, type Side } from '../../src/body/landmarks';
import { measure, MEASURES, type MeasureName, type Values } from '../../src/body/measures';
import { profileOf } from '../../src/body/profile';
import { stationAt, type Pose } from '../../src/body/pose';
import { poseOf } from '../support/acting';
import { farHidden, moved } from '../support/person';

const LYING: KeyPose = { trunk: 180, near: { hip: 120, knee: 90, shoulder: 90, elbow: 170 } };
const TORSO = 150;

const read = (pose: Pose): Values => measure(profileOf(pose, pose.landmarks!, 'left', TORSO));
const lying = (change: Partial<KeyPose> = {}): Pose => poseOf({ ...LYING, ...change }, 0);

const nudged = (pose: Pose, joints: readonly Joint[], side: Side, dx: number): Pose => {
  const which = joints.map((joint) => landmarkOf(joint, side));
  return moved(pose, (l, i) => (which.includes(i) ? { ...l, x: l.x + dx } : l));
};

const OF_THE_FAR_SIDE: MeasureName[] = ['armLead'];

describe('measures', () => {
  it('of the far side are not seen when its limbs are only guessed', () => {
    const values = read(farHidden([lying()], 0.29)[0]!);
    for (const name of OF_THE_FAR_SIDE) expect(values[name], name).toBeNull();
    expect(values.hip).toBeCloseTo(120, 6);
    expect(values.legReach).toBeCloseTo(120, 6);
  });

  it('of the far side are seen from a visibility of 0.3 on', () => {
    const values = read(farHidden([lying()], 0.3)[0]!);
    for (const name of OF_THE_FAR_SIDE) expect(values[name], name).not.toBeNull();
  });

  it('of a far leg are read where the model guesses it elsewhere than the near one', () => {
    const far = { ...LYING.near, hip: 141 };
    const apart = read(farHidden([lying({ far })], 0)[0]!);
    expect([apart.stillLeg, apart.legLead]).toEqual([
      expect.closeTo(120, 6),
      expect.closeTo(-21, 6),
    ]);
  });

  it('of a far leg that is hidden and guessed where the near one is are not seen', () => {
    const far = { ...LYING.near, hip: 139 };
    const alike = (visibility: number) => read(farHidden([lying({ far })], visibility)[0]!);
    expect(alike(0.05).stillLeg).toBeNull();
    expect(alike(0.07).stillLeg).toBeCloseTo(120, 6);
    expect(alike(0.07).legLead).toBeCloseTo(-19, 6);
  });

  it('of which leg leads is then told by whether the near one is more bent or more straight', () => {
    const near = (hip: number) => ({ ...LYING.near, hip });
    const lead = (hip: number) =>
      read(farHidden([lying({ near: near(hip), far: near(hip) })], 0)[0]!).legLead!;
    expect(lead(95)).toBeCloseTo(-40, 6);
    expect(lead(170)).toBeCloseTo(35, 6);
  });

  it('that one pose cannot give are left to whoever follows the movement', () => {
    expect(read(lying()).sameSide).toBeNull();
  });

  it('of the outline are not seen without one, and only they', () => {
    const values = read({ ...lying(), outline: null });
    for (const [name, { outline }] of Object.entries(MEASURES))
      if (outline) expect(values[name as MeasureName], name).toBeNull();
    expect([values.lowerBack, values.hollow]).toEqual([null, null]);
    expect([values.trunk, values.hip, values.lean]).not.toContain(null);
  });

  it('never are NaN', () => {
    const pose = lying();
    const nowhere = moved(pose, (l, i) => (i === LANDMARK.leftKnee ? { ...l, x: NaN } : l));
    const { outline } = pose;
    const torn = { ...pose, outline: { ...outline!, right: outline!.right.map(() => NaN) } };
    expect(read(nowhere).hip).toBeNull();
    expect(read(torn).lowerBack).toBeNull();
    for (const values of [read(nowhere), read(torn)])
      for (const name of Object.keys(MEASURES) as MeasureName[])
        expect(values[name], name).not.toBeNaN();
  });

  it('say that a rounded back is more, an arched one less', () => {
    const [arched, flat, rounded] = [-0.06, 0, 0.06].map((lowerBack) => read(lying({ lowerBack })));
    expect(flat!.lowerBack).toBeCloseTo(0, 9);
    expect(rounded!.lowerBack).toBeGreaterThan(0.02);
    expect(arched!.lowerBack).toBeCloseTo(-rounded!.lowerBack!, 9);
    expect(arched!.hollow).toBeLessThan(-0.01);
    expect(arched!.belly).toBeGreaterThan(flat!.belly! + 0.01);
  });
});

describe('the edges of the trunk', () => {
  const bent = (lowerBack: number) =>
    read(poseOf({ trunk: 30, lowerBack, near: { ...LYING.near, shoulder: 62 } }, 0));

  it('tell a belly that comes out of its place in a bend from a still one', () => {
    expect(bent(-0.06).belly).toBeGreaterThan(bent(0).belly! + 0.02);
    expect(bent(0.06).belly).toBeLessThan(bent(0).belly! - 0.02);
  });

  it('tell a buttock that comes out, and nothing else of the back', () => {
    const pose = poseOf({ trunk: 30, near: { ...LYING.near, shoulder: 62 } }, 0);
    const { torso, left, right } = pose.outline!;
    const fuller = right.map((off, i) => (stationAt(i) < 0.05 ? off! + 0.02 : off));
    const [was, now] = [read(pose), read({ ...pose, outline: { torso, left, right: fuller } })];
    expect(now.buttock! - was.buttock!).toBeGreaterThan(0.008);
    expect(now.hollow).toBe(was.hollow);
    expect(now.belly).toBe(was.belly);
  });

  it('bend in the upper back apart from the lower', () => {
    const [flat, arched] = [bent(0), bent(-0.06)];
    expect(arched.lowerBack! - flat.lowerBack!).toBeLessThan(-0.02);
    expect(Math.abs(arched.upperBack! - flat.upperBack!)).toBeLessThan(0.02);
  });

  it('are in lengths of a torso that is told in pixels', () => {
    const pose = poseOf({ trunk: 30, near: LYING.near }, 0);
    expect(read(pose).torso).toBeCloseTo(pose.outline!.torso, 6);
  });
});

describe('a body turned out of the side view', () => {
  const PAIRS: Joint[] = ['shoulder', 'hip', 'knee'];

  it('shows by how far its two sides are apart', () => {
    expect(read(lying()).turn).toBeCloseTo(0, 9);
    const apart = nudged(nudged(lying(), PAIRS, 'left', 9), PAIRS, 'right', -9);
    expect(Math.abs(read(apart).turn!)).toBeCloseTo(18 / TORSO, 6);
  });

  it('shows it the other way when turned the other way', () => {
    const ways = [9, -9].map((dx) => read(nudged(lying(), PAIRS, 'left', dx)).turn!);
    expect(ways[0]).toBeCloseTo(-ways[1]!, 6);
    expect(Math.abs(ways[0]!)).toBeGreaterThan(0.03);
  });

  it('needs all three pairs: one knee ahead of the other is a third as much', () => {
    const one = Math.abs(read(nudged(lying(), ['knee'], 'left', 18)).turn!);
    expect(one).toBeCloseTo(18 / TORSO / 3, 6);
  });

  it('shows by the knees alone, and by the trunk alone', () => {
    const knees = read(nudged(lying(), ['knee'], 'left', 18));
    expect(Math.abs(knees.kneeTurn!)).toBeCloseTo(18 / TORSO, 6);
    expect(knees.trunkTurn).toBeCloseTo(0, 9);
    const hips = read(nudged(lying(), ['hip', 'shoulder'], 'left', 18));
    expect(Math.abs(hips.trunkTurn!)).toBeCloseTo(18 / TORSO, 6);
    expect(hips.kneeTurn).toBeCloseTo(0, 9);
  });
});
