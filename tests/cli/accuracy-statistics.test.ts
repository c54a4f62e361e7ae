// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, mean, quantile, wilson } from '../../src/cli/accuracy/statistics';

describe('wilson', () => {
  // Newcombe, Stat. Med. 17 (1998), 857–872, table I: method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is as published', (found, of, low, high) => {
    const interval = wilson(found, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('holds the share, lies in 0…1, and mirrors', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (of, some) => {
        const found = Math.min(some, of);
        const { low, high } = wilson(found, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(found / of);
        expect(high).toBeGreaterThanOrEqual(found / of);
        expect(wilson(of - found, of).low).toBeCloseTo(1 - high, 9);
      }),
    );
  });

  it('leaves everything possible where nothing was tried', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe('quantiles', () => {
  it('lie between two values where they fall there', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5);
    expect(quantile([0, 10], 0.9)).toBe(9);
    expect(quantile([5], 0.9)).toBe(5);
    expect([quantile([], 0.5), mean([])]).toEqual([null, null]);
  });
});

describe('agreement', () => {
  it('is the mean error, the root of the mean square, and Pearson’s r', () => {
    const pairs = [
      { truth: 0, estimate: 1 },
      { truth: 10, estimate: 9 },
      { truth: 20, estimate: 23 },
    ];
    const { n, bias, rmse, correlation } = agreement(pairs);
    expect(n).toBe(3);
    expect(bias).toBeCloseTo(1);
    expect(rmse).toBeCloseTo(Math.sqrt(11 / 3));
    expect(correlation).toBeCloseTo(220 / Math.sqrt(200 * 248), 9);
  });

  it('knows no correlation of two pairs, nor of a truth that stays', () => {
    const still = [1, 2, 3].map((estimate) => ({ truth: 4, estimate }));
    expect(agreement(still).correlation).toBeNull();
    expect(agreement(still.slice(1)).correlation).toBeNull();
    expect(agreement([])).toEqual({ n: 0, bias: null, rmse: null, correlation: null });
  });
});
