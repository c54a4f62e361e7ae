import { expect, test } from 'vitest';
import { MEASURES, type MeasureName } from '../../../src/body/measures';
import { EXERCISES } from '../../../src/exercises';
import { dayOf } from '../../../src/programme/days';
import {
  dateWords,
  recordWords,
  scaleOf,
  valueWords,
} from '../../../src/ui/parts/history/trend-words';
import { en } from '../../../src/words/en';
import { es } from '../../../src/words/es';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test.each([
  ['repetitions', 11.46, '11.5', '11,5'],
  ['repetitions', 12, '12', '12'],
  ['clean', 85.7, '86 %', '86 %'],
  ['held', 80_400, '1 min 20 s', '1 min 20 s'],
  ['pain', 3, '3', '3'],
] as const)('%s of %d', (measure, value, english, spanish) => {
  expect(plain(valueWords(measure, value, en))).toBe(english);
  expect(plain(valueWords(measure, value, es))).toBe(spanish);
});

test('a record has the unit of its kind', () => {
  expect(recordWords('clean', 15, en)).toBe('15');
  expect(plain(recordWords('time', 600_000, en))).toBe('10 min');
});

test('the year is told where it is another one', () => {
  const now = new Date(2026, 0, 1, 9).getTime();
  const words = { ...en, locale: 'en-GB' };
  expect(dateWords(dayOf(now), now, words)).toBe('1 Jan');
  expect(dateWords(dayOf(now) - 1, now, words)).toBe('31 Dec 2025');
});

test('a range has the unit of the exercise’s main measure', () => {
  const by = (measure: MeasureName) => ({
    ...EXERCISES[0]!,
    curve: { ...EXERCISES[0]!.curve, measure },
  });
  const told = (value: number, id?: MeasureName) =>
    plain(valueWords('range', value, en, id && by(id)));
  expect(told(58.4)).toBe('58°');
  for (const [id, { unit }] of Object.entries(MEASURES) as [MeasureName, { unit: string }][])
    expect(told(0.4, id)).toBe({ deg: '0°', torso: '40 % of torso', none: '40 %' }[unit]);
  expect(scaleOf('range', EXERCISES[0])).toBe(1);
  expect(scaleOf('clean', EXERCISES[0])).toBe(1);
});
