// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANDMARK_COUNT } from '../../src/body/landmarks';
import { OUTLINE_STATIONS, type Landmark, type Pose } from '../../src/body/pose';
import { placeStep, STEPS, toPose, toRecordedFrame } from '../../src/body/recording';
import { ms } from '../../src/body/units';
import { poseOf } from '../support/acting';
import { empty } from '../support/person';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const pixels = number(-5000, 5000);
const landmark = fc.record<Landmark>({ x: pixels, y: pixels, visibility: number(0, 1) });
const edge = fc.array(fc.option(number(-0.9, 0.9)), {
  minLength: OUTLINE_STATIONS,
  maxLength: OUTLINE_STATIONS,
});

const anyPose: fc.Arbitrary<Pose> = fc.record({
  time: number(0, 4e6).map(ms),
  width: fc.constant(1280),
  height: fc.constant(720),
  landmarks: fc.option(
    fc.array(landmark, { minLength: LANDMARK_COUNT, maxLength: LANDMARK_COUNT }),
  ),
  outline: fc.option(fc.record({ torso: number(1, 900), left: edge, right: edge })),
  light: fc.option(number(0, 1)),
});

const again = (pose: Pose): Pose =>
  toPose(JSON.parse(JSON.stringify(toRecordedFrame(pose))), pose.width, pose.height);

const PLACE = placeStep(1280, 720);

/** Half a step, and what rounding to five digits and the arithmetic add. */
const within = (a: number, b: number, step: number): void =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(step / 2 + 1e-5);

const withinEdge = (a: readonly (number | null)[], b: readonly (number | null)[]): void => {
  expect(a.map((off) => off === null)).toEqual(b.map((off) => off === null));
  a.forEach((off, i) => within(off ?? 0, b[i] ?? 0, STEPS.edge));
};

const RUNS = { numRuns: 40 };

describe('a recorded frame', () => {
  it('gives back the pose to half a step, through a file', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        const back = again(pose);
        within(back.time, pose.time, STEPS.time);
        expect(back.landmarks === null).toBe(pose.landmarks === null);
        back.landmarks?.forEach((l, i) => {
          within(l.x, pose.landmarks![i]!.x, PLACE);
          within(l.y, pose.landmarks![i]!.y, PLACE);
          within(l.visibility, pose.landmarks![i]!.visibility, STEPS.visibility);
        });
        expect(back.light === null).toBe(pose.light === null);
        within(back.light ?? 0, pose.light ?? 0, STEPS.light);
        expect(back.outline === null).toBe(pose.outline === null);
        if (!back.outline || !pose.outline) return;
        within(back.outline.torso, pose.outline.torso, STEPS.torso);
        withinEdge(back.outline.left, pose.outline.left);
        withinEdge(back.outline.right, pose.outline.right);
      }),
      RUNS,
    );
  });

  it('loses nothing more when it is recorded again', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        const once = toRecordedFrame(pose);
        expect(JSON.stringify(toRecordedFrame(toPose(once, 1280, 720)))).toBe(JSON.stringify(once));
      }),
      RUNS,
    );
  });

  it('errs by less than 0.1 % of the shorter side of a picture, upright or lying', () => {
    for (const [width, height] of [
      [1280, 720],
      [360, 640],
    ] as const)
      expect(placeStep(width, height) / 2).toBeLessThan(0.001 * Math.min(width, height));
  });

  it('keeps left and right of the outline apart', () => {
    const pose = poseOf({ trunk: 90, near: { hip: 178, knee: 176, shoulder: 4, elbow: 172 } }, 0);
    const { outline } = again(pose);
    expect(outline!.left[0]).toBeCloseTo(pose.outline!.left[0]!, 3);
    expect(outline!.right[0]).toBeCloseTo(pose.outline!.right[0]!, 3);
    expect(outline!.left[0]).not.toBeCloseTo(outline!.right[0]!, 2);
  });

  it('of nobody is nobody', () => {
    const nobody = empty(poseOf({ trunk: 0, near: { hip: 1, knee: 1, shoulder: 1, elbow: 1 } }, 5));
    expect(toRecordedFrame(nobody)).toEqual({
      t: 5,
      lm: null,
      torso: null,
      left: null,
      right: null,
      light: null,
    });
    expect(again(nobody)).toEqual(nobody);
  });

  it('from before the light was kept has none', () => {
    const frame = { t: 0, lm: null, torso: null, left: null, right: null };
    expect(toPose(frame, 10, 10).light).toBeNull();
  });

  it('without a whole outline has none', () => {
    const frame = { t: 0, lm: null, torso: 100, left: [0.2], right: null };
    expect(toPose(frame, 10, 10).outline).toBeNull();
  });
});
