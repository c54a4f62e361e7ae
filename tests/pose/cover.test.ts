import { describe, expect, it } from 'vitest';
import { cover } from '../../src/pose/fast/cover';

const picture = (width: number, height: number) => ({
  data: new Uint8Array(width * height * 4).fill(7),
  width,
  height,
});

const at = (x: number, y: number) => ({ x, y, visibility: 1 });

/** Which pixels are painted, one line of text a row. */
const painted = ({ data, width, height }: ReturnType<typeof picture>) =>
  Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => (data[(y * width + x) * 4] === 128 ? '#' : '.')).join(
      '',
    ),
  );

describe('cover', () => {
  it('paints the box around a body and a little more', () => {
    const pixels = picture(40, 8);
    cover(pixels, [at(10, 4), at(22.5, 3), at(15, 6)]);
    // 12.5 wide: one pixel more on each side.
    const row = `${'.'.repeat(9)}${'#'.repeat(15)}${'.'.repeat(16)}`;
    const empty = '.'.repeat(40);
    expect(painted(pixels)).toEqual([empty, empty, row, row, row, row, row, empty]);
  });

  it('stays inside the picture', () => {
    const pixels = picture(4, 3);
    cover(pixels, [at(-50, -9), at(1.2, 1)]);
    expect(painted(pixels)).toEqual(['####', '####', '####']);
    const beside = picture(4, 3);
    cover(beside, [at(10, 10), at(12, 12)]);
    expect(painted(beside)).toEqual(['....', '....', '....']);
  });
});
