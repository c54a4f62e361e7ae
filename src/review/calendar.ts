import { dayOf, mondayOf, type Day } from '../programme/days';
import type { SetSummary } from '../storage/stored-set';

/** A month of the calendar. */
export interface Month {
  readonly year: number;
  /** 0 January … 11 December. */
  readonly month: number;
}

/** A day as the calendar shows it. */
export interface CalendarDay {
  readonly day: Day;
  /** 1 … 31. */
  readonly date: number;
  /** How many sets began on it. */
  readonly sets: number;
  readonly when: 'past' | 'today' | 'future';
}

/** Seven days from Monday on; null where a day is of another month. */
export type Week = readonly (CalendarDay | null)[];

const DAY_MS = 86_400_000;

/** Sets by the local day on which they began, each day's in the order given. */
export function setsByDay(sets: readonly SetSummary[]): ReadonlyMap<Day, readonly SetSummary[]> {
  const days = new Map<Day, SetSummary[]>();
  for (const set of sets) {
    const day = dayOf(set.startedAt);
    const own = days.get(day);
    if (own) own.push(set);
    else days.set(day, [set]);
  }
  return days;
}

/** The month that a day is in. */
export function monthOf(day: Day): Month {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}

/** The month so many months later, or earlier where `by` is below nought. */
export function monthsLater({ year, month }: Month, by: number): Month {
  return monthOf(Date.UTC(year, month + by, 1) / DAY_MS);
}

/** Below nought where `a` comes before `b`, nought where they are the same. */
export const compareMonths = (a: Month, b: Month): number =>
  (a.year - b.year) * 12 + a.month - b.month;

/** First and last day of a month. */
export const edgesOf = ({ year, month }: Month): readonly [Day, Day] => [
  Date.UTC(year, month, 1) / DAY_MS,
  Date.UTC(year, month + 1, 0) / DAY_MS,
];

/** The weeks of a month, with how often somebody showed up on each day. */
export function weeksOf(
  month: Month,
  sets: ReadonlyMap<Day, readonly SetSummary[]>,
  today: Day,
): Week[] {
  const [first, last] = edgesOf(month);
  const dayIn = (day: Day): CalendarDay | null => {
    if (day < first || day > last) return null;
    const when = day === today ? 'today' : day < today ? 'past' : 'future';
    return { day, date: day - first + 1, sets: sets.get(day)?.length ?? 0, when };
  };
  const weeks: Week[] = [];
  for (let monday = mondayOf(first); monday <= last; monday += 7)
    weeks.push(Array.from({ length: 7 }, (_, i) => dayIn(monday + i)));
  return weeks;
}
