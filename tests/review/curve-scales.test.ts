import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backScale, backSpan, mainScale, mainSpan } from '../../src/ui/parts/review/curve-scales';

const line = (least: number, most: number) =>
  fc.array(fc.option(fc.double({ min: least, max: most, noNaN: true })), { maxLength: 30 });

/** Height in the plot, 0 = bottom, 1 = top. */
const height = (value: number, [min, max]: [number, number]): number => (value - min) / (max - min);

describe('the two lines of the curve', () => {
  it('never cross: the angle stays above the back, below the numbers, both inside', () => {
    fc.assert(
      fc.property(line(-60, 260), line(-60, 60), (main, back) => {
        const degrees = mainScale(mainSpan(main), true);
        const percent = backScale(backSpan(back));
        const angles = main.flatMap((value) => (value === null ? [] : height(value, degrees)));
        const backs = back.flatMap((value) => (value === null ? [] : height(value, percent)));
        const lowest = Math.min(1, ...angles);
        expect(lowest).toBeGreaterThan(Math.max(0, ...backs));
        expect(Math.min(0.03, ...backs)).toBeGreaterThanOrEqual(0.03 - 1e-9);
        expect(Math.max(0, ...angles)).toBeLessThanOrEqual(0.84 + 1e-9);
      }),
    );
  });

  it('do not blow a quiet line up', () => {
    expect(mainSpan([100, 101])).toEqual({ min: 85.5, max: 115.5 });
    expect(backSpan([0, 1])).toEqual({ min: -5.5, max: 6.5 });
  });

  it('give the angle the whole plot when no back was seen', () => {
    expect(backSpan([null, null])).toEqual({ min: -6, max: 6 });
    const lowest = (withBack: boolean) => height(90, mainScale({ min: 90, max: 180 }, withBack));
    expect(lowest(true)).toBeCloseTo(0.32);
    expect(lowest(false)).toBeCloseTo(0.06);
  });
});
