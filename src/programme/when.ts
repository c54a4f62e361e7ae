import { mondayOf, weekdayOf, type Day } from './days';
import type { Frequency } from './programme';

/** Days on which something was done. Each frequency looks at those up to today alone. */
type Done = ReadonlySet<Day>;

const lastOf = (done: Done): Day => Math.max(...done, -Infinity);

/** The first of the chosen days from `from` on; null where none is chosen. */
function nextChosen(days: readonly number[], from: Day): Day | null {
  const ahead = days.map((weekday) => (weekday - weekdayOf(from) + 7) % 7);
  return ahead.length === 0 ? null : from + Math.min(...ahead);
}

/** So often a week: never the day after the last, and no more once the week has had its share. */
function nextOfWeek(times: number, done: Done, from: Day): Day {
  const monday = mondayOf(from);
  const share = [...done].filter((day) => day >= monday && day < monday + 7).length;
  const free = Math.max(from, lastOf(done) + 2);
  return share >= times ? Math.max(monday + 7, free) : free;
}

/**
 * The first day from `today` on that something is due, as if nothing more were done; null where it
 * never is. What was done on a later day, as a clock set back makes it seem, counts for nothing.
 */
export function nextDue(frequency: Frequency, doneOn: Done, today: Day): Day | null {
  const done = new Set([...doneOn].filter((day) => day <= today));
  const from = done.has(today) ? today + 1 : today;
  switch (frequency.kind) {
    case 'daily':
      return from;
    case 'every-other-day':
      return Math.max(from, lastOf(done) + 2);
    case 'weekly':
      return nextOfWeek(frequency.times, done, from);
    case 'days':
      return nextChosen(frequency.days, from);
  }
}
