/** Where the points of a trend lie in its picture, in CSS pixels. */
export interface TrendPlot {
  readonly width: number;
  readonly height: number;
  /** Of each point, in their order. */
  readonly at: readonly { readonly x: number; readonly y: number }[];
  /** A path through all points. */
  readonly line: string;
  /** Values that have a line of their own across the picture, lowest first, with its height. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Between these the points lie. */
  readonly left: number;
  readonly right: number;
}

interface Point {
  readonly day: number;
  readonly value: number;
}

const HEIGHT = 150;
/** Room for the values on the left, dates below, half a point elsewhere. */
const LEFT = 52;
const RIGHT = 10;
const TOP = 10;
const BOTTOM = 26;

/** Steps that are easily read; for times, in milliseconds, those of a clock. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];
const TIME_STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600].map((s) => s * 1000);

/** From nought in two or three even steps to at least `most`. */
export function ticksTo(most: number, isTime: boolean): number[] {
  const steps = isTime ? TIME_STEPS : STEPS;
  const step = steps.find((each) => each * 3 >= most) ?? Math.ceil(most / 3);
  const count = Math.max(2, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, i) => i * step);
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/**
 * Lays a trend out. Time goes evenly from the first point to the last; a single one is in the middle.
 * @param ticks values across the picture, the first at its foot and the last at its top
 */
export function trendPlot(
  points: readonly Point[],
  ticks: readonly number[],
  width: number,
): TrendPlot {
  const right = Math.max(LEFT + 1, width - RIGHT);
  const [first, last] = [points[0]?.day ?? 0, points.at(-1)?.day ?? 0];
  const top = ticks.at(-1) || 1;
  const share = (day: number): number => (last > first ? (day - first) / (last - first) : 0.5);
  const y = (value: number): number =>
    rounded(HEIGHT - BOTTOM - (value / top) * (HEIGHT - BOTTOM - TOP));
  const at = points.map(({ day, value }) => ({
    x: rounded(LEFT + share(day) * (right - LEFT)),
    y: y(value),
  }));
  return {
    width,
    height: HEIGHT,
    at,
    line: at.map((each, i) => `${i === 0 ? 'M' : 'L'}${each.x} ${each.y}`).join(''),
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    left: LEFT,
    right,
  };
}

/** Index of the point that lies nearest to a place from left to right. */
export function nearestTo(x: number, { at }: TrendPlot): number {
  let best = 0;
  for (const [i, each] of at.entries())
    if (Math.abs(each.x - x) < Math.abs(at[best]!.x - x)) best = i;
  return best;
}
