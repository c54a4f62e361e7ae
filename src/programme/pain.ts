import { dayOf, type Day } from './days';

export type PainMoment = 'before' | 'after' | 'morning';

/** How much something hurt at one moment, as the person says. */
export interface PainEntry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly when: PainMoment;
  /** 0 none … 10 the worst they can think of. */
  readonly level: number;
}

/** What was answered around the workouts of one day; null where it was not. */
export type PainLevels = Readonly<Record<PainMoment, number | null>>;

/** Why to stop, rest and go easier next time: more than five, or two or more above before. */
export type PainAdvice = 'high' | 'risen';

/** Pain-monitoring model: up to 5 of 10 is acceptable (form rules §4.3). */
const ACCEPTABLE = 5;
/** Above before by so much is a step back (form rules §4.3). */
const RISE = 2;

const HOUR_MS = 3_600_000;
/** Before this hour it is still the evening before. */
const MORNING_HOUR = 4;
/** A workout and what is asked around it lie no further apart. */
const TOGETHER_MS = 3 * HOUR_MS;

/** What to make of pain before, after and the next morning, each 0–10 or null; null: nothing. */
export function painAdvice({ before, after, morning }: PainLevels): PainAdvice | null {
  const most = Math.max(...[before, after, morning].filter((level) => level !== null));
  if (most > ACCEPTABLE) return 'high';
  const later = Math.max(...[after, morning].filter((level) => level !== null));
  return before !== null && later - before >= RISE ? 'risen' : null;
}

/** The day that a moment belongs to: until four in the morning it is still the day before. */
export const wakingDayOf = (at: number): Day =>
  dayOf(at) - (new Date(at).getHours() < MORNING_HOUR ? 1 : 0);

const levelsOf = (entries: readonly PainEntry[], when: PainMoment, day: Day): number[] =>
  [...entries]
    .sort((a, b) => a.at - b.at)
    .filter((each) => each.when === when && wakingDayOf(each.at) === day)
    .map(({ level }) => level);

/**
 * Pain around the workouts of one day: first before them, most after any of them, and what the next
 * morning said of it. Entries may come in any order.
 */
export function painOfDay(entries: readonly PainEntry[], day: Day): PainLevels {
  const [before = null] = levelsOf(entries, 'before', day);
  const after = levelsOf(entries, 'after', day);
  const morning = levelsOf(entries, 'morning', day + 1);
  return {
    before,
    after: after.length > 0 ? Math.max(...after) : null,
    morning: morning.at(-1) ?? null,
  };
}

/** What one answer asks for, beside what was answered before the same workouts. */
export function adviceFor(entry: PainEntry, entries: readonly PainEntry[]): PainAdvice | null {
  const { at, when, level } = entry;
  const day = wakingDayOf(at) - (when === 'morning' ? 1 : 0);
  const before = when === 'before' ? level : painOfDay(entries, day).before;
  return painAdvice({ before, after: null, morning: null, [when]: level });
}

/** An answer, or that none was wanted. */
export type PainMark = Pick<PainEntry, 'at' | 'when'>;

const latestOf = <Mark extends PainMark>(marks: readonly Mark[], when: PainMoment): Mark | null =>
  marks
    .filter((mark) => mark.when === when)
    .reduce<Mark | null>((latest, mark) => (latest && latest.at >= mark.at ? latest : mark), null);

/** The answer or skip before a workout that begins about now; null where it is still to be asked. */
export function beforeNow<Mark extends PainMark>(marks: readonly Mark[], now: number): Mark | null {
  const mark = latestOf(marks, 'before');
  return mark && Math.abs(now - mark.at) < TOGETHER_MS ? mark : null;
}

/** Whether a set that began then is near enough to be asked about. */
export const isJustDone = (startedAt: number, now: number): boolean =>
  Math.abs(now - startedAt) < TOGETHER_MS;

/** The answer or skip after a set that began then; null where it is still to be asked. */
export function afterSet<Mark extends PainMark>(
  marks: readonly Mark[],
  startedAt: number,
): Mark | null {
  const mark = latestOf(marks, 'after');
  return mark && mark.at >= startedAt && mark.at - startedAt < TOGETHER_MS ? mark : null;
}

/** This morning's answer or skip; null where there is none. */
export function thisMorning<Mark extends PainMark>(
  marks: readonly Mark[],
  now: number,
): Mark | null {
  const mark = latestOf(marks, 'morning');
  return mark && wakingDayOf(mark.at) === wakingDayOf(now) ? mark : null;
}

/** Whether there was a workout yesterday, so that this morning may be asked about. */
export const workedOutYesterday = (workouts: readonly number[], now: number): boolean =>
  workouts.some((at) => wakingDayOf(at) === wakingDayOf(now) - 1);
