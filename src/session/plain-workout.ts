import type { Exercise } from '../exercises/definition';
import { planFor } from './plans';
import type { LiveSet } from './set.svelte';
import type { ShownWorkout } from './workout-shape';

/** One set from the first picture to the last as the live screen takes it, until there are workouts. */
export function plainWorkout(exercise: Exercise, set: LiveSet): ShownWorkout {
  const nothing = (): void => undefined;
  return {
    exercise,
    guided: false,
    set: 1,
    done: [],
    side: null,
    holdSeconds: null,
    direction: null,
    opening: 0,
    hand: 0,
    countIn: null,
    restLeft: null,
    pausedWhy: null,
    ring: null,
    get stage() {
      return set.stage === 'running' ? 'set' : set.stage;
    },
    get plan() {
      return planFor(exercise);
    },
    get loaded() {
      return set.loaded;
    },
    get source() {
      return set.source;
    },
    get engine() {
      return set.engine;
    },
    get rate() {
      return set.rate;
    },
    get shown() {
      return set.shown;
    },
    get caption() {
      return set.caption;
    },
    get ending() {
      return set.ending && { ...set.ending, setIds: set.ending.setId ? [set.ending.setId] : [] };
    },
    get paint() {
      return set.paint;
    },
    set paint(paint) {
      set.paint = paint;
    },
    begin: () => set.begin(),
    stop: () => set.stop(),
    abandon: () => set.abandon(),
    start: nothing,
    pause: nothing,
    resume: nothing,
    next: nothing,
    moreRest: nothing,
    changePlan: nothing,
  };
}
