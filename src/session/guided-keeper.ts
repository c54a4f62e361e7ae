import type { Exercise } from '../exercises/definition';
import type { CourseState } from '../workout/course-state';
import type { WorkoutEvent } from '../workout/events';
import type { Plan } from '../workout/plan';
import { storedGuided, type GuidedSet } from './guided-set';
import type { Kept } from './set-keeper';
import type { WorkoutWorld } from './workout-world';

type SetOver = Extract<WorkoutEvent, { type: 'set-over' }>;
type World = Pick<WorkoutWorld, 'keepSet' | 'today' | 'newId'>;

const MINUTE = 60_000;

/** What is known of a set as it begins. */
interface Running {
  readonly id: string;
  readonly startedAt: number;
  readonly counts: number[];
  /** Whole minutes of it that are kept already. */
  minutes: number;
}

/**
 * Keeps sets that no camera sees: when they are over, and each minute and repetition on the way, for a
 * phone in a pocket may close the page.
 */
export class GuidedKeeper {
  /** Whether the workout ends because somebody left. */
  cutShort = false;
  readonly #exercise: Exercise;
  readonly #world: World;
  readonly #workoutId: string;
  #running: Running | null = null;
  #keeping: Promise<Kept> = Promise.resolve({ setIds: [], unsaved: null });

  constructor(exercise: Exercise, world: World) {
    this.#exercise = exercise;
    this.#world = world;
    this.#workoutId = world.newId();
  }

  /** Takes what one input did: the workout afterwards, and what it told. */
  follow(course: CourseState, told: readonly WorkoutEvent[]): void {
    for (const event of told) this.#hear(event, course);
    if (course.stage === 'set') this.#onTheWay(course);
  }

  /** Waits until every set that is over is kept. */
  kept(): Promise<Kept> {
    return this.#keeping;
  }

  #hear(event: WorkoutEvent, { plan, paced }: CourseState): void {
    if (event.type === 'ready') this.#begin();
    else if (event.type === 'counted') this.#running?.counts.push(paced.ms);
    else if (event.type === 'set-over') this.#end(event, plan);
  }

  #begin(): void {
    const { newId, today } = this.#world;
    this.#running = { id: newId(), startedAt: today(), counts: [], minutes: 0 };
  }

  #onTheWay({ plan, set, paced, tally }: CourseState): void {
    const running = this.#running;
    const minutes = Math.floor(paced.ms / MINUTE);
    if (!running || minutes === running.minutes) return;
    running.minutes = minutes;
    if (tally.counted === 0 && !plan.pace?.inMinutes) return;
    const made = storedGuided(this.#setOf(running, plan, set, paced.ms), 'clock', plan.pace!.by);
    this.#keeping = this.#keeping.then(async (before) => {
      await this.#world.keepSet(made);
      return before;
    });
  }

  #end({ set, ms = 0 }: SetOver, plan: Plan): void {
    const running = this.#running;
    this.#running = null;
    if (!running) return;
    const made = storedGuided(this.#setOf(running, plan, set, ms), 'clock', plan.pace!.by);
    const { reps } = made.report;
    const least = this.cutShort ? MINUTE : 1000;
    const held = reps.some(({ complete, heldMs = 0 }) => complete || heldMs >= least);
    if (!held) return;
    this.#keeping = this.#keeping.then(async (before) => {
      const unsaved = await this.#world.keepSet(made);
      return { setIds: [...before.setIds, made.id], unsaved: unsaved ?? before.unsaved };
    });
  }

  #setOf({ id, startedAt, counts }: Running, plan: Plan, set: number, ms: number): GuidedSet {
    const workout = { id: this.#workoutId, set, sets: Math.max(set, plan.sets) };
    return { id, exercise: this.#exercise.id, startedAt, plan, workout, ms, counts: [...counts] };
  }
}
