import { expect, test } from 'vitest';
import { exercise, at, item } from '../programme/made-up';
import { dayOf } from '../../src/programme/days';
import { oftenLine, nextLine, doseOf } from '../../src/ui/parts/programme/lines';
import { partsOf } from '../../src/ui/parts/programme/own-parts';
import type { ProgrammeItem } from '../../src/programme/programme';
import { en } from '../../src/words/en';
import { es } from '../../src/words/es';
import type { Words } from '../../src/words/words';

const said = (over: Partial<ProgrammeItem>, words: Words = en) => {
  const own = item(over);
  const found = exercise(own.exercise);
  const { sets, reps, holdMs = found.dose.holdMs, restMs = found.dose.restMs } = own;
  return doseOf({ item: own, exercise: found, dose: { sets, reps, holdMs, restMs } }, words);
};

const walk = { exercise: 'walking', sets: 1, reps: 1, holdMs: 900_000 };

test.each<[Partial<ProgrammeItem>, string]>([
  [{}, '2 × 10, hold 5 s'],
  [{ ...walk, mostHoldMs: 1_200_000 }, '15 to 20 min'],
  [{ ...walk, holdMs: 1_200_000, mostHoldMs: 1_200_000 }, '20\u00a0min'],
  [{ exercise: 'modified-side-plank', sets: 3, reps: 1, holdMs: 20_000 }, '3 × 20 s each side'],
  [{ exercise: 'knee-to-chest', sets: 1, reps: 1, holdMs: 30_000 }, '30 s each side'],
  [{ exercise: 'childs-pose', sets: 1, reps: 1, holdMs: 30_000 }, '30 s'],
])('the dose of %j', (over, line) => expect(said(over)).toBe(line));

test('doses and days are Spanish in Spanish', () => {
  expect(said({ exercise: 'knee-to-chest', sets: 1, reps: 1, holdMs: 30_000 }, es)).toBe(
    '30 s por lado',
  );
  expect(oftenLine({ kind: 'days', days: [5, 1] }, es)).toBe('lun, vie');
});

test.each([
  [{ kind: 'daily' } as const, 'Daily'],
  [{ kind: 'weekly', times: 3 } as const, '3 times a week'],
  [{ kind: 'days', days: [0, 3, 1] } as const, 'Mon, Wed, Sun'],
  [{ kind: 'days', days: [] } as const, 'No day chosen'],
])('%j', (frequency, line) => expect(oftenLine(frequency, en)).toBe(line));

test('the next day by its name', () => {
  const now = at('2026-12-31T23:59');
  const today = dayOf(now);
  expect(nextLine(today + 1, now, en)).toBe('Next: tomorrow');
  expect(nextLine(today + 2, now, en)).toBe('Next: Saturday, January 2');
  expect(nextLine(null, now, en)).toBe('No day chosen');
});

test('what is entered is moved into what may be, in the unit it is entered in', () => {
  const parts = partsOf(item(), exercise('glute-bridge'), en);
  expect(parts.map(({ key, value }) => [key, value])).toEqual([
    ['sets', 2],
    ['reps', 10],
    ['holdMs', 5],
    ['restMs', 45],
  ]);
  const change = (key: string, value: number) =>
    parts.find((each) => each.key === key)!.change(value);
  expect(change('reps', 400)).toEqual({ reps: 50 });
  expect(change('sets', 0)).toEqual({ sets: 1 });
  expect(change('restMs', 60)).toEqual({ restMs: 60_000 });
  const [minutes, ...others] = partsOf(item(walk), exercise('walking'), en);
  expect(others).toEqual([]);
  expect([minutes!.value, minutes!.most, minutes!.change(90)]).toEqual([
    15,
    30,
    { holdMs: 1_800_000 },
  ]);
});
