import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, mondayOf, noonOf, weekdayOf } from '../../src/programme/days';
import { at } from './made-up';

// Clocks change there on 29 March and 25 October 2026; tests elsewhere in the world tell days as well.
process.env.TZ = 'Europe/Madrid';

test.each([
  ['2026-02-28T23:59', '2026-03-01T00:00', 1],
  ['2028-02-28T12:00', '2028-03-01T12:00', 2],
  ['2026-12-31T23:59:59.999', '2027-01-01T00:00', 1],
  // The short and the long day.
  ['2026-03-29T00:30', '2026-03-29T23:30', 0],
  ['2026-03-28T23:30', '2026-03-29T00:30', 1],
  ['2026-03-29T23:59', '2026-03-30T00:01', 1],
  ['2026-10-25T00:00', '2026-10-25T23:59', 0],
  ['2026-10-24T23:59', '2026-10-26T00:00', 2],
])('from %s to %s', (from, to, days) => expect(dayOf(at(to)) - dayOf(at(from))).toBe(days));

test.each([
  ['2026-03-29T12:00', 0],
  ['2026-03-30T00:00', 1],
  ['2026-11-21T23:59', 6],
  ['1969-12-31T12:00', 3],
])('%s is weekday %i', (text, weekday) => {
  expect(weekdayOf(dayOf(at(text)))).toBe(weekday);
  expect(weekday).toBe(new Date(at(text)).getDay());
});

test('weeks begin on Monday', () => {
  const monday = dayOf(at('2026-11-16T12:00'));
  expect([0, 1, 2, 3, 4, 5, 6].map((more) => mondayOf(monday + more) - monday)).toEqual(
    Array(7).fill(0),
  );
  expect(mondayOf(monday + 7)).toBe(monday + 7);
});

test.each(['Europe/Madrid', 'America/St_Johns', 'Pacific/Apia', 'Asia/Kolkata', 'UTC'])(
  'in %s every moment is on the day whose noon has its date',
  (zone) => {
    process.env.TZ = zone;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (moment) => {
        const day = dayOf(moment);
        expect(new Date(noonOf(day)).toDateString()).toBe(new Date(moment).toDateString());
        expect(weekdayOf(day)).toBe(new Date(moment).getDay());
        expect(dayOf(noonOf(day))).toBe(day);
      }),
    );
    process.env.TZ = 'Europe/Madrid';
  },
);
