import type { Exercise } from '../exercises/definition';
import { openDraft } from '../storage';
import { borrowEngine, dropEngine } from './engine-keeper';
import { newId } from './new-id';
import { obeySpoken } from './obey-spoken';
import { openSource, type SourceKind } from './open-source';
import { keepSet } from './past-sets';
import { planOf } from '../workout/plan';
import { planFor } from './plans';
import { setsChanged } from './sets.svelte';
import { settings } from './settings.svelte';
import { sleepless } from './sleepless';
import { voiceFor } from './speaker';
import { keepScreenOn } from './wake-lock';
import { watchPage } from './watch-page';
import type { WorkoutLog } from './workout-log';
import type { WorkoutWorld } from './workout-world';

let latest: WorkoutLog[] = [];

/** What the latest workout has told and sounded so far; of a list, all of its workouts. */
export const latestLog = (): Pick<WorkoutLog, 'told' | 'sounded'> => ({
  told: latest.flatMap(({ told }) => told),
  sounded: latest.flatMap(({ sounded }) => sounded),
});

/** Takes the logs of several workouts together from now on. */
export function watchTogether(): (log: WorkoutLog) => void {
  const logs: WorkoutLog[] = (latest = []);
  return (log) => void logs.push(log);
}

function every(ms: number, call: () => void): () => void {
  const timer = setInterval(call, ms);
  return () => clearInterval(timer);
}

const awake = (): number => performance.now();

/** A walk goes on while the device sleeps; what frames are measured by does not. */
const clockFor = ({ pace }: Exercise): (() => number) =>
  pace ? sleepless(awake, () => Date.now()) : awake;

/** The real world of a workout: this browser's camera, engine, storage and sound. */
export const worldFor = (exercise: Exercise, kind: SourceKind): WorkoutWorld => ({
  // Where the clock leads there is no video to follow either.
  guided: kind === 'camera' || exercise.pace !== undefined,
  // Of a film nothing is asked but the usual: the set that is kept tells of no other plan.
  plan: kind === 'camera' || exercise.pace ? planFor(exercise) : planOf(exercise),
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
  watchLog: (log) => (latest = [log]),
  listen: obeySpoken,
  keepScreenOn,
  watchPage,
  every,
  now: clockFor(exercise),
  today: () => Date.now(),
  newId,
});
