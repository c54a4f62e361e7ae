import { expect, test } from 'vitest';
import { doseLine, repsInSet, shortDose } from '../../src/ui/dose';
import { sizeLine } from '../../src/ui/file-words';
import { en } from '../../src/words/en';
import { resultLine, whenLine } from '../../src/ui/set-words';

test.each([
  [{ sets: 2, reps: 10, perSide: true, holdMs: 2000 }, '2 sets of 10 each side, hold 2 s', 20],
  [{ sets: 1, reps: 15, perSide: false, holdMs: 0 }, '1 set of 15', 15],
  [{ sets: 3, reps: 8, perSide: false, holdMs: 1500 }, '3 sets of 8, hold 1.5 s', 8],
  [{ sets: 1, reps: 1, perSide: false, holdMs: 900_000 }, '15\u00a0min', 1],
  [{ sets: 2, reps: 1, perSide: false, holdMs: 450_000 }, '2 × 7.5\u00a0min', 1],
])('dose %#', (dose, line, reps) => {
  expect(doseLine(dose)).toBe(line);
  expect(repsInSet(dose)).toBe(reps);
});

test('the short dose keeps everything but the word', () => {
  const dose = { sets: 2, reps: 10, perSide: true, holdMs: 2000 };
  expect(shortDose(dose)).toBe('2 × 10 each side, hold 2 s');
  expect(shortDose({ ...dose, sets: 1, perSide: false, holdMs: 0 })).toBe('1 × 10');
});

test.each([
  [0, '0 kB'],
  [11, '1 kB'],
  [753_000, '753 kB'],
  [999_600, '1.0 MB'],
  [9_400_000, '9.4 MB'],
  [27_600_000, '28 MB'],
])('%i bytes', (bytes, line) => expect(sizeLine(bytes)).toBe(line));

const set = { id: 's', exercise: 'e', startedAt: 0, source: 'camera', durationMs: 1 };

test.each([
  [{ counted: 12, clean: 11, short: 0 }, '11 of 12 clean'],
  [{ counted: 5, clean: 5, short: 2 }, '5 of 5 clean, 2 short'],
  [{ counted: 0, clean: 0, short: 0 }, 'nothing counted'],
  [{ counted: 0, clean: 0, short: 3 }, 'nothing counted, 3 short'],
])('result %#', (numbers, line) => expect(resultLine({ ...set, ...numbers })).toBe(line));

const british = { ...en, locale: 'en-GB' };
const at = (text: string): number => new Date(text).getTime();

test.each([
  ['2026-05-03T14:05', 'Today, 14:05'],
  ['2026-05-03T00:01', 'Today, 00:01'],
  ['2026-05-02T23:59', 'Yesterday, 23:59'],
  ['2026-04-30T18:00', '30 Apr, 18:00'],
  ['2025-05-03T18:00', '3 May 2025, 18:00'],
])('a set of %s', (moment, line) =>
  expect(whenLine(at(moment), at('2026-05-03T15:00'), british)).toBe(line),
);

const target = { reps: 2, perSide: true, holdMs: 20_000 };

test.each([
  [{ counted: 4, durationMs: 118_000, target }, '4 counted, 1 min 58 s'],
  [{ counted: 0, durationMs: 12_400, target }, 'nothing counted, 12 s'],
  [{ counted: 1, durationMs: 900_000, target: { ...target, reps: 1, perSide: false } }, '15 min'],
  [
    { counted: 0, durationMs: 481_000, target: { ...target, reps: 1, perSide: false } },
    '8 min 1 s',
  ],
])('what no camera judged %#', (change, line) => {
  const guided = { ...set, clean: 0, short: 1, by: 'clock', ...change } as const;
  expect(resultLine(guided).replaceAll('\u00a0', ' ')).toBe(line);
});
