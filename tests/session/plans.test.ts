import { beforeEach, expect, test } from 'vitest';
import { EXERCISES } from '../../src/exercises';
import { changePlanFor, forgetPlanFor, hasOwnPlan, planFor } from '../../src/session/plans';
import { changeSettings, parseSettings, settings } from '../../src/session/settings.svelte';
import { planOf } from '../../src/workout/plan';

const [one, other] = EXERCISES as [(typeof EXERCISES)[0], (typeof EXERCISES)[0]];

beforeEach(() => changeSettings({ plans: {}, countInSeconds: 0 }));

test('an exercise nobody changed has the plan of its dose', () => {
  expect(planFor(one)).toEqual(planOf(one));
  expect(hasOwnPlan(one)).toBe(false);
});

test('a change is kept for its exercise, and for no other', () => {
  changePlanFor(one, { sets: 4 });
  changePlanFor(one, { restMs: 90_000 });
  expect(planFor(one)).toEqual(planOf(one, { sets: 4, restMs: 90_000 }));
  expect(planFor(other)).toEqual(planOf(other));
  expect(parseSettings(localStorage.getItem('backline.settings')).plans[one.id]).toMatchObject({
    sets: 4,
    restMs: 90_000,
  });
});

test('only what differs from the dose is kept, so that a better dose reaches people', () => {
  changePlanFor(one, { sets: 4, reps: one.dose.reps });
  expect(settings.plans[one.id]).toEqual({ sets: 4 });
  changePlanFor(one, { sets: one.dose.sets });
  expect(hasOwnPlan(one)).toBe(false);
});

test('the count-in is the same for all', () => {
  changePlanFor(one, { countInSeconds: 5 });
  expect(planFor(other).countInSeconds).toBe(5);
  expect(hasOwnPlan(one)).toBe(false);
});

test('what may not be entered is moved to the nearest', () => {
  changePlanFor(one, { reps: 400 });
  expect(planFor(one).reps).toBe(50);
});

test('forgetting goes back to the dose', () => {
  changePlanFor(one, { reps: 3 });
  forgetPlanFor(one);
  expect(planFor(one)).toEqual(planOf(one));
});

test('what no camera begins has a count-in of its own, and leaves the others theirs', () => {
  const guided = EXERCISES.find(({ pace }) => pace)!;
  expect(planFor(guided).countInSeconds).toBe(10);
  changePlanFor(one, { countInSeconds: 3 });
  expect(planFor(guided).countInSeconds).toBe(10);
  changePlanFor(guided, { countInSeconds: 5 });
  expect([planFor(guided), planFor(one)].map(({ countInSeconds }) => countInSeconds)).toEqual([
    5, 3,
  ]);
  expect(parseSettings(localStorage.getItem('backline.settings')).plans[guided.id]).toEqual({
    countInSeconds: 5,
  });
});
