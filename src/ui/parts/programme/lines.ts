import type { Planned } from '../../../programme/dose';
import { isTime } from '../../../programme/dose';
import { dayOf, noonOf, type Day } from '../../../programme/days';
import type { Frequency } from '../../../programme/programme';
import { words } from '../../../session/language.svelte';
import type { Words } from '../../../words/words';
import { shortDose } from '../../dose';

const MINUTE = 60_000;

/** The dose of an item in short: a range of minutes where the programme gives one, "3 × 20 s" of single holds. */
export function doseOf({ item, exercise, dose }: Planned, said: Words = words()): string {
  const { mostHoldMs = 0 } = item;
  const { perSide } = exercise.dose;
  if (isTime(exercise) && dose.sets === 1 && dose.holdMs < mostHoldMs) {
    const minutes = (ms: number): string => (ms / MINUTE).toLocaleString(said.locale);
    return said.programme.minutes(minutes(dose.holdMs), minutes(mostHoldMs));
  }
  const { held, heldEach } = said.programme;
  const isSingle = exercise.kind === 'hold' && dose.reps === 1;
  if (isSingle)
    return (perSide ? heldEach : held)(dose.sets, (dose.holdMs / 1000).toLocaleString(said.locale));
  return shortDose({ ...dose, perSide }, said);
}

/** Any Sunday: 4 January 1970. */
const SUNDAY: Day = 3;

/** What a day of the week is called, 0 Sunday … 6 Saturday. */
export const weekdayName = (
  weekday: number,
  length: 'long' | 'short',
  { locale }: Words = words(),
): string => new Date(noonOf(SUNDAY + weekday)).toLocaleDateString(locale, { weekday: length });

/** Days of the week in the order of a week that begins on Monday. */
export const WEEK: readonly number[] = [1, 2, 3, 4, 5, 6, 0];

/** How often something is due, in words. */
export function oftenLine(frequency: Frequency, said: Words = words()): string {
  const { timesAWeek, frequencies, never } = said.programme;
  if (frequency.kind === 'weekly') return timesAWeek(frequency.times);
  if (frequency.kind !== 'days') return frequencies[frequency.kind];
  const names = WEEK.filter((day) => frequency.days.includes(day)).map((day) =>
    weekdayName(day, 'short', said),
  );
  return names.length > 0 ? names.join(', ') : never;
}

/** When something is due next: "tomorrow", "Wednesday". */
export function nextLine(next: Day | null, now: number, said: Words = words()): string {
  if (next === null) return said.programme.never;
  const { tomorrow, next: line } = said.programme;
  if (next === dayOf(now) + 1) return line(tomorrow);
  const name = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return line(new Date(noonOf(next)).toLocaleDateString(said.locale, name));
}
