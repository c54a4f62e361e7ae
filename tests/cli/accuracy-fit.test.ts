// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ridge, sumOf } from '../../src/cli/accuracy/fit/ridge';
import { alone, fitSets, type SetCase } from '../../src/cli/accuracy/fit/sets';
import { solve } from '../../src/cli/accuracy/fit/solve';

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

  it('takes a measure that never changes for nothing', () => {
    const cases = casesOf([2], [1]).map((each) => ({ ...each, values: [...each.values, 7] }));
    const fitted = ridge(cases);
    expect(fitted.weights[1]).toBeCloseTo(0, 9);
    expect(fitted.weights.every(Number.isFinite)).toBe(true);
  });
});

describe('equations', () => {
  it('are solved whatever their order, and left as they were', () => {
    const [matrix, right] = [
      [
        [0, 2, 1],
        [1, 0, 0],
        [3, 1, 0],
      ],
      [7, 2, 8],
    ];
    expect(solve(matrix, right)).toEqual([2, 2, 3]);
    expect([matrix[0], right]).toEqual([
      [0, 2, 1],
      [7, 2, 8],
    ]);
  });
});

describe('readings whose zero differs from set to set', () => {
  const noise = (i: number) => Math.sin(12.9898 * (i + 1) * (i + 3)) / 2;
  /** Two measures of an angle, each off by something of its set; `shared` of it in both. */
  const sets = (shared: number): SetCase[] =>
    [3, -8, 6, 1, -4, 9, -7].flatMap((off, set) =>
      [0, 20, -20, 10].map((target, i) => ({
        clip: `set ${set}`,
        target,
        values: [
          2 * target + 2 * off + noise(5 * set + i),
          -target + shared * off + noise(7 * set + 3 * i),
        ],
      })),
    );
  const errors = (cases: readonly SetCase[]) => {
    const sum = alone(fitSets(cases));
    return cases.map(({ values, target }) => Math.abs(sumOf(sum, values) - target));
  };

  it('tell a degree within a set as a degree, however the sets differ', () => {
    const [a, b, c, d] = sets(0).slice(0, 4);
    const { told } = fitSets(sets(0));
    expect(sumOf(told, b!.values) - sumOf(told, a!.values)).toBeCloseTo(20, 0);
    expect(sumOf(told, d!.values) - sumOf(told, c!.values)).toBeCloseTo(30, 0);
    expect(fitSets(sets(0)).sd).toBeLessThan(0.5);
  });

  it('tell it by itself where one measure shows by how much the other is off', () => {
    expect(Math.max(...errors(sets(1)))).toBeLessThan(2);
    expect(fitSets(sets(1)).offsetSd).toBeLessThan(1);
  });

  it('own up to what is left where none does', () => {
    expect(fitSets(sets(-1)).offsetSd).toBeGreaterThan(4);
    expect(Math.max(...errors(sets(-1)))).toBeGreaterThan(4);
  });
});
