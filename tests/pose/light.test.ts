// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { lightIn } from '../../src/pose/fast/light';
import type { Pixels } from '../../src/pose/fast/sample';

const [WIDTH, HEIGHT] = [64, 48];

const paint = (at: (x: number, y: number) => readonly [number, number, number]): Pixels => ({
  width: WIDTH,
  height: HEIGHT,
  data: Uint8Array.from({ length: WIDTH * HEIGHT * 4 }, (_, i) => {
    const pixel = Math.floor(i / 4);
    return [...at(pixel % WIDTH, Math.floor(pixel / WIDTH)), 255][i % 4]!;
  }),
});

const grey = (value: number) => paint(() => [value, value, value]);
const middle = { x: 32, y: 24, size: 32, rotation: 0 };

describe('lightIn', () => {
  it('is 0 for black, 1 for white, and weighs colours as the eye does', () => {
    expect(lightIn(grey(0), middle)).toBe(0);
    expect(lightIn(grey(255), middle)).toBeCloseTo(1, 9);
    expect(lightIn(grey(51), middle)).toBeCloseTo(0.2, 9);
    const [red, green, blue] = [0, 1, 2].map((channel) =>
      lightIn(
        paint(() => [0, 1, 2].map((c) => (c === channel ? 255 : 0)) as [number, number, number]),
        middle,
      ),
    );
    expect(green!).toBeGreaterThan(red!);
    expect(red!).toBeGreaterThan(blue!);
  });

  it('looks at the region alone, whichever way it is turned', () => {
    const patch = paint((x, y) => (x >= 32 && y < 24 ? [255, 255, 255] : [0, 0, 0]));
    expect(lightIn(patch, { x: 48, y: 12, size: 16, rotation: 0 })).toBeCloseTo(1, 9);
    expect(lightIn(patch, { x: 48, y: 12, size: 16, rotation: 0.7 })).toBeCloseTo(1, 9);
    expect(lightIn(patch, { x: 12, y: 36, size: 16, rotation: 0.7 })).toBe(0);
    // A quarter of the middle square is lit, turned by quarters too.
    for (const rotation of [0, Math.PI / 2, Math.PI])
      expect(lightIn(patch, { ...middle, rotation })).toBeCloseTo(0.25, 1);
  });

  it('leaves out what lies outside the picture', () => {
    expect(lightIn(grey(102), { x: 0, y: 0, size: 40, rotation: 0.3 })).toBeCloseTo(0.4, 9);
    expect(lightIn(grey(102), { x: -100, y: 24, size: 40, rotation: 0 })).toBeNull();
  });
});
