import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backWords, momentWords } from '../../src/review';
import { curveOf, extentOf, momentAt, nearest } from '../../src/review/curve';
import { reviewSet } from '../../src/review/review';
import { en } from '../../src/words/en';
import { rep, reportOf } from '../storage/made-up';
import { EXERCISE, plain } from './made-up';

const report = reportOf([rep(1000), rep(4000, { complete: false })], {
  warnings: [
    { id: 'back-sags', fromMs: 1500, toMs: 2500, peak: 0.08, unit: 'torso', level: 'warn' },
  ],
  curve: [
    { t: 0, main: 90, back: 0, lumbar: null },
    { t: 2000, main: 141.4, back: -0.074, lumbar: null },
    { t: 3500, main: null, back: null, lumbar: null },
    { t: 5000, main: 120, back: 0.021, lumbar: null },
  ],
});
const curve = curveOf(report);
const review = reviewSet(report, EXERCISE, en);

describe('the curve of a set', () => {
  it('is in seconds, degrees and percent of torso; what was not seen stays so', () => {
    expect(curve.seconds).toEqual([0, 2, 3.5, 5]);
    expect(curve.main).toEqual([90, 141.4, null, 120]);
    expect(curve.back[1]).toBeCloseTo(-7.4);
    expect(curve.back[2]).toBeNull();
  });

  it('finds the nearest point for any time', () => {
    const times = fc
      .uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 })
      .map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(times, fc.integer({ min: -100, max: 11_000 }), (list, time) => {
        const found = Math.abs(list[nearest(list, time)]! - time);
        expect(found).toBe(Math.min(...list.map((each) => Math.abs(each - time))));
      }),
    );
    expect(nearest([], 3)).toBe(0);
  });

  it('says how far a line went within a repetition', () => {
    const span = { fromMs: 1000, toMs: 5000 };
    expect(extentOf(curve, 'main', span)).toEqual({ least: 120, most: 141.4 });
    expect(extentOf(curve, 'main', { fromMs: 3000, toMs: 4000 })).toBeNull();
  });
});

describe('a moment of the set', () => {
  const words = (index: number) =>
    plain(momentWords(momentAt(curve, review, index), 'hip angle', en));

  it('is said with its repetition, its numbers and its warnings', () => {
    expect(words(0)).toBe('0:00 · hip angle 90° · back level');
    expect(words(1)).toBe(
      '0:02 · rep 1 · hip angle 141° · back 7 % arched · Back sags, 8 % of torso',
    );
    expect(words(2)).toBe('0:03 · hip angle not seen');
    expect(words(3)).toBe('0:05 · a short repetition · hip angle 120° · back 2 % rounded');
  });

  it('calls a change too small to show level', () => {
    expect([-0.4, 0, 0.4].map((percent) => backWords(percent, en))).toEqual([
      'level',
      'level',
      'level',
    ]);
  });
});
