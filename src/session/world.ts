import type { Exercise } from '../exercises/definition';
import { openDraft } from '../storage';
import { borrowEngine, dropEngine } from './engine-keeper';
import { newId } from './new-id';
import { obeySpoken } from './obey-spoken';
import { openSource, type SourceKind } from './open-source';
import { keepSet } from './past-sets';
import { planFor } from './plans';
import { setsChanged } from './sets.svelte';
import { settings } from './settings.svelte';
import { voiceFor } from './speaker';
import { keepScreenOn } from './wake-lock';
import { watchPage } from './watch-page';
import type { WorkoutLog } from './workout-log';
import type { WorkoutWorld } from './workout-world';

let latest: WorkoutLog | null = null;

/** What the latest workout has told and sounded so far. */
export const latestLog = (): WorkoutLog | null => latest;

function every(ms: number, call: () => void): () => void {
  const timer = setInterval(call, ms);
  return () => clearInterval(timer);
}

/** The real world of a workout: this browser's camera, engine, storage and sound. */
export const worldFor = (exercise: Exercise, kind: SourceKind): WorkoutWorld => ({
  guided: kind === 'camera',
  plan: planFor(exercise),
  sensitivity: settings.sensitivity,
  openSource: () => openSource(kind, exercise),
  loadEngine: (onProgress) =>
    borrowEngine({
      engine: settings.engine,
      model: settings.model,
      ...(onProgress ? { onProgress } : {}),
    }),
  dropEngine,
  openDraft,
  keepSet: async (set) => {
    const trouble = await keepSet(set);
    setsChanged();
    return trouble;
  },
  voice: (request) => voiceFor(exercise, request),
  watchLog: (log) => (latest = log),
  listen: obeySpoken,
  keepScreenOn,
  watchPage,
  every,
  now: () => performance.now(),
  today: () => Date.now(),
  newId,
});
