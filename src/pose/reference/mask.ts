import type { PersonMask } from '../engine';
import type { MaskField } from '../outline';

/** Opacity, 0…255, of each pixel of the picture: the probability that it shows the person. */
export interface Opacity {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Where probability is one half. */
const EDGE = 127.5;

/** Reads the solution's mask, whose probability is in the alpha channel. */
export class MaskReader {
  private readonly canvas = document.createElement('canvas');

  read(mask: CanvasImageSource, width: number, height: number): Opacity {
    const { canvas } = this;
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.clearRect(0, 0, width, height);
    context.drawImage(mask, 0, 0, width, height);
    const rgba = context.getImageData(0, 0, width, height).data;
    const data = new Uint8ClampedArray(width * height);
    for (let i = 0; i < data.length; i++) data[i] = rgba[i * 4 + 3]!;
    return { width, height, data };
  }
}

/** The mask as the outline wants it; it lies in picture pixels already. */
export function opacityField({ width, height, data }: Opacity): MaskField {
  return {
    toMask: (point) => point,
    value(x, y) {
      const [column, row] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
      if (column < 0 || row < 0 || column >= width - 1 || row >= height - 1) return null;
      const [a, b] = [x - 0.5 - column, y - 0.5 - row];
      const at = row * width + column;
      const above = data[at]! * (1 - a) + data[at + 1]! * a;
      const below = data[at + width]! * (1 - a) + data[at + width + 1]! * a;
      return above * (1 - b) + below * b - EDGE;
    },
  };
}

/** The mask cut at one half. */
export const cutMask = ({ width, height, data }: Opacity): PersonMask => ({
  width,
  height,
  data: Uint8Array.from(data, (opacity) => (opacity > EDGE ? 1 : 0)),
});
