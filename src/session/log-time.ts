import type { Exercise } from '../exercises/definition';
import type { Trouble } from '../troubles';
import { storedGuided } from './guided-set';
import { newId } from './new-id';
import { keepSet } from './past-sets';
import { planFor } from './plans';
import { setsChanged } from './sets.svelte';

const MINUTE = 60_000;

/** The longest time, in minutes, that can be logged at once: a walk of half a day. A choice. */
export const MOST_MINUTES = 300;

/** What became of logging something that was done without the app. */
export interface Logged {
  readonly setId: string;
  /** Why it is in memory only. */
  readonly unsaved: Trouble | null;
}

/** Keeps so many minutes of an exercise as done just now, as the person tells. Never throws. */
export async function logTime(exercise: Exercise, minutes: number): Promise<Logged> {
  const ms = Math.min(MOST_MINUTES, Math.max(1, Math.round(minutes))) * MINUTE;
  const id = newId();
  const workout = { id: newId(), set: 1, sets: 1 };
  const startedAt = Date.now() - ms;
  const told = { id, exercise: exercise.id, startedAt, plan: planFor(exercise), workout };
  const unsaved = await keepSet(storedGuided({ ...told, ms, counts: [] }, 'told', 'person'));
  setsChanged();
  return { setId: id, unsaved };
}
