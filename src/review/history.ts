import type { SetSummary } from '../storage/stored-set';

/** The sets of one day of the calendar, newest first. */
export interface Day {
  /** Local date as `2026-03-09`. */
  readonly date: string;
  /** “Today”, “Yesterday” or e.g. “Monday, 9 March”; with the year when it is another one. */
  readonly title: string;
  readonly sets: readonly SetSummary[];
}

const two = (value: number): string => String(value).padStart(2, '0');

const dateOf = (day: Date): string =>
  `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;

/** Midnight of the day before, whatever the clocks did in between. */
const dayBefore = (day: Date): Date =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate() - 1);

function titleOf(day: Date, now: Date, locale?: string): string {
  if (dateOf(day) === dateOf(now)) return 'Today';
  if (dateOf(day) === dateOf(dayBefore(now))) return 'Yesterday';
  return day.toLocaleDateString(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  });
}

/**
 * Sets by local day, newest day and newest set first. `now` in ms since 1970; `locale` for the
 * names of days, the reader's own when left out.
 */
export function daysOf(sets: readonly SetSummary[], now: number, locale?: string): Day[] {
  const byDate = new Map<string, SetSummary[]>();
  for (const set of [...sets].sort((a, b) => b.startedAt - a.startedAt)) {
    const date = dateOf(new Date(set.startedAt));
    byDate.set(date, [...(byDate.get(date) ?? []), set]);
  }
  return [...byDate].map(([date, own]) => ({
    date,
    title: titleOf(new Date(own[0]!.startedAt), new Date(now), locale),
    sets: own,
  }));
}
