import { describe, expect, it } from 'vitest';
import { type Region, regionOfLandmarks, steady, toRect } from '../../src/pose/fast/region';

const current: Region = { x: 300, y: 200, size: 400, rotation: 3.13 };

describe('steady', () => {
  it('stays while the person hardly moves, also across the half turn', () => {
    expect(steady(current, { x: 305, y: 204, size: 410, rotation: -3.13 })).toBe(current);
  });

  it.each([
    ['moves', { x: 309 }],
    ['comes closer', { size: 420 }],
    ['goes away', { size: 380 }],
    ['turns', { rotation: -3.1 }],
  ])('follows when the person %s', (_, change) => {
    const next = { ...current, ...change };
    expect(steady(current, next)).toBe(next);
  });
});

describe('regionOfLandmarks', () => {
  const size = { width: 640, height: 360 };

  it.each([
    ['upright', 0, -100, 0],
    ['head to the right', 100, 0, Math.PI / 2],
    ['head down', 0, 100, -Math.PI],
    ['head to the left', -100, 0, -Math.PI / 2],
  ])(
    'is centred on the hips, 2.5 times as wide as to the scale point: %s',
    (_, dx, dy, rotation) => {
      const hip = { x: 320 / 640, y: 180 / 360 };
      const scale = { x: (320 + dx) / 640, y: (180 + dy) / 360 };
      const region = regionOfLandmarks([hip, scale], size);
      expect(region.x).toBeCloseTo(320);
      expect(region.y).toBeCloseTo(180);
      expect(region.size).toBeCloseTo(250);
      expect(Math.cos(region.rotation - rotation)).toBeCloseTo(1);
    },
  );

  it('is square in pixels whatever the picture’s shape', () => {
    const rect = toRect(current, size);
    expect(rect.width * size.width).toBeCloseTo(rect.height * size.height);
  });
});
