import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, mondayOf } from '../../src/programme/days';
import { exercisesDone, recordsOf, trendsOf, type Measure } from '../../src/review';
import { at, moments, summary } from './made-up-days';

process.env.TZ = 'Europe/Madrid';

const NOON = '2026-11-02T12:00';
const day = dayOf(at(NOON));
const later = (days: number): number => at(NOON) + days * 86_400_000;
const told = (told: ReturnType<typeof trendsOf>, measure: Measure) =>
  told.find((each) => each.measure === measure)?.points;
const answer = (when: number, level: number) => ({
  id: `${when}`,
  at: when,
  when: 'after' as const,
  level,
});

test('nothing done has no trend and no record', () => {
  expect(trendsOf([], [answer(at(NOON), 3)])).toEqual([]);
  expect(recordsOf([])).toEqual([]);
});

test('one set is one point', () => {
  expect(trendsOf([summary(at(NOON), { counted: 8, clean: 6 })], [])).toEqual([
    { measure: 'repetitions', per: 'day', points: [{ day, value: 8 }] },
    { measure: 'clean', per: 'day', points: [{ day, value: 75 }] },
  ]);
});

test('sets of a day are told together: on average, the clean share of all repetitions', () => {
  const trends = trendsOf(
    [
      summary(later(0), { counted: 10, clean: 10 }),
      summary(later(0.1), { counted: 5, clean: 2 }),
      summary(later(1), { counted: 0, clean: 0 }),
    ],
    [],
  );
  expect(told(trends, 'repetitions')).toEqual([
    { day, value: 7.5 },
    { day: day + 1, value: 0 },
  ]);
  // Nothing counted: no share of it.
  expect(told(trends, 'clean')).toEqual([{ day, value: 80 }]);
});

test('what no camera judged has no clean share', () => {
  const trends = trendsOf([summary(at(NOON), { by: 'clock', clean: 0 })], []);
  expect(trends.map(({ measure }) => measure)).toEqual(['repetitions']);
  expect(recordsOf([summary(at(NOON), { by: 'clock', clean: 0 })])).toMatchObject([
    { kind: 'repetitions' },
  ]);
});

test('holds are held; one long stretch has its time', () => {
  const hold = summary(at(NOON), { counted: 3, clean: 3, heldMs: 31_000 });
  expect(trendsOf([hold], []).map(({ measure }) => measure)).toEqual(['holds', 'held']);
  expect(recordsOf([hold])).toMatchObject([{ kind: 'held', value: 31_000 }]);
  const target = { reps: 1, perSide: false, holdMs: 900_000 };
  const walk = summary(at(NOON), { by: 'clock', target, counted: 1, clean: 0, durationMs: 9e5 });
  expect(trendsOf([walk], [])).toEqual([
    { measure: 'time', per: 'day', points: [{ day, value: 9e5 }] },
  ]);
  expect(recordsOf([walk])).toMatchObject([{ kind: 'time', value: 9e5 }]);
});

test('pain is the highest answer of a day with the exercise; other days are left out', () => {
  const pain = [answer(later(0), 2), answer(later(0.2), 5), answer(later(1), 9)];
  expect(told(trendsOf([summary(at(NOON))], pain), 'pain')).toEqual([{ day, value: 5 }]);
});

test('more than 120 days are told by weeks', () => {
  expect(trendsOf([summary(later(0)), summary(later(120))], [])[0]!.per).toBe('day');
  const [repetitions] = trendsOf([summary(later(0)), summary(later(121))], []);
  expect(repetitions!.per).toBe('week');
  expect(repetitions!.points.map((point) => point.day)).toEqual([day, mondayOf(day + 121)]);
});

test('a record is of the set that got there first', () => {
  const sets = [12, 15, 15, 9].map((counted, i) => summary(later(i), { counted, clean: 1 }));
  expect(recordsOf(sets.reverse())).toEqual([
    { kind: 'repetitions', value: 15, set: `${later(1)}`, at: later(1) },
    { kind: 'clean', value: 1, set: `${later(0)}`, at: later(0) },
  ]);
});

test('exercises come by how often they were done', () => {
  const of = (exercise: string, i: number) => summary(later(i), { exercise });
  expect(exercisesDone([of('a', 0), of('b', 1), of('b', 2)])).toEqual(['b', 'a']);
});

test('points rise in time and never leave what there was', () => {
  const sets = fc.array(fc.record({ time: moments, counted: fc.nat(40) }), { maxLength: 40 });
  fc.assert(
    fc.property(sets, (rows) => {
      const done = rows.map(({ time, counted }) => summary(time, { counted, clean: 0 }));
      const points = told(trendsOf(done, []), 'repetitions') ?? [];
      const days = points.map((point) => point.day);
      expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
      const counts = rows.map(({ counted }) => counted);
      for (const { value } of points) {
        expect(value).toBeGreaterThanOrEqual(Math.min(...counts));
        expect(value).toBeLessThanOrEqual(Math.max(...counts));
      }
    }),
  );
});

test('a range is told of the sets that have one', () => {
  const sets = [summary(later(0), { range: 50 }), summary(later(0.1)), summary(later(1))];
  expect(told(trendsOf(sets, []), 'range')).toEqual([{ day, value: 50 }]);
});
