import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRecordedFrame } from '../../src/body/recording';
import { ms } from '../../src/body/units';
import { cropOf, outlineOf, poseIn } from '../../src/review';
import { frameAt, recordingOf } from '../storage/made-up';

const bodyAt = (t: number, x: number, y: number, size: number) =>
  toRecordedFrame({
    time: ms(t),
    width: 1280,
    height: 720,
    landmarks: Array.from({ length: 33 }, (_, i) => ({
      x: x + (i % 6) * (size / 6),
      y: y + Math.floor(i / 6) * (size / 6),
      visibility: 1,
    })),
    outline: null,
    light: null,
  });

describe('the picture of a replay', () => {
  it('holds everything that was seen of the body, wherever it was', () => {
    const places = fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: 0, max: 500 }),
      size: fc.integer({ min: 60, max: 380 }),
    });
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 20 }), (all) => {
        const recording = recordingOf(all.map(({ x, y, size }, i) => bodyAt(i * 33, x, y, size)));
        const crop = cropOf(recording);
        recording.frames.forEach((_, i) => {
          for (const { x, y } of poseIn(recording, i, crop).landmarks!) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(crop.width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(crop.height);
          }
        });
        expect(crop.width / crop.height).toBeGreaterThan(0.999);
        expect(crop.width / crop.height).toBeLessThan(1.901);
      }),
    );
  });

  it('is not made small by a landmark that strays for a moment', () => {
    const frames = Array.from({ length: 200 }, (_, i) =>
      bodyAt(i * 33, i === 50 ? 900 : 200, 200, 200),
    );
    expect(cropOf(recordingOf(frames)).width).toBeLessThan(500);
  });

  it('is the whole of it where nobody was seen', () => {
    const crop = cropOf(recordingOf([{ ...frameAt(0), lm: null }]));
    expect(crop).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
  });

  it('has both edges of the trunk at their distance from its line, and gaps where nothing was seen', () => {
    const recording = recordingOf([bodyAt(0, 0, 0, 300)]);
    const pose = poseIn(recording, 0, { x: 0, y: 0, width: 1280, height: 720 });
    const landmarks = pose.landmarks!.map((each, i) => ({
      ...each,
      x: [11, 12].includes(i) ? 500 : 300,
      y: 400,
    }));
    const edge = Array.from({ length: 41 }, (_, i) => (i === 20 ? null : 0.25));
    const lines = outlineOf({
      ...pose,
      landmarks,
      outline: { torso: 200, left: edge, right: edge },
    });
    expect(lines).toHaveLength(4);
    // Hips left, shoulders right: the right-hand side of that walk is below, in pixels further down.
    expect(lines[0]!.every(({ y }) => Math.abs(y - 450) < 1e-6)).toBe(true);
    expect(lines[2]!.every(({ y }) => Math.abs(y - 350) < 1e-6)).toBe(true);
    expect(outlineOf({ ...pose, outline: null })).toEqual([]);
  });
});
