import type { Region } from './region';
import type { Pixels } from './sample';

/** Places looked at along each side of the region: 256 in all take some microseconds. */
const GRID = 16;

/** Shares of red, green and blue in luminance (Rec. 709), on the values as they are stored. */
const [RED, GREEN, BLUE] = [0.2126, 0.7152, 0.0722];

/**
 * How light a turned square of a picture is: mean luminance, 0 black … 1 white, on a coarse grid.
 * What lies outside the picture does not count; null where nothing lies inside.
 */
export function lightIn({ data, width, height }: Pixels, region: Region): number | null {
  const { x, y, size, rotation } = region;
  const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
  let sum = 0;
  let count = 0;
  for (let i = 0; i < GRID * GRID; i++) {
    const across = (((i % GRID) + 0.5) / GRID - 0.5) * size;
    const down = ((Math.floor(i / GRID) + 0.5) / GRID - 0.5) * size;
    const column = Math.floor(x + across * cos - down * sin);
    const line = Math.floor(y + across * sin + down * cos);
    if (column < 0 || line < 0 || column >= width || line >= height) continue;
    const at = (line * width + column) * 4;
    sum += RED * data[at]! + GREEN * data[at + 1]! + BLUE * data[at + 2]!;
    count += 1;
  }
  return count === 0 ? null : sum / count / 255;
}
