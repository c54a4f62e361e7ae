import type { CoachEvent, LiveView } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import type { Words } from '../words/words';
import type { WorkoutEvent } from '../workout/events';
import type { Plan } from '../workout/plan';
import type { Speaking } from './sounds';

/** How repetitions are counted: every number spoken, tones alone, or 1, 2, 3 and every fifth. */
export type Counting = 'spoken' | 'tones' | 'fewer';

/** Which exercise of how many in a list this is, from 1. */
export interface Place {
  readonly at: number;
  readonly of: number;
}

/** What the voice speaks of, and in which words. */
export interface Setting {
  readonly exercise: Exercise;
  readonly plan: Plan;
  readonly words: Words['voice'];
  readonly counting: Counting;
  /** Whether sets begin with `ready`; where they do not (a file) a set runs from the first frame on. */
  readonly guided: boolean;
  /** Absent where an exercise is done on its own. */
  readonly place?: Place;
}

/** One moment for the voice: what has just happened, and how things stand. */
export interface Moment {
  /** Milliseconds of a clock that never runs backwards. */
  readonly nowMs: number;
  readonly coach: readonly CoachEvent[];
  readonly workout: readonly WorkoutEvent[];
  /** Null where there is no new frame, as in a rest. */
  readonly view: LiveView | null;
  /** Share of the start pose that has been held, 0…1; 0 where none is awaited. */
  readonly opening: number;
  readonly speaking: Speaking;
  readonly setting: Setting;
}
