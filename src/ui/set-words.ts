import { words } from '../session/language.svelte';
import type { SetSummary } from '../session/sets.svelte';
import type { Words } from '../words/words';

const DAY = 86_400_000;

const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

/** Days between two moments as the calendar counts them, whatever the clocks did meanwhile. */
const daysBetween = (from: number, to: number): number =>
  Math.round((midnight(to) - midnight(from)) / DAY);

/** The time of day, as the reader's clock shows it. */
export const timeLine = (at: number, { locale }: Words = words()): string =>
  new Date(at).toLocaleTimeString(locale, { timeStyle: 'short' });

/** When a set was done, as said today: "Today, 14:05", "Yesterday, 9:30", "3 May, 18:00". */
export function whenLine(startedAt: number, now: number, spoken: Words = words()): string {
  const { sets, locale } = spoken;
  const time = timeLine(startedAt, spoken);
  const days = daysBetween(startedAt, now);
  if (days === 0) return `${sets.today}, ${time}`;
  if (days === 1) return `${sets.yesterday}, ${time}`;
  const sameYear = new Date(startedAt).getFullYear() === new Date(now).getFullYear();
  const date = new Date(startedAt).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return `${date}, ${time}`;
}

/** How long something took: "45 s", "8 min", "8 min 40 s". */
export function timeWords(ms: number, { units }: Words = words()): string {
  const whole = Math.round(ms / 1000);
  const [minutes, seconds] = [Math.floor(whole / 60), whole % 60];
  const parts = minutes > 0 ? [units.min(`${minutes}`)] : [];
  if (seconds > 0 || minutes === 0) parts.push(units.s(`${seconds}`));
  return parts.join(' ');
}

/** What no camera judged: how much of it, and how long; of a single stretch the time says it all. */
function guidedLine({ counted, durationMs, target }: SetSummary, spoken: Words): string {
  const time = timeWords(durationMs, spoken);
  if (target?.reps === 1 && !target.perSide) return time;
  const { sets } = spoken;
  return [counted > 0 ? sets.counted(counted) : sets.nothing, time].join(', ');
}

/** Holds, and how long they were in all. */
function heldLine({ counted }: SetSummary, heldMs: number, spoken: Words): string {
  const time = timeWords(heldMs, spoken);
  return counted > 0 ? `${spoken.sets.holds(counted)}, ${time}` : spoken.sets.heldFor(time);
}

/** What a set came to: "11 of 12 clean, 2 short", "4 counted, 2 min", "15 min". */
export function resultLine(set: SetSummary, spoken: Words = words()): string {
  const { counted, clean, short } = set;
  const { sets } = spoken;
  if (set.by) return guidedLine(set, spoken);
  if (set.heldMs !== undefined) return heldLine(set, set.heldMs, spoken);
  const parts = counted > 0 ? [sets.clean(clean, counted)] : [sets.nothing];
  if (short > 0) parts.push(sets.short(short));
  return parts.join(', ');
}
