import { describe, expect, it } from 'vitest';
import { LANDMARK, LANDMARK_COUNT } from '../../src/body/landmarks';
import { landmarksOf } from '../../src/pose/movenet/landmarks';
import { outlineOf } from '../../src/pose/outline';
import { Clock } from '../../src/pose/reference/clock';
import { cutMask, opacityField } from '../../src/pose/reference/mask';

describe('Clock', () => {
  it('keeps the distances of times that run forward', () => {
    const clock = new Clock();
    const first = clock.next(1000);
    expect(clock.next(1033) - first).toBeCloseTo(33);
  });

  it('runs forward by at least a microsecond whatever comes', () => {
    const clock = new Clock();
    const given = [5, 5, 5, 0, 0, -20, 1e6, 3, 36].map((time) => clock.next(time));
    given.slice(1).forEach((time, i) => {
      // MediaPipe counts in whole microseconds.
      expect(Math.round(time * 1000)).toBeGreaterThan(Math.round(given[i]! * 1000));
    });
    expect(given[0]).toBeGreaterThan(0);
    expect(given[8]! - given[7]!).toBeCloseTo(33);
  });
});

/** A person 40 pixels high and as wide as the picture, with edges one pixel soft. */
function band(width: number, height: number) {
  const data = new Uint8ClampedArray(width * height);
  for (let i = 0; i < data.length; i++) {
    const y = Math.floor(i / width) + 0.5;
    data[i] = 127.5 + 255 * (20 - Math.abs(y - 60.25));
  }
  return { width, height, data };
}

describe('the solution’s mask', () => {
  it('gives the outline in picture pixels', () => {
    const landmarks = Array.from({ length: LANDMARK_COUNT }, () => ({
      x: 40,
      y: 60.25,
      visibility: 1,
    }));
    for (const name of ['leftShoulder', 'rightShoulder'] as const)
      landmarks[LANDMARK[name]] = { x: 100, y: 60.25, visibility: 1 };
    const outline = outlineOf(landmarks, opacityField(band(160, 120)), {
      width: 160,
      height: 120,
    })!;
    for (const value of [...outline.left, ...outline.right])
      expect(Math.abs(value! - 20 / 60) * 60).toBeLessThan(0.1);
  });

  it('is cut at one half', () => {
    const mask = cutMask({ width: 3, height: 1, data: Uint8ClampedArray.from([127, 128, 255]) });
    expect([...mask.data]).toEqual([0, 1, 1]);
  });
});

describe('MoveNet’s points', () => {
  it('take their places among the 33; the others are not visible', () => {
    const landmarks = landmarksOf([
      { x: 1, y: 2, score: 0.9, name: 'left_shoulder' },
      { x: 3, y: 4, score: 0.4, name: 'nose' },
    ]);
    expect(landmarks).toHaveLength(LANDMARK_COUNT);
    expect(landmarks[LANDMARK.leftShoulder]).toEqual({ x: 1, y: 2, visibility: 0.9 });
    expect(landmarks[LANDMARK.nose]).toEqual({ x: 3, y: 4, visibility: 0.4 });
    expect(landmarks.filter(({ visibility }) => visibility > 0)).toHaveLength(2);
  });
});
