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

/** What a set came to: "11 of 12 clean, 2 short". */
export function resultLine(
  { counted, clean, short }: SetSummary,
  { sets }: Words = words(),
): string {
  const parts = counted > 0 ? [sets.clean(clean, counted)] : [sets.nothing];
  if (short > 0) parts.push(sets.short(short));
  return parts.join(', ');
}
