import { MEASURES } from '../../../body/measures';
import type { Exercise } from '../../../exercises/definition';
import { noonOf, type Day } from '../../../programme/days';
import { inWords, type Measure, type RecordKind } from '../../../review';
import type { Words } from '../../../words/words';
import { timeWords } from '../../set-words';

/** Whether a measure is in milliseconds. */
export const isTime = (measure: Measure): boolean => measure === 'held' || measure === 'time';

/** A range in the unit of the exercise's main measure: “58°”, “40 % of torso”. */
function rangeWords(value: number, words: Words, exercise: Exercise | undefined): string {
  const unit = exercise ? MEASURES[exercise.curve.measure].unit : 'deg';
  return unit === 'none'
    ? inWords({ value: value * 100, unit: 'percent' }, words)
    : inWords({ value, unit }, words);
}

/** By how much values have to be multiplied for a scale of whole numbers. */
export const scaleOf = (measure: Measure, exercise: Exercise | undefined): number =>
  measure === 'range' && exercise && MEASURES[exercise.curve.measure].unit !== 'deg' ? 100 : 1;

/** A value of a trend as people read it: “11.5”, “92 %”, “1 min 20 s”, “58°”. */
export function valueWords(
  measure: Measure,
  value: number,
  words: Words,
  exercise?: Exercise,
): string {
  if (measure === 'range') return rangeWords(value, words, exercise);
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
