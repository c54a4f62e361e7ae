import { sensitised } from '../coach/sensitivity';
import type { Exercise } from '../exercises/definition';
import type { PoseEngine } from '../pose/engine';
import type { Voice } from '../voice/voice';
import type { Command } from '../workout/course-input';
import type { PlanChanges } from '../workout/plan';
import { GuidedRun, type Run } from './guided-run';
import { runPictures } from './pictures';
import { sentenceOf } from './trouble-sentence';
import { WorkoutRun, type Moment } from './workout-run';
import type { Ending, ShownWorkout } from './workout-shape';
import { WorkoutView } from './workout-view.svelte';
import type { OpenSource, WorkoutWorld } from './workout-world';

/** How often time is let pass between frames, in ms: a tick of the rest is late by that at most. */
const TICK_EVERY = 100;

const NOTHING_KEPT: Ending = { setIds: [], setId: null, trouble: null, unsaved: null };

/** One workout from loading to review: what the live screen shows, and the only one who may stop it. */
export class LiveWorkout extends WorkoutView implements ShownWorkout {
  readonly #world: WorkoutWorld;
  readonly #voice: Voice;
  /** Everything that must be let go of at the end. */
  #leftovers: (() => void)[] = [];
  #run: Run | null = null;
  #stopPictures: (() => void) | null = null;
  #trouble: Error | null = null;
  #abandoned = false;
  #tellOver: () => void = () => undefined;
  /** Settles once it is `ended`, or in `trouble`; never rejects. */
  readonly over = new Promise<void>((resolve) => (this.#tellOver = resolve));

  constructor(exercise: Exercise, world: WorkoutWorld) {
    super(exercise, world);
    this.#world = world;
    const { plan, guided, place } = world;
    const caption = (text: string): void => void (this.caption = text);
    this.#voice = world.voice({ plan, guided, caption, ...(place && { place }) });
  }

  /** Whether it ended before its time: stopped, left, no pictures. A list does not go on after that. */
  get cut(): boolean {
    return this.#run?.course.cut ?? true;
  }

  async begin(): Promise<void> {
    // Where the clock leads nothing is judged: no camera is asked for and no model loaded.
    if (this.plan.pace) return this.#startGuided();
    const opening = this.#world.openSource().then((open) => this.#opened(open));
    const loading = this.#world
      .loadEngine((bytes, total) => (this.loaded = { bytes, total }))
      .then((engine) => (this.engine = engine));
    try {
      const [open, engine] = await Promise.all([opening, loading]);
      await engine.reset();
      if (!this.#abandoned) this.#start(open, engine);
    } catch (error) {
      void opening.then(({ source }) => source.stop()).catch(() => undefined);
      this.#giveUp(error);
    }
  }

  start(): void {
    this.#ask('start');
  }

  pause(): void {
    this.#ask('pause');
  }

  resume(): void {
    this.#ask('resume');
  }

  next(): void {
    this.#ask('next');
  }

  skipExercise(): void {
    this.#ask('skip-exercise');
  }

  count(): void {
    this.#ask('count');
  }

  moreRest(): void {
    this.#ask('more-rest');
  }

  stop(): void {
    if (this.#run) this.#run.ask('stop');
    else this.abandon();
  }

  changePlan(changes: PlanChanges): void {
    this.#run?.edit(changes);
  }

  abandon(): void {
    if (this.#abandoned || this.stage === 'ending' || this.stage === 'ended') return;
    this.#abandoned = true;
    this.source?.stop();
    if (this.#run) this.#run.abandon();
    else if (this.stage === 'loading') this.#close(NOTHING_KEPT);
    this.#voice.close();
  }

  #ask(command: Command): void {
    this.#run?.ask(command);
  }

  #opened(open: OpenSource): OpenSource {
    if (this.#abandoned) open.source.stop();
    else this.source = open.source;
    return open;
  }

  #start({ source, name }: OpenSource, engine: PoseEngine): void {
    const world = this.#world;
    const run = new WorkoutRun({
      exercise: sensitised(this.exercise, world.sensitivity),
      world,
      made: { source: name, engine: engine.engine, model: engine.model },
      voice: this.#voice,
      onMoment: (moment) => this.#take(moment),
    });
    this.#attend(run);
    this.#stopPictures = runPictures({
      source,
      engine,
      now: world.now,
      optionsFor: () => run.wants(),
      onResult: (result, cameMs) => {
        run.frame(result, cameMs);
        this.showRate(world.now(), result.inferenceMs);
      },
      onEnd: (trouble) => {
        this.#trouble = trouble;
        run.end(trouble);
      },
    });
  }

  #startGuided(): void {
    const run = new GuidedRun({
      exercise: this.exercise,
      world: this.#world,
      voice: this.#voice,
      onMoment: (moment) => this.#take(moment),
    });
    this.#attend(run);
    run.begin();
  }

  /** Everything a workout needs besides pictures, until it is over. */
  #attend(run: Run): void {
    const world = this.#world;
    this.#run = run;
    world.watchLog(run.log);
    this.showCourse(run.course);
    this.#leftovers = [
      world.keepScreenOn(),
      world.watchPage((hidden) => run.page(hidden)),
      world.every(TICK_EVERY, () => run.tick()),
      world.listen(this.#voice, this),
    ];
  }

  #take(moment: Moment): void {
    this.showMoment(moment);
    if (moment.told.some(({ type }) => type === 'over')) void this.#finish();
  }

  async #finish(): Promise<void> {
    this.stage = 'ending';
    this.#stopPictures?.();
    for (const letGo of this.#leftovers.splice(0)) letGo();
    if (this.#trouble) this.#world.dropEngine();
    const { setIds, unsaved } = await this.#run!.kept();
    const setId = setIds.at(-1) ?? null;
    if (setId === null) this.#giveUp(this.#trouble);
    else {
      this.#tell(this.#trouble);
      this.#close({ setIds, setId, trouble: this.#trouble, unsaved });
    }
  }

  /** Whoever lies on the floor hears what came in between. */
  #tell(trouble: Error | null): void {
    if (trouble && !this.#abandoned) this.#voice.tell(sentenceOf(trouble));
  }

  /** Nothing is kept: either there is trouble to show, or somebody left. */
  #giveUp(cause: unknown): void {
    if (this.#abandoned || cause === null) return this.#close(NOTHING_KEPT);
    const trouble = cause instanceof Error ? cause : new Error(String(cause));
    this.source?.stop();
    this.#tell(trouble);
    this.ending = { ...NOTHING_KEPT, trouble };
    this.stage = 'trouble';
    this.#tellOver();
  }

  #close(ending: Ending): void {
    this.ending = ending;
    this.stage = 'ended';
    this.#tellOver();
  }
}
