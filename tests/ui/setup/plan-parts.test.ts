import { expect, test } from 'vitest';
import { changeOf, partsOf } from '../../../src/ui/parts/setup/plan-parts';
import { changed } from '../../../src/workout/plan';
import { en } from '../../../src/words/en';

const PLAN = {
  sets: 2,
  reps: 8,
  perSide: true,
  holdMs: 5000,
  restMs: 45_000,
  countInSeconds: 3,
};

test('times are entered in whole seconds', () => {
  const values = partsOf(PLAN, en.setup).map(({ value }) => value);
  expect(values).toEqual([2, 8, 5, 45, 3]);
});

test('one press of plus is a step that the plan accepts', () => {
  for (const { name, value, step, most, least, unit } of partsOf(PLAN, en.setup)) {
    expect(step).toBeGreaterThanOrEqual(1);
    expect(most).toBeGreaterThan(value);
    const next = changed(PLAN, changeOf({ name, least, unit }, value + step));
    const part = partsOf(next, en.setup).find((each) => each.name === name)!;
    expect(part.value, name).toBe(value + step);
  }
});

test.each([
  [19_000, 1],
  [20_000, 5],
  [60_000, 5],
])('a hold of %i ms is changed by %i s at a time', (holdMs, step) => {
  const hold = partsOf({ ...PLAN, holdMs }, en.setup).find(({ name }) => name === 'holdMs')!;
  expect(hold.step).toBe(step);
});

test('repetitions say whether they are of each side', () => {
  const label = (perSide: boolean) => partsOf({ ...PLAN, perSide }, en.setup)[1]!.label;
  expect(label(true)).toBe(en.setup.plan.repsEachSide);
  expect(label(false)).toBe(en.setup.plan.reps);
});

test('a walk is planned in minutes, and in nothing but them', () => {
  const pace = { outMs: 0, backMs: 0, pauseMs: 0, by: 'clock', inMinutes: true } as const;
  const walk = { ...PLAN, sets: 1, reps: 1, perSide: false, holdMs: 900_000, pace };
  const [minutes, ...rest] = partsOf(walk, en.setup);
  expect(minutes).toMatchObject({ name: 'holdMs', value: 15, least: 1, most: 30, step: 1 });
  expect(rest.map(({ name }) => name)).toEqual(['countInSeconds']);
  expect(changed(walk, changeOf(minutes!, 20)).holdMs).toBe(1_200_000);
  expect(changed(walk, changeOf(minutes!, 0)).holdMs).toBe(60_000);
});
