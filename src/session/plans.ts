import type { Exercise } from '../exercises/definition';
import { changed, planOf, type Plan, type PlanChanges } from '../workout/plan';
import { changeSettings, settings } from './settings.svelte';

/** The plan of an exercise with what the person chose for it; reactive where it is read. */
export function planFor(exercise: Exercise): Plan {
  const { plans, countInSeconds } = settings;
  return planOf(exercise, { ...plans[exercise.id], countInSeconds });
}

const KEPT = ['sets', 'reps', 'holdMs', 'restMs'] as const;

/** What of a plan differs from the dose of its exercise. */
function changesOf(exercise: Exercise, plan: Plan): PlanChanges {
  const different = KEPT.filter((part) => plan[part] !== exercise.dose[part]);
  return Object.fromEntries(different.map((part) => [part, plan[part]]));
}

/**
 * Changes an exercise's plan for this and every later workout; the count-in is the same for all. What a
 * person may not enter is moved to the nearest they may.
 */
export function changePlanFor(exercise: Exercise, changes: PlanChanges): void {
  const plan = changed(planFor(exercise), changes);
  const plans = { ...settings.plans, [exercise.id]: changesOf(exercise, plan) };
  changeSettings({ plans, countInSeconds: plan.countInSeconds });
}

/** Whether somebody changed the plan of an exercise. */
export const hasOwnPlan = ({ id }: Exercise): boolean =>
  Object.keys(settings.plans[id] ?? {}).length > 0;

/** Goes back to the dose of the exercise. */
export function forgetPlanFor({ id }: Exercise): void {
  const { [id]: _, ...plans } = settings.plans;
  changeSettings({ plans });
}
