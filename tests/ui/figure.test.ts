import { describe, expect, test } from 'vitest';
import type { KeyPose } from '../../src/body/figure';
import { poseAt, posesOf } from '../../src/ui/parts/figure-cycle';
import { linesOf, smooth } from '../../src/ui/parts/figure-lines';
import { HEAD_RADIUS, placeOn, stageFor } from '../../src/ui/parts/figure-stage';

const limb = { hip: 180, knee: 180, shoulder: 0, elbow: 180 };
const standing: KeyPose = { trunk: 90, near: limb };
/** Bent over by 60° on straight legs that stay upright. */
const hinged: KeyPose = { trunk: 30, near: { ...limb, hip: 110, knee: 170, shoulder: 60 } };
/** On the back, shins level in the air. */
const tabletop: KeyPose = { trunk: 180, near: { ...limb, hip: 90, knee: 90 } };
/** Hips up, so that the head end of the trunk slopes into the floor. */
const lifted: KeyPose = { trunk: 205, near: { ...limb, knee: 80 } };

describe('stage', () => {
  const stage = stageFor([standing, hinged]);

  test('feet carry a hinge and stay where they are', () => {
    const up = placeOn(stage, standing);
    const down = placeOn(stage, hinged);
    expect(down.near.ankle.x).toBeCloseTo(up.near.ankle.x, 6);
    expect(down.near.ankle.y).toBeCloseTo(up.near.ankle.y, 6);
    expect(down.near.shoulder.x).toBeLessThan(up.near.shoulder.x - 0.5);
  });

  test('the lowest point stands on the floor', () => {
    for (const pose of [standing, hinged]) {
      const { near, back } = placeOn(stage, pose);
      const lowest = Math.max(...Object.values(near).map((p) => p.y), ...back.map((p) => p.y));
      expect(lowest).toBeCloseTo(0, 6);
    }
  });

  test('a foot near the floor lies flat on it, one in the air keeps its angle', () => {
    const { near } = placeOn(stage, hinged);
    expect(near.footIndex.y).toBeCloseTo(0, 6);
    expect(near.footIndex.x).toBeLessThan(near.ankle.x - 0.3);
    const lying = placeOn(stageFor([tabletop]), tabletop).near;
    expect(lying.footIndex.y).toBeLessThan(lying.ankle.y - 0.3);
  });

  test('a head rests on the floor, not in it', () => {
    const { head } = placeOn(stageFor([lifted]), lifted);
    expect(head.y).toBeCloseTo(-HEAD_RADIUS, 6);
  });

  test('the box holds every joint and the head of every pose', () => {
    const [left, top, width, height] = stage.box;
    for (const pose of [standing, hinged]) {
      const figure = placeOn(stage, pose);
      for (const { x, y } of [...Object.values(figure.near), ...figure.back, figure.head]) {
        expect(x).toBeGreaterThan(left);
        expect(x).toBeLessThan(left + width);
        expect(y).toBeGreaterThan(top);
        expect(y).toBeLessThan(top + height);
      }
    }
  });
});

describe('lines', () => {
  test('a smooth line begins and ends exactly at its ends', () => {
    const path = smooth([0, 1, 2, 3].map((x) => ({ x, y: x * x })));
    expect(path.startsWith('M0.000 0.000Q')).toBe(true);
    expect(path.endsWith('L3.000 9.000')).toBe(true);
  });

  test('two points give a straight line', () =>
    expect(
      smooth([
        { x: 0, y: 0 },
        { x: 1, y: 2 },
      ]),
    ).toBe('M0.000 0.000L1.000 2.000'));

  test('every line of a figure is drawn, and none holds NaN', () => {
    const lines = Object.values(linesOf(placeOn(stageFor([standing]), standing)));
    expect(lines).toHaveLength(8);
    for (const line of lines) expect(line).toMatch(/^M[-\d. LQZ]+$/);
  });
});

describe('cycle', () => {
  const poses = { start: standing, peak: hinged, faults: {} };
  const other: KeyPose = { trunk: 0, near: limb };

  test.each([
    [0, 0],
    [650, 0.5],
    [1300, 1],
    [2200, 1],
    [2850, 0.5],
    [3500, 0],
    [4100, 0],
  ])('at %i ms the movement is %f of the way', (time, share) =>
    expect((90 - poseAt(poses, time).trunk) / 60).toBeCloseTo(share, 6),
  );

  test('it starts at the start pose and reaches the peak', () => {
    expect(poseAt(poses, 0).trunk).toBe(90);
    expect(poseAt(poses, 1500).trunk).toBe(30);
    expect(poseAt(poses, 4200 + 1500).trunk).toBe(30);
  });

  test('a movement with another end goes on there before it comes back', () => {
    const both = { ...poses, also: { ...other, trunk: -10 } };
    expect(poseAt(both, 1500).trunk).toBe(30);
    expect(poseAt(both, 2 * 2200).trunk).toBe(-10);
    expect(poseAt(both, 3 * 1300 + 2 * 900 + 100).trunk).toBe(90);
    expect(posesOf(both)).toEqual([both.start, both.peak, both.also]);
  });

  test('where sides alternate every second repetition shows the other one', () => {
    const alternating = { ...poses, otherPeak: other };
    expect(poseAt(alternating, 1500).trunk).toBe(30);
    expect(poseAt(alternating, 4200 + 1500).trunk).toBe(0);
    expect(poseAt(alternating, 2 * 4200 + 1500).trunk).toBe(30);
    expect(posesOf(alternating)).toHaveLength(3);
  });
});
