import type { PersonMask } from '../engine';
import type { ImageSize } from './official';
import type { MaskField } from '../outline';
import { intoSquare, type Region } from './region';

/** Edge of the square mask in pixels. */
export const MASK_SIZE = 256;

/**
 * Logits run to hundreds either way; beyond this they say nothing about where the edge is. Of 1…∞,
 * 2 to 4 gave the steadiest edge from frame to frame, by a small margin.
 */
const CLAMP = 4;

/**
 * How many logits an edge must fall within a mask pixel. Where person and background look alike the
 * model is not sure and its mask runs flat across a hollow back: measured against the true outline
 * of rendered bodies, edges that fall by less than this lie more than 2 % of the torso off in four
 * cases out of five, the others in 8 of 100 (`docs/resolution.md`).
 */
const STEEP = 10;

const clamp = (logit: number, limit: number): number =>
  logit > limit ? limit : logit < -limit ? -limit : logit;

/** Value between four pixels of the mask, whose centres lie at .5; null outside. */
function sample(mask: Float32Array, x: number, y: number, limit: number): number | null {
  const [u, v] = [x - 0.5, y - 0.5];
  const [column, row] = [Math.floor(u), Math.floor(v)];
  if (column < 0 || row < 0 || column >= MASK_SIZE - 1 || row >= MASK_SIZE - 1) return null;
  const [a, b] = [u - column, v - row];
  const at = row * MASK_SIZE + column;
  const under = at + MASK_SIZE;
  const above = clamp(mask[at]!, limit) * (1 - a) + clamp(mask[at + 1]!, limit) * a;
  const below = clamp(mask[under]!, limit) * (1 - a) + clamp(mask[under + 1]!, limit) * a;
  return above * (1 - b) + below * b;
}

/** The model's mask (256 × 256 logits, the edge at 0) of a turned square of the picture. */
export function maskField(mask: Float32Array, region: Region): MaskField {
  const [a, b, c, d, e, f] = intoSquare(region, MASK_SIZE);
  return {
    value: (x, y) => sample(mask, x, y, CLAMP),
    isSure: (at, way) => {
      const inside = sample(mask, at.x - way.x, at.y - way.y, Infinity);
      const outside = sample(mask, at.x + way.x, at.y + way.y, Infinity);
      return inside !== null && outside !== null && inside - outside >= 2 * STEEP;
    },
    toMask: ({ x, y }) => ({ x: a * x + c * y + e, y: b * x + d * y + f }),
  };
}

/** The mask drawn into the whole picture, for comparing engines. */
export function personMask(field: MaskField, { width, height }: ImageSize): PersonMask {
  const data = new Uint8Array(width * height);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const at = field.toMask({ x: x + 0.5, y: y + 0.5 });
      data[i] = (field.value(at.x, at.y) ?? -1) > 0 ? 1 : 0;
    }
  }
  return { width, height, data };
}
