/**
 * A day of the local calendar, as days since 1 January 1970. Days are counted, not hours, so that
 * clocks that change and months that end make no difference.
 */
export type Day = number & { readonly unit?: 'day' };

const DAY_MS = 86_400_000;
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 4;

/** The local day of a moment, ms since 1970. */
export function dayOf(at: number): Day {
  const date = new Date(at);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS);
}

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: Day): number => (((day + FIRST_WEEKDAY) % 7) + 7) % 7;

/** The Monday on which the week of a day begins. */
export const mondayOf = (day: Day): Day => day - ((weekdayOf(day) + 6) % 7);

/** Noon of a day by the local clock, ms since 1970: the hour that every day has, to write its date. */
export function noonOf(day: Day): number {
  const utc = new Date(day * DAY_MS);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), 12).getTime();
}
