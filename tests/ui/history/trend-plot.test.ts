import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestTo, ticksTo, trendPlot } from '../../../src/ui/parts/history/trend-plot';

test.each([
  [0, [0, 1, 2]],
  [2, [0, 1, 2]],
  [3, [0, 1, 2, 3]],
  [3.5, [0, 2, 4]],
  [12, [0, 5, 10, 15]],
  [5000, [0, 1667, 3334, 5001]],
])('the scale to %d', (most, ticks) => expect(ticksTo(most, false)).toEqual(ticks));

test('times have steps of a clock', () => {
  expect(ticksTo(50_000, true)).toEqual([0, 30_000, 60_000]);
  expect(ticksTo(900_000, true)).toEqual([0, 300_000, 600_000, 900_000]);
});

test('the scale reaches the highest value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000_000 }), fc.boolean(), (most, isTime) => {
      const ticks = ticksTo(most, isTime);
      expect(ticks.length).toBeGreaterThan(2);
      expect(ticks.length).toBeLessThan(5);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
    }),
  );
});

test('a single point is in the middle', () => {
  const plot = trendPlot([{ day: 5, value: 1 }], [0, 1, 2], 352);
  expect(plot.at[0]!.x).toBe((plot.left + plot.right) / 2);
});

test('time goes evenly, and every point is found where it lies', () => {
  const points = [0, 1, 10].map((day) => ({ day, value: day }));
  const plot = trendPlot(points, [0, 5, 10], 462);
  expect(plot.at.map(({ x }) => x)).toEqual([52, 92, 452]);
  expect(plot.at[2]!.y).toBe(plot.ticks[2]!.y);
  expect(plot.at.map(({ x }) => nearestTo(x, plot))).toEqual([0, 1, 2]);
  expect(nearestTo(-50, plot)).toBe(0);
  expect(nearestTo(9999, plot)).toBe(2);
});
