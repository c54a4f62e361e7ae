import type { SetSummary } from '../session/sets.svelte';

const DAY = 86_400_000;

const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

/** Days between two moments as the calendar counts them, whatever the clocks did meanwhile. */
const daysBetween = (from: number, to: number): number =>
  Math.round((midnight(to) - midnight(from)) / DAY);

/** When a set was done, as said today: "Today, 14:05", "Yesterday, 9:30", "3 May, 18:00". */
export function whenLine(startedAt: number, now: number, locale?: string): string {
  const time = new Date(startedAt).toLocaleTimeString(locale, { timeStyle: 'short' });
  const days = daysBetween(startedAt, now);
  if (days === 0) return `Today, ${time}`;
  if (days === 1) return `Yesterday, ${time}`;
  const sameYear = new Date(startedAt).getFullYear() === new Date(now).getFullYear();
  const date = new Date(startedAt).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return `${date}, ${time}`;
}

/** What a set came to: "11 of 12 clean, 2 short". */
export function resultLine({ counted, clean, short }: SetSummary): string {
  const parts = counted > 0 ? [`${clean} of ${counted} clean`] : ['nothing counted'];
  if (short > 0) parts.push(`${short} short`);
  return parts.join(', ');
}
