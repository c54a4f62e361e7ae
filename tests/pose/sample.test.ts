// @vitest-environment node
import * as tf from '@tensorflow/tfjs';
import { convertImageToTensor } from '@tensorflow-models/pose-detection/dist/shared/calculators/convert_image_to_tensor';
import { describe, expect, it } from 'vitest';
import { BLAZEPOSE_LANDMARK_IMAGE_TO_TENSOR_CONFIG } from '../../src/pose/fast/official';
import { intoSquare, type Region, toRect } from '../../src/pose/fast/region';
import { type Pixels, sampleSquare } from '../../src/pose/fast/sample';

const [WIDTH, HEIGHT] = [200, 160];

/** Red says where a pixel lies across, green down, blue is full. */
const ramp: Pixels = {
  width: WIDTH,
  height: HEIGHT,
  data: Uint8Array.from({ length: WIDTH * HEIGHT * 4 }, (_, i) => {
    const pixel = Math.floor(i / 4);
    return [pixel % WIDTH, Math.floor(pixel / WIDTH), 255, 7][i % 4]!;
  }),
};

const square = (edge: number) => ({ edge, range: [0, 255] as const });

function sample(region: Region, edge: number): Float32Array {
  const input = new Float32Array(edge * edge * 3);
  sampleSquare(ramp, region, square(edge), input);
  return input;
}

describe('sampleSquare', () => {
  it.each([
    { x: 100, y: 80, size: 100, rotation: 0 },
    { x: 97.3, y: 81.9, size: 70, rotation: 0.6 },
    { x: 60, y: 100, size: 64, rotation: -2.5 },
  ])('reads the picture where the crop lies: %o', (region) => {
    const edge = 64;
    const input = sample(region, edge);
    const [a, b, c, d, e, f] = intoSquare(region, edge);
    for (let i = 0; i < edge * edge; i++) {
      // The red and green of a place are its coordinates, less the half of a pixel's centre.
      const [x, y] = [input[i * 3]! + 0.5, input[i * 3 + 1]! + 0.5];
      expect(a * x + c * y + e).toBeCloseTo((i % edge) + 0.5, 3);
      expect(b * x + d * y + f).toBeCloseTo(Math.floor(i / edge) + 0.5, 3);
      expect(input[i * 3 + 2]).toBeCloseTo(255, 3);
    }
  });

  it('is black outside the picture and blends into it over one pixel', () => {
    // The crop's left half lies outside: its pixel 32 is the picture's column 0.
    const input = sample({ x: 0, y: 80, size: 64, rotation: 0 }, 64);
    const blue = (column: number) => input[(30 * 64 + column) * 3 + 2]!;
    expect([blue(0), blue(31), blue(32), blue(63)]).toEqual([0, 0, 255, 255]);
    const shifted = sample({ x: 0.25, y: 80, size: 64, rotation: 0 }, 64);
    expect(shifted[(30 * 64 + 31) * 3 + 2]).toBeCloseTo(255 / 4, 3);
    const below = sample({ x: 100, y: 160, size: 64, rotation: 0 }, 64);
    expect([below[(31 * 64 + 9) * 3 + 2], below[(32 * 64 + 9) * 3 + 2]]).toEqual([255, 0]);
  });

  it('spreads black and white over the range', () => {
    const input = new Float32Array(16 * 16 * 3);
    const region = { x: 0, y: 80, size: 16, rotation: 0 };
    sampleSquare(ramp, region, { edge: 16, range: [-1, 1] }, input);
    expect([input[2], input[15 * 3 + 2]]).toEqual([-1, 1]);
  });

  it('agrees with the package on a crop in the picture’s own scale', async () => {
    await tf.setBackend('cpu');
    const region = { x: 100, y: 80, size: 256, rotation: 0 };
    const rgb = tf.tensor3d(
      Array.from(ramp.data).filter((_, i) => i % 4 < 3),
      [HEIGHT, WIDTH, 3],
    );
    const { imageTensor } = convertImageToTensor(
      rgb,
      BLAZEPOSE_LANDMARK_IMAGE_TO_TENSOR_CONFIG,
      toRect(region, { width: WIDTH, height: HEIGHT }),
    );
    const official = await imageTensor.data();
    const ours = new Float32Array(256 * 256 * 3);
    sampleSquare(ramp, region, { edge: 256, range: [0, 1] }, ours);
    const furthest = ours.reduce(
      (most, value, i) => Math.max(most, Math.abs(value - official[i]!)),
      0,
    );
    expect(furthest).toBeLessThan(1e-5);
  });
});
