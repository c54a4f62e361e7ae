import { noonOf, type Day } from '../../../programme/days';
import { inWords, type Measure, type RecordKind } from '../../../review';
import type { Words } from '../../../words/words';
import { timeWords } from '../../set-words';

/** Whether a measure is in milliseconds. */
export const isTime = (measure: Measure): boolean => measure === 'held' || measure === 'time';

/** A value of a trend as people read it: “11.5”, “92 %”, “1 min 20 s”. */
export function valueWords(measure: Measure, value: number, words: Words): string {
  if (isTime(measure)) return timeWords(value, words);
  if (measure === 'clean') return inWords({ value, unit: 'percent' }, words);
  return value.toLocaleString(words.locale, { maximumFractionDigits: 1 });
}

/** A record as people read it: “15”, “1 min 20 s”. */
export const recordWords = (kind: RecordKind, value: number, words: Words): string =>
  kind === 'held' || kind === 'time' ? timeWords(value, words) : `${value}`;

/** A day's date without its weekday, with its year where that is not this one. */
export function dateWords(day: Day, now: number, { locale }: Words): string {
  const noon = new Date(noonOf(day));
  const sameYear = noon.getFullYear() === new Date(now).getFullYear();
  return noon.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** A day's whole date. */
export const longDate = (day: Day, { locale }: Words): string =>
  new Date(noonOf(day)).toLocaleDateString(locale, { dateStyle: 'full' });
