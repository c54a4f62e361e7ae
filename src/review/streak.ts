import { mondayOf, type Day } from '../programme/days';

/**
 * As many days off in a row belong to a run as a week has beside the one day shown up: both
 * programmes have days off, and once a week is a habit too.
 */
export const DAYS_OFF = 6;

/** Days on which at least one set was begun. */
export interface ShownUp {
  /** In all. */
  readonly total: number;
  /** Since Monday. */
  readonly thisWeek: number;
  /** In the run that goes on; 0 where none does. Days off are no part of it. */
  readonly run: number;
  /** The first day of that run. */
  readonly since: Day | null;
  /** In the longest run there has been. */
  readonly longest: number;
}

const belongs = (earlier: Day, later: Day): boolean => later - earlier <= DAYS_OFF + 1;

/** The days of each run, oldest first. */
function runsOf(days: readonly Day[]): Day[][] {
  const runs: Day[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && belongs(run.at(-1)!, day)) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

/** How often somebody showed up, from the days on which there is a set, in any order. */
export function shownUp(days: Iterable<Day>, today: Day): ShownUp {
  // A day after today comes of a clock that was set back; it is none yet.
  const past = [...new Set(days)].filter((day) => day <= today).sort((a, b) => a - b);
  const runs = runsOf(past);
  const latest = runs.at(-1);
  const run = latest && belongs(latest.at(-1)!, today) ? latest : [];
  const monday = mondayOf(today);
  return {
    total: past.length,
    thisWeek: past.filter((day) => day >= monday).length,
    run: run.length,
    since: run[0] ?? null,
    longest: Math.max(0, ...runs.map(({ length }) => length)),
  };
}
