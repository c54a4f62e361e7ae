import type { Landmark } from '../../body/pose';
import type { Pixels } from './sample';

/** Hands, feet and hair reach further than the landmarks by this share of the body's longer side. */
const MARGIN = 0.08;
const GREY = 128;

/**
 * Paints a body over, in place, with the upright box around its landmarks. The detector was made to
 * find the one person who matters and hardly ever tells of a second; with the first painted over it
 * finds who is left.
 */
export function cover({ data, width, height }: Pixels, body: readonly Landmark[]): void {
  const [xs, ys] = [body.map(({ x }) => x), body.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const margin = MARGIN * Math.max(right - left, bottom - top);
  const within = (value: number, most: number) =>
    Math.round(Math.min(most, Math.max(0, value))) * 4;
  const [from, to] = [within(left - margin, width), within(right + margin, width)];
  const last = within(bottom + margin, height) / 4;
  for (let row = within(top - margin, height) / 4; row < last; row++)
    data.fill(GREY, row * width * 4 + from, row * width * 4 + to);
}
