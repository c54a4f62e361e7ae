import type { Region } from './region';

/** A picture as bytes: red, green, blue and one unused, row by row. */
export interface Pixels {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** What is cut out: `edge` × `edge` pixels, three values each, in which 0…255 become `range`. */
export interface Square {
  readonly edge: number;
  readonly range: readonly [number, number];
}

/** Adds the part of one pixel to a value; outside the picture it is black. */
function tap(
  { data, width, height }: Pixels,
  x: number,
  y: number,
  share: number,
  channel: number,
) {
  if (x < 0 || y < 0 || x >= width || y >= height) return 0;
  return data[(y * width + x) * 4 + channel]! * share;
}

/** One value at the picture's edge, where some of the four pixels around it are missing. */
const atEdge = (
  pixels: Pixels,
  x: number,
  y: number,
  a: number,
  b: number,
  channel: number,
): number =>
  tap(pixels, x, y, (1 - a) * (1 - b), channel) +
  tap(pixels, x + 1, y, a * (1 - b), channel) +
  tap(pixels, x, y + 1, (1 - a) * b, channel) +
  tap(pixels, x + 1, y + 1, a * b, channel);

/**
 * Cuts a turned square out of a picture, between four pixels each, black outside. Pixel centres lie
 * at .5 as on a canvas. Written out flat: it runs 65 000 times a frame.
 * @param input edge × edge × 3 values, overwritten
 */
export function sampleSquare(
  pixels: Pixels,
  { x, y, size, rotation }: Region,
  { edge, range: [black, white] }: Square,
  input: Float32Array,
): void {
  const { data, width, height } = pixels;
  const [stepX, stepY] = [(Math.cos(rotation) * size) / edge, (Math.sin(rotation) * size) / edge];
  const scale = (white - black) / 255;
  const middle = (edge - 1) / 2;
  const row = width * 4;
  for (let j = 0, to = 0; j < edge; j++) {
    let u = x - 0.5 - middle * stepX - (j - middle) * stepY;
    let v = y - 0.5 - middle * stepY + (j - middle) * stepX;
    for (let i = 0; i < edge; i++, to += 3, u += stepX, v += stepY) {
      const column = Math.floor(u);
      const line = Math.floor(v);
      const a = u - column;
      const b = v - line;
      if (column < 0 || line < 0 || column >= width - 1 || line >= height - 1) {
        for (let c = 0; c < 3; c++)
          input[to + c] = atEdge(pixels, column, line, a, b, c) * scale + black;
        continue;
      }
      const k = line * row + column * 4;
      const m = k + row;
      const s = a * b * scale;
      const q = a * scale - s;
      const r = b * scale - s;
      const p = scale - q - b * scale;
      input[to] = data[k]! * p + data[k + 4]! * q + data[m]! * r + data[m + 4]! * s + black;
      input[to + 1] =
        data[k + 1]! * p + data[k + 5]! * q + data[m + 1]! * r + data[m + 5]! * s + black;
      input[to + 2] =
        data[k + 2]! * p + data[k + 6]! * q + data[m + 2]! * r + data[m + 6]! * s + black;
    }
  }
}
