import type { Exercise } from '../exercises/definition';
import type { Voice } from '../voice/voice';
import { beginCourse, stepCourse, toldFirst } from '../workout/course';
import type { Command, CourseInput } from '../workout/course-input';
import type { CourseState } from '../workout/course-state';
import type { WorkoutEvent } from '../workout/events';
import type { PlanChanges } from '../workout/plan';
import { GuidedKeeper } from './guided-keeper';
import type { Kept } from './set-keeper';
import { WorkoutLog } from './workout-log';
import type { Moment, WorkoutRun } from './workout-run';
import type { WorkoutWorld } from './workout-world';

/** What a workout of either kind is to whoever shows it. */
export type Run = Pick<
  WorkoutRun,
  'course' | 'log' | 'tick' | 'ask' | 'edit' | 'page' | 'abandon' | 'kept'
>;

export interface GuidedRunOptions {
  readonly exercise: Exercise;
  readonly world: WorkoutWorld;
  readonly voice: Voice;
  readonly onMoment: (moment: Moment) => void;
}

/** A workout that the clock leads: time and commands in, moments out. It needs no picture. */
export class GuidedRun implements Run {
  readonly log: WorkoutLog;
  readonly #options: GuidedRunOptions;
  readonly #keeper: GuidedKeeper;
  #course: CourseState;

  constructor(options: GuidedRunOptions) {
    const { exercise, world, voice } = options;
    const { plan, place } = world;
    this.#options = options;
    this.#keeper = new GuidedKeeper(exercise, world);
    this.#course = beginCourse(plan, true, this.#now(), place?.restMs);
    this.log = new WorkoutLog(voice);
    if (place) this.#tell(toldFirst(this.#course, place.restMs));
  }

  get course(): CourseState {
    return this.#course;
  }

  /** The time to get into place runs from now on, unless a rest runs already. */
  begin(): void {
    if (this.#course.stage === 'framing') this.ask('start');
  }

  tick(): void {
    this.#happen({ type: 'tick', nowMs: this.#now() });
  }

  ask(command: Command): void {
    this.#happen({ type: 'command', nowMs: this.#now(), command });
  }

  edit(changes: PlanChanges): void {
    this.#happen({ type: 'plan', nowMs: this.#now(), changes });
    this.#options.voice.change({ plan: this.#course.plan });
  }

  page(hidden: boolean): void {
    this.#happen({ type: 'page', nowMs: this.#now(), hidden });
  }

  /** Somebody leaves: a set in which hardly anything was done leaves no trace. */
  abandon(): void {
    this.#keeper.cutShort = true;
    this.ask('stop');
  }

  kept(): Promise<Kept> {
    return this.#keeper.kept();
  }

  #now(): number {
    return this.#options.world.now();
  }

  #happen(input: CourseInput): void {
    const [course, told] = stepCourse(this.#course, input);
    this.#course = course;
    this.#keeper.follow(course, told);
    this.#tell(told);
    this.#options.onMoment({ course, told, offered: false, frame: null });
  }

  #tell(workout: readonly WorkoutEvent[]): void {
    this.log.tell({ coach: [], workout, view: null }, this.#now(), null);
  }
}
