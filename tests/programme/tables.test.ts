import { expect, test } from 'vitest';
import { ALL_EXERCISES } from '../support/all-exercises';
import { beginner } from '../../src/programme/beginner';
import { plannedOf } from '../../src/programme/dose';
import { intermediate } from '../../src/programme/intermediate';
import type { Frequency, Programme } from '../../src/programme/programme';
import { known } from './made-up';

const SAID: Readonly<Record<string, Frequency>> = {
  Daily: { kind: 'daily' },
  'Every other day': { kind: 'every-other-day' },
  '3x per week': { kind: 'weekly', times: 3 },
};

/** The first article's tables: exercise, "Sets x Reps", "Frequency". */
const BEGINNER = [
  ['cat-cow', '1 x 10', 'Daily'],
  ['pelvic-tilt', '1 x 15', 'Daily'],
  ['knee-to-chest', '30 sec each', 'Daily'],
  ['glute-bridge', '2 x 10', 'Every other day'],
  ['bird-dog', '2 x 8 each', 'Every other day'],
  ['walking', '15-20 min', 'Daily'],
] as const;

const INTERMEDIATE = [
  ['cat-cow-rotation', '1 x 10 each', 'Daily'],
  ['dead-bug', '3 x 10 each', '3x per week'],
  ['modified-side-plank', '3 x 20 sec each', '3x per week'],
  ['hip-hinge', '3 x 12', '3x per week'],
  ['goblet-squat', '3 x 12', '3x per week'],
  ['hip-flexor-stretch', '60 sec each', 'Daily'],
  ['walking', '20-30 min', 'Daily'],
] as const;

/** An item as the table would write it. */
function written({ items }: Programme, index: number): readonly [string, string, Frequency] {
  const item = items[index]!;
  const { sets, reps, holdMs = 0, mostHoldMs, frequency } = item;
  const { exercise } = plannedOf(item, [], known)!;
  const each = exercise.dose.perSide ? ' each' : '';
  const held = holdMs > 0 && mostHoldMs === undefined;
  if (mostHoldMs)
    return [item.exercise, `${holdMs / 60_000}-${mostHoldMs / 60_000} min`, frequency];
  if (!held) return [item.exercise, `${sets} x ${reps}${each}`, frequency];
  expect(reps, 'one hold a set').toBe(1);
  const times = sets > 1 ? `${sets} x ` : '';
  return [item.exercise, `${times}${holdMs / 1000} sec${each}`, frequency];
}

test.each([
  [beginner, BEGINNER, [1, 4]],
  [intermediate, INTERMEDIATE, [5, 8]],
] as const)('the table of $id is the article’s', (programme, table, weeks) => {
  expect(programme.weeks).toEqual(weeks);
  // Ten of each, cat and cow and a turn to either side: the camera counts them as one.
  const expected = table.map(([id, dose, often]) => [
    id,
    id === 'cat-cow-rotation' ? '1 x 10' : dose,
    SAID[often],
  ]);
  expect(programme.items.map((_, index) => written(programme, index))).toEqual(expected);
});

test('every exercise of the tables is in the house, or another in its place', () => {
  const ids = ALL_EXERCISES.map(({ id }) => id);
  for (const { exercise, otherwise } of [...beginner.items, ...intermediate.items])
    expect(ids.includes(exercise) || ids.includes(otherwise ?? ''), exercise).toBe(true);
});

test('one of which there is no more gives way to the one in its place, or is left out', () => {
  const [first] = intermediate.items;
  expect(
    plannedOf(first!, [], (id) => (id === 'cat-cow' ? known(id) : undefined))?.exercise.id,
  ).toBe('cat-cow');
  expect(plannedOf(first!, [], () => undefined)).toBeNull();
});
