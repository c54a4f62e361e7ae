import type { SetSummary } from '../storage/stored-set';
import type { Words } from '../words/words';

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

/** As the start of a line: Spanish writes its days small. */
const capitalised = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

function titleOf(day: Date, now: Date, { sets, locale }: Words): string {
  if (dateOf(day) === dateOf(now)) return sets.today;
  if (dateOf(day) === dateOf(dayBefore(now))) return sets.yesterday;
  const date = day.toLocaleDateString(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  });
  return capitalised(date, locale);
}

/** Sets by local day, newest day and newest set first. `now` in ms since 1970. */
export function daysOf(sets: readonly SetSummary[], now: number, words: Words): Day[] {
  const byDate = new Map<string, SetSummary[]>();
  for (const set of [...sets].sort((a, b) => b.startedAt - a.startedAt)) {
    const date = dateOf(new Date(set.startedAt));
    byDate.set(date, [...(byDate.get(date) ?? []), set]);
  }
  return [...byDate].map(([date, own]) => ({
    date,
    title: titleOf(new Date(own[0]!.startedAt), new Date(now), words),
    sets: own,
  }));
}
