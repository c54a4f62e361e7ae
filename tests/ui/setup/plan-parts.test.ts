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
  for (const { name, value, step, most } of partsOf(PLAN, en.setup)) {
    expect(step).toBeGreaterThanOrEqual(1);
    expect(most).toBeGreaterThan(value);
    const next = changed(PLAN, changeOf(name, value + step));
    const part = partsOf(next, en.setup).find((each) => each.name === name)!;
    expect(part.value, name).toBe(value + step);
  }
});

test('repetitions say whether they are of each side', () => {
  const label = (perSide: boolean) => partsOf({ ...PLAN, perSide }, en.setup)[1]!.label;
  expect(label(true)).toBe(en.setup.plan.repsEachSide);
  expect(label(false)).toBe(en.setup.plan.reps);
});
