import type { Exercise } from '../exercises/definition';
import { changed, planOf, type Plan, type PlanChanges } from '../workout/plan';
import { changeSettings, settings } from './settings.svelte';

/** The plan of an exercise with what the person chose for it; reactive where it is read. */
export function planFor(exercise: Exercise): Plan {
  const { plans, countInSeconds } = settings;
  const own = plans[exercise.id];
  return planOf(exercise, exercise.pace ? own : { ...own, countInSeconds });
}

const KEPT = ['sets', 'reps', 'holdMs', 'restMs'] as const;

/** What of a plan differs from the dose of its exercise. */
function changesOf(exercise: Exercise, plan: Plan): PlanChanges {
  const usual = planOf(exercise);
  const parts = exercise.pace ? [...KEPT, 'countInSeconds' as const] : KEPT;
  const different = parts.filter((part) => plan[part] !== usual[part]);
  return Object.fromEntries(different.map((part) => [part, plan[part]]));
}

/**
 * Changes an exercise's plan for this and every later workout. The count-in is the same for all that a
 * camera begins, and its own for each that none does. What a person may not enter is moved to the nearest
 * they may.
 */
export function changePlanFor(exercise: Exercise, changes: PlanChanges): void {
  const plan = changed(planFor(exercise), changes);
  const plans = { ...settings.plans, [exercise.id]: changesOf(exercise, plan) };
  const shared = exercise.pace ? {} : { countInSeconds: plan.countInSeconds };
  changeSettings({ plans, ...shared });
}

/** Whether somebody changed the plan of an exercise. */
export const hasOwnPlan = ({ id }: Exercise): boolean =>
  Object.keys(settings.plans[id] ?? {}).length > 0;

/** Goes back to the dose of the exercise. */
export function forgetPlanFor({ id }: Exercise): void {
  const { [id]: _, ...plans } = settings.plans;
  changeSettings({ plans });
}
