// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ridge, ridgeWithin, sumOf, type SetCase } from '../../src/cli/accuracy/fit/ridge';

const value = fc.double({ min: -10, max: 10, noNaN: true });

/** Cases of a known sum, each set with an offset of its own. */
const casesOf = (weights: readonly number[], offsets: readonly number[]): SetCase[] =>
  offsets.flatMap((offset, set) =>
    [-2, -1, 0, 1, 2, 3].map((step) => {
      const values = weights.map((_, i) => Math.sin(step * (i + 1.3) + set) + step * (i % 2));
      return { clip: `set ${set}`, values, target: sumOf({ add: offset, weights }, values) };
    }),
  );

describe('a fitted sum', () => {
  it('is the one that the cases were made of, when nothing holds it back', () => {
    fc.assert(
      fc.property(value, value, value, (a, b, add) => {
        const fitted = ridge(casesOf([a, b], [add, add]), 0);
        expect(fitted.weights[0]).toBeCloseTo(a, 6);
        expect(fitted.weights[1]).toBeCloseTo(b, 6);
        expect(fitted.add).toBeCloseTo(add, 6);
      }),
    );
  });

  it('has smaller weights the more they are held back', () => {
    const cases = casesOf([3], [0, 0]);
    const [free, held] = [0, 5].map((penalty) => Math.abs(ridge(cases, penalty).weights[0]!));
    expect(held!).toBeLessThan(free! * 0.9);
    expect(held!).toBeGreaterThan(0);
  });

  it('within sets is not led astray by how sets differ, which it tells as their mean', () => {
    const cases = casesOf([2, -1], [0, 30, -12]);
    const within = ridgeWithin(cases, 0);
    expect(within.weights[0]).toBeCloseTo(2, 6);
    expect(within.weights[1]).toBeCloseTo(-1, 6);
    expect(within.add).toBeCloseTo(6, 6);
    expect(Math.abs(ridge(cases, 0).weights[0]! - 2)).toBeGreaterThan(0.2);
  });

  it('takes a measure that never changes for nothing', () => {
    const cases = casesOf([2], [1]).map((each) => ({ ...each, values: [...each.values, 7] }));
    const fitted = ridge(cases);
    expect(fitted.weights[1]).toBeCloseTo(0, 9);
    expect(fitted.weights.every(Number.isFinite)).toBe(true);
  });
});
