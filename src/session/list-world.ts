import { changed } from '../workout/plan';
import type { ListWorld } from './list-workout.svelte';
import { planFor } from './plans';
import { watchTogether, worldFor } from './world';

/** Whether this browser hands out a camera without asking again; where it does not say, it asks. */
async function opensUnasked(): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name: 'camera' });
    return state === 'granted';
  } catch {
    return false;
  }
}

/** The real world of a list of exercises, each done by the person's plan with the list's changes. */
export function listWorld(): ListWorld {
  const watchLog = watchTogether();
  return {
    opensUnasked,
    worldOf: ({ exercise, changes }) => {
      const plan = changed(planFor(exercise), changes);
      return { ...worldFor(exercise, 'camera'), plan, watchLog };
    },
  };
}
