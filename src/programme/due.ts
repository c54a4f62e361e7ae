import { dayOf, type Day } from './days';
import { plannedOf, type Change, type Known, type Planned } from './dose';
import { isWhole, practicesOf, type DoneSet } from './practice';
import type { ProgrammeItem } from './programme';
import { nextDue } from './when';

/** What was taken in place of the programme's dose, by the item's exercise, oldest first. */
export type Changes = Readonly<Record<string, readonly Change[]>>;

/** One item of a day's list. */
export interface DueItem extends Planned {
  readonly state: 'due' | 'done' | 'later';
  /** Sets done today. */
  readonly setsDone: number;
  /** The next day it is due, today where it is due now; null where its frequency names no day. */
  readonly next: Day | null;
}

/** What is wanted to tell what is due. */
export interface Doing {
  readonly items: readonly ProgrammeItem[];
  readonly changes: Changes;
  readonly done: readonly DoneSet[];
  readonly known: Known;
}

function dueItem(item: ProgrammeItem, { changes, done, known }: Doing, today: Day): DueItem[] {
  const own = changes[item.exercise] ?? [];
  const planned = plannedOf(item, own, known);
  if (!planned) return [];
  const practices = practicesOf(item, own, known, done);
  const doneOn = new Set(practices.filter(isWhole).map(({ day }) => day));
  const next = nextDue(item.frequency, doneOn, today);
  const setsDone = practices.find(({ day }) => day === today)?.sets ?? 0;
  const state = doneOn.has(today) ? 'done' : next === today ? 'due' : 'later';
  return [{ ...planned, state, setsDone, next }];
}

/**
 * The items of a programme on the day of `now` (ms since 1970), in their order: due, done today, or due
 * another day. Items whose exercise there is no more are left out.
 */
export const dueToday = (doing: Doing, now: number): DueItem[] =>
  doing.items.flatMap((item) => dueItem(item, doing, dayOf(now)));
