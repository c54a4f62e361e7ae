import { dayOf, type Day } from './days';
import {
  idsOf,
  isTime,
  plannedOf,
  timeOf,
  totalOf,
  type Change,
  type Known,
  type Planned,
} from './dose';
import type { ProgrammeItem } from './programme';

/** A set that was done, as far as a programme looks at it. */
export interface DoneSet {
  readonly exercise: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly durationMs: number;
  /** Complete repetitions, both sides together. */
  readonly counted: number;
  readonly clean: number;
  readonly short: number;
}

/** What was done for one item on one day. */
export interface Practice {
  readonly day: Day;
  /** What the item asked for as the day's first set began. */
  readonly planned: Planned;
  /** Sets in which anything was counted. */
  readonly sets: number;
  readonly counted: number;
  readonly clean: number;
  readonly short: number;
  readonly lastedMs: number;
}

/** A walk that ends a little early is a walk. */
const ENOUGH_TIME = 0.9;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

function practiceOf(day: Day, planned: Planned, sets: readonly DoneSet[]): Practice {
  return {
    day,
    planned,
    sets: sets.filter(({ counted }) => counted > 0).length,
    counted: sum(sets.map(({ counted }) => counted)),
    clean: sum(sets.map(({ clean }) => clean)),
    short: sum(sets.map(({ short }) => short)),
    lastedMs: sum(sets.map(({ durationMs }) => durationMs)),
  };
}

/** What was done for an item, day by day, the newest day last. */
export function practicesOf(
  item: ProgrammeItem,
  changes: readonly Change[],
  known: Known,
  done: readonly DoneSet[],
): Practice[] {
  const ids = idsOf(item, changes);
  const sets = done
    .filter(({ exercise }) => ids.includes(exercise))
    .sort((a, b) => a.startedAt - b.startedAt);
  const days = [...new Set(sets.map(({ startedAt }) => dayOf(startedAt)))];
  return days.flatMap((day) => {
    const own = sets.filter(({ startedAt }) => dayOf(startedAt) === day);
    const planned = plannedOf(item, changes, known, own[0]?.startedAt);
    return planned ? [practiceOf(day, planned, own)] : [];
  });
}

/** How much of the dose was done, 0…1 and more. */
export function shareDone(practice: Practice): number {
  const { planned, counted, lastedMs } = practice;
  return isTime(planned.exercise) ? lastedMs / timeOf(planned) : counted / totalOf(planned);
}

/** Whether all of the dose was done: every set of it, or as many repetitions in however many sets. */
export function isWhole(practice: Practice): boolean {
  const { planned, sets } = practice;
  if (isTime(planned.exercise)) return shareDone(practice) >= ENOUGH_TIME;
  return sets >= planned.dose.sets || shareDone(practice) >= 1;
}

/**
 * Whether every repetition of the dose was done, and done cleanly; where the camera does not judge,
 * done is all there is to know.
 */
export function isAllClean(practice: Practice): boolean {
  const { planned, counted, clean, short } = practice;
  if (isTime(planned.exercise)) return isWhole(practice);
  if (shareDone(practice) < 1) return false;
  return planned.exercise.kind === 'guided' || (clean === counted && short === 0);
}
