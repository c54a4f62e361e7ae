import { expect, test } from 'vitest';
import { dayOf } from '../../../src/programme/days';
import { dateWords, recordWords, valueWords } from '../../../src/ui/parts/history/trend-words';
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
