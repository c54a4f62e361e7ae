import { expect, test } from 'vitest';
import { rangeOf } from '../../src/storage/range';
import { summaryOf } from '../../src/storage/stored-set';
import { rep, reportOf, storedSet } from './made-up';

const point = (t: number, main: number | null) => ({ t, main, back: null, lumbar: null });
const REPS = [rep(1000), rep(4000), rep(7000)];
const CURVE = [
  point(0, 300),
  point(1000, 90),
  point(2000, 150),
  point(3000, 100),
  point(3500, 0),
  point(4000, 90),
  point(5000, null),
  point(6000, 130),
  point(7000, 100),
  point(9000, 110),
];

test('is from end to end within a repetition, in the middle of them', () => {
  const report = reportOf(REPS, { curve: CURVE });
  expect(rangeOf(report, REPS)).toBe(40);
  expect(rangeOf(report, REPS.slice(0, 2))).toBe(50);
  expect(rangeOf(report, [])).toBeNull();
  expect(rangeOf(reportOf(REPS), REPS)).toBeNull();
});

test('is in the line of a set where it is known, of what was counted by the camera', () => {
  const report = reportOf([...REPS.slice(0, 2), rep(7000, { complete: false })], { curve: CURVE });
  expect(summaryOf(storedSet('a', { report }))).toHaveProperty('range', 50);
  expect(summaryOf(storedSet('a'))).not.toHaveProperty('range');
  const told = { ...report, by: 'clock' as const };
  expect(summaryOf(storedSet('a', { report: told }))).not.toHaveProperty('range');
});
