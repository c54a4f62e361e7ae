import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { dayOf } from '../../src/programme/days';
import { DAYS_OFF, setsByDay, shownUp } from '../../src/review';
import { summary, ZONES } from './made-up-days';

const HOME = 'Europe/Madrid';
process.env.TZ = HOME;
afterEach(() => void (process.env.TZ = HOME));

/** A Saturday. */
const TODAY = dayOf(new Date(2026, 10, 21, 12).getTime());
const ago = (...days: number[]) => days.map((each) => TODAY - each);

test('nobody yet', () => {
  expect(shownUp([], TODAY)).toEqual({ total: 0, thisWeek: 0, run: 0, since: null, longest: 0 });
});

test('one day is a run of one', () => {
  expect(shownUp(ago(0), TODAY)).toEqual({
    total: 1,
    thisWeek: 1,
    run: 1,
    since: TODAY,
    longest: 1,
  });
});

test.each([
  ['days in a row', [0, 1, 2], 3],
  ['today not yet', [1, 2, 3], 3],
  ['every other day', [0, 2, 4, 6], 4],
  ['six days off between', [0, 7, 14], 3],
  ['seven days off between', [0, 8, 9], 1],
  ['six days off until today', [7, 8], 2],
  ['seven days off until today', [8, 9], 0],
  ['several sets on a day', [0, 0, 1, 1], 2],
])('%s', (_, days, run) => expect(shownUp(ago(...days), TODAY).run).toBe(run));

test('weeks begin on Monday', () => {
  expect(shownUp(ago(5, 6), TODAY).thisWeek).toBe(1);
});

test('an ended run stays in the total and as the longest', () => {
  const days = shownUp(ago(30, 31, 32, 33, 1), TODAY);
  expect([days.run, days.longest, days.total, days.since]).toEqual([1, 4, 5, TODAY - 1]);
});

test('a day after today is none yet', () => {
  expect(shownUp(ago(0, -3), TODAY)).toEqual(shownUp(ago(0), TODAY));
});

const someDays = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 });

test('a run is part of the longest, the longest of the total; one more day never takes any away', () => {
  fc.assert(
    fc.property(someDays, fc.integer({ min: 0, max: 400 }), (days, more) => {
      const before = shownUp(ago(...days), TODAY);
      const after = shownUp(ago(...days, more), TODAY);
      expect(before.run).toBeLessThanOrEqual(before.longest);
      expect(before.longest).toBeLessThanOrEqual(before.total);
      expect(before.total).toBe(new Set(days).size);
      for (const key of ['run', 'longest', 'total', 'thisWeek'] as const)
        expect(after[key]).toBeGreaterThanOrEqual(before[key]);
    }),
  );
});

test.each(ZONES)('in %s whoever shows up often enough keeps the run, at any hour', (zone) => {
  process.env.TZ = zone;
  // In Apia the 30th of December 2011 never was; days are counted by what the wall said.
  const start = fc
    .integer({ min: 2012, max: 2032 })
    .chain((year) =>
      fc.record({ year: fc.constant(year), month: fc.integer({ min: 0, max: 11 }) }),
    );
  const steps = fc.array(
    fc.record({
      days: fc.integer({ min: 1, max: DAYS_OFF + 1 }),
      minute: fc.integer({ min: 0, max: 24 * 60 - 1 }),
    }),
    { minLength: 1, maxLength: 80 },
  );
  fc.assert(
    fc.property(start, steps, ({ year, month }, walked) => {
      let date = 1;
      const sets = walked.map(({ days, minute }) => {
        date += days;
        return summary(new Date(year, month, date, 0, minute).getTime());
      });
      const days = setsByDay(sets);
      const today = dayOf(sets.at(-1)!.startedAt);
      expect(shownUp(days.keys(), today).run).toBe(walked.length);
      expect(shownUp(days.keys(), today + DAYS_OFF + 1).run).toBe(walked.length);
      expect(shownUp(days.keys(), today + DAYS_OFF + 2).run).toBe(0);
    }),
  );
});
