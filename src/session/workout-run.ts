import type { Pose } from '../body/pose';
import type { CoachEvent } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import type { EstimateOptions, PoseResult } from '../pose/engine';
import type { Voice } from '../voice/voice';
import { beginCourse, stepCourse, toldFirst } from '../workout/course';
import type { Command, CourseInput } from '../workout/course-input';
import type { CourseState } from '../workout/course-state';
import type { WorkoutEvent } from '../workout/events';
import { asPlanned, type PlanChanges } from '../workout/plan';
import type { Coached } from './coached-set';
import { Senses } from './senses';
import { SetKeeper, type Kept, type Made } from './set-keeper';
import { Trial } from './trial';
import type { Rings } from './workout-shape';
import { WorkoutLog } from './workout-log';
import type { WorkoutWorld } from './workout-world';

/** How often to look for other people in the picture, ms: that takes the engine as long as a pose. */
const OTHERS_EVERY = 1000;

/** What one input did; of a frame also what it showed. */
export interface Moment {
  readonly course: CourseState;
  readonly told: readonly WorkoutEvent[];
  /** Whether the easier version was offered in this set, or in the one before. */
  readonly offered: boolean;
  readonly frame: {
    readonly pose: Pose;
    readonly coached: Coached;
    readonly rings: Rings;
    /** Whether the frame belongs to a set, and not to somebody who finds the place or rests. */
    readonly inSet: boolean;
  } | null;
}

export interface RunOptions {
  /** As it judges. */
  readonly exercise: Exercise;
  readonly world: WorkoutWorld;
  readonly made: Made;
  readonly voice: Voice;
  readonly onMoment: (moment: Moment) => void;
}

/** What the coach says has begun again is told by the workout. */
const tellable = (events: readonly CoachEvent[]): CoachEvent[] =>
  events.filter(({ type }) => type !== 'started');

/** A workout from its first picture to its end: pictures, commands and time in, moments out. */
export class WorkoutRun {
  readonly log: WorkoutLog;
  readonly #options: RunOptions;
  readonly #keeper: SetKeeper;
  readonly #senses: Senses;
  #course: CourseState;
  #trial: Trial;
  /** What the coach said of frames that became part of a set with this input. */
  #taken: readonly CoachEvent[] = [];
  #lookedMs = -Infinity;

  constructor(options: RunOptions) {
    const { exercise, world, made, voice } = options;
    this.#options = options;
    this.#senses = new Senses(exercise);
    this.#keeper = new SetKeeper(world, made);
    const { place } = world;
    this.#course = beginCourse(world.plan, world.guided, world.now(), place?.restMs);
    this.#trial = new Trial(this.#planned());
    this.log = new WorkoutLog(voice);
    if (place) this.#announce(toldFirst(this.#course, place.restMs));
    if (!world.guided) this.#keeper.begin(this.#course, exercise);
  }

  get course(): CourseState {
    return this.#course;
  }

  /** What else the engine is to tell of the next picture. */
  wants(): EstimateOptions {
    const { stage, guided } = this.#course;
    const now = this.#options.world.now();
    const awaited = guided && (stage === 'framing' || stage === 'paused');
    if (!awaited || now - this.#lookedMs < OTHERS_EVERY) return {};
    this.#lookedMs = now;
    return { people: true };
  }

  /** @param cameMs when the picture came, by the world's clock */
  frame({ pose, people }: PoseResult, cameMs: number): void {
    const course = this.#course;
    const running = course.stage === 'set';
    const coached = running ? this.#keeper.take(pose) : this.#tryOut(pose);
    const { tally } = running ? this.#keeper : this.#trial.set;
    const sight = { course, pose, view: coached.view, tally, people: people ?? null };
    const { facts, rings } = this.#senses.see(sight);
    const told = this.#put({ type: 'frame', nowMs: this.#now(), facts }, true);
    const coach = running ? coached.events : this.#taken;
    const inSet = running || this.#course.stage === 'set';
    const view = inSet ? coached.view : null;
    const cause = { mediaMs: pose.time, cameMs };
    const { opening } = rings;
    this.log.tell({ coach, workout: told, view, opening }, this.#now(), cause);
    this.#show(told, { pose, coached, rings, inSet });
  }

  tick(): void {
    this.#happen({ type: 'tick', nowMs: this.#now() });
  }

  ask(command: Command): void {
    this.#happen({ type: 'command', nowMs: this.#now(), command });
  }

  edit(changes: PlanChanges): void {
    const { plan } = this.#course;
    this.#happen({ type: 'plan', nowMs: this.#now(), changes: this.#allowed(changes) });
    const next = this.#course.plan;
    if (next === plan) return;
    this.#options.voice.change({ plan: next });
    if (next.holdMs !== plan.holdMs && !this.#begun) this.#trial = new Trial(this.#planned());
  }

  page(hidden: boolean): void {
    this.#happen({ type: 'page', nowMs: this.#now(), hidden });
  }

  /** The pictures are over; null where nothing went wrong. */
  end(trouble: Error | null): void {
    this.#keeper.cutShort ||= trouble !== null;
    this.#happen({ type: 'ended', nowMs: this.#now() });
  }

  /** Somebody leaves: a set in which nothing was done leaves no trace. */
  abandon(): void {
    this.#keeper.cutShort = true;
    this.ask('stop');
  }

  /** Waits until every set is kept. */
  kept(): Promise<Kept> {
    return this.#keeper.kept();
  }

  #now(): number {
    return this.#options.world.now();
  }

  #announce(workout: readonly WorkoutEvent[]): void {
    this.log.tell({ coach: [], workout, view: null }, this.#now(), null);
  }

  get #begun(): boolean {
    return this.#course.stage === 'set' || this.#course.stage === 'paused';
  }

  /** As it is judged by the plan; of a file nothing is asked but the usual. */
  #planned(): Exercise {
    const { guided, plan } = this.#course;
    const { exercise } = this.#options;
    return guided ? asPlanned(exercise, plan) : exercise;
  }

  /** Within a set of holds what makes one whole stays as it is: they must all mean the same. */
  #allowed({ holdMs, ...changes }: PlanChanges): PlanChanges {
    const fixed = this.#begun && this.#options.exercise.kind === 'hold';
    return fixed ? changes : { ...changes, holdMs };
  }

  #tryOut(pose: Pose): Coached {
    const held = this.#senses.held || this.#course.stage === 'count-in';
    return this.#trial.take(pose, held);
  }

  #happen(input: CourseInput): void {
    const told = this.#put(input, false);
    this.log.tell({ coach: [], workout: told, view: null }, this.#now(), null);
    this.#show(told, null);
  }

  #show(told: readonly WorkoutEvent[], frame: Moment['frame']): void {
    const { offered } = this.#options.voice;
    this.#options.onMoment({ course: this.#course, told, offered, frame });
  }

  #put(input: CourseInput, byFrame: boolean): readonly WorkoutEvent[] {
    const before = this.#course.stage;
    const [course, told] = stepCourse(this.#course, input);
    this.#course = course;
    this.#taken = [];
    for (const event of told) this.#follow(event, byFrame);
    if (course.stage !== before) this.#enter(course);
    return told;
  }

  #follow(event: WorkoutEvent, byFrame: boolean): void {
    if (event.type === 'ready') this.#adopt();
    // What opened the set again belongs to it; what was done until a button was pressed does not.
    else if (event.type === 'resumed' && byFrame) this.#replay();
    else if (event.type === 'set-over') this.#keeper.end(event, this.#course.plan);
  }

  #enter({ stage }: CourseState): void {
    this.#senses.renew();
    if (stage !== 'count-in') this.#trial = new Trial(this.#planned());
  }

  /** The set on trial is the set. */
  #adopt(): void {
    const { set, tried } = this.#trial;
    this.#keeper.begin(this.#course, this.#planned(), set, tried);
    this.#taken = tellable(tried.at(-1)?.events ?? []);
  }

  #replay(): void {
    const all = this.#trial.tried.flatMap(({ pose }) => this.#keeper.take(pose).events);
    this.#taken = tellable(all);
  }
}
