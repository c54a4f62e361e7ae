import { sensitised } from '../coach/sensitivity';
import { exerciseById } from '../exercises';
import type { Exercise } from '../exercises/definition';
import type { SetContext } from '../storage';
import { asPlanned } from '../workout/plan';
import { ownRules } from './own-exercises.svelte';

/**
 * By what a set is judged today: its exercise as the plan asked it, warned of as early as it was; null
 * where there is no such exercise any more.
 */
export function rulesFor(id: string, { sensitivity, target }: SetContext): Exercise | null {
  const exercise = exerciseById(id) ?? ownRules(id);
  if (!exercise) return null;
  const planned = target ? asPlanned(exercise, target) : exercise;
  return sensitised(planned, sensitivity ?? 'usual');
}
