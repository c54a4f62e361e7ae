import type { Side } from '../body/landmarks';
import type { Pose } from '../body/pose';
import type { LiveSource } from '../camera/frame';
import type { LiveView } from '../coach/report';
import { sensitised } from '../coach/sensitivity';
import type { Exercise } from '../exercises/definition';
import type { PoseEngine } from '../pose/engine';
import type { Voice } from '../voice/voice';
import type { Command } from '../workout/course-input';
import { NO_REPS, type CourseState } from '../workout/course-state';
import type { Direction, PauseReason, WorkoutEvent } from '../workout/events';
import type { Plan, PlanChanges } from '../workout/plan';
import { sideDue } from '../workout/sides';
import { runPictures } from './pictures';
import { RateMeter, type Rate } from './rate';
import { BLANK, lineFor, looksSame, shownOf, SteadyLine, type Shown } from './shown';
import { WorkoutRun, type Moment } from './workout-run';
import type { Ending, LiveStage, Rings, SetDone, ShownWorkout } from './workout-shape';
import type { OpenSource, WorkoutWorld } from './workout-world';

/** How often the frame rate is shown anew, in ms. */
const RATE_EVERY = 1000;
/** How often time is let pass between frames, in ms: a tick of the rest is late by that at most. */
const TICK_EVERY = 100;

const NOTHING_KEPT: Ending = { setIds: [], setId: null, trouble: null, unsaved: null };

const tenths = (share: number): number => Math.floor(share * 10) / 10;

/** One workout from loading to review: what the live screen shows, and the only one who may stop it. */
export class LiveWorkout implements ShownWorkout {
  stage = $state<LiveStage>('loading');
  loaded = $state.raw<{ readonly bytes: number; readonly total: number } | null>(null);
  source = $state.raw<LiveSource | null>(null);
  engine = $state.raw<Pick<PoseEngine, 'engine' | 'model'> | null>(null);
  plan: Plan = $state.raw()!;
  set = $state(1);
  done = $state.raw<readonly SetDone[]>([]);
  shown = $state.raw<Shown>(BLANK);
  side = $state<Side | null>(null);
  holdSeconds = $state<number | null>(null);
  direction = $state<Direction | null>(null);
  opening = $state(0);
  hand = $state(0);
  countIn = $state<number | null>(null);
  restLeft = $state<number | null>(null);
  pausedWhy = $state<PauseReason | null>(null);
  rate = $state.raw<Rate | null>(null);
  caption = $state('');
  ending = $state.raw<Ending | null>(null);
  paint: ((pose: Pose, view: LiveView) => void) | null = null;
  ring: ((rings: Rings) => void) | null = null;

  readonly exercise: Exercise;
  readonly guided: boolean;
  readonly #world: WorkoutWorld;
  readonly #voice: Voice;
  readonly #meter = new RateMeter();
  /** Everything that must be let go of at the end. */
  #leftovers: (() => void)[] = [];
  #line = new SteadyLine();
  #run: WorkoutRun | null = null;
  #stopPictures: (() => void) | null = null;
  #trouble: Error | null = null;
  #ratedAt = -Infinity;
  #abandoned = false;

  constructor(exercise: Exercise, world: WorkoutWorld) {
    this.exercise = exercise;
    this.guided = world.guided;
    this.plan = world.plan;
    this.#world = world;
    const { plan, guided } = world;
    this.#voice = world.voice({ plan, guided, caption: (text) => (this.caption = text) });
  }

  async begin(): Promise<void> {
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
    this.#run = run;
    world.watchLog(run.log);
    this.#showCourse(run.course);
    this.#leftovers = [
      world.keepScreenOn(),
      world.watchPage((hidden) => run.page(hidden)),
      world.every(TICK_EVERY, () => run.tick()),
      world.listen(this.#voice, this),
    ];
    this.#stopPictures = runPictures({
      source,
      engine,
      now: world.now,
      optionsFor: () => run.wants(),
      onResult: (result, cameMs) => {
        run.frame(result, cameMs);
        this.#meterAt(world.now(), result.inferenceMs);
      },
      onEnd: (trouble) => {
        this.#trouble = trouble;
        run.end(trouble);
      },
    });
  }

  #take({ course, told, frame }: Moment): void {
    if (frame) this.#draw(course, frame);
    for (const event of told) this.#follow(event, course);
    if (course.stage !== 'over') this.#showCourse(course);
  }

  #draw(course: CourseState, { pose, coached, rings, inSet }: NonNullable<Moment['frame']>): void {
    const { view } = coached;
    this.paint?.(pose, view);
    this.ring?.(rings);
    this.opening = tenths(rings.opening);
    this.hand = tenths(rings.hand);
    this.holdSeconds = rings.hold === null ? null : Math.floor(view.hold!.heldMs / 1000);
    if (inSet && course.stage !== 'rest') this.#showSet(view);
  }

  #showSet(view: LiveView): void {
    const line = this.#line.next(lineFor(this.exercise, view), view.atMs);
    const shown = shownOf(this.exercise, view, line);
    if (!looksSame(shown, this.shown)) this.shown = shown;
  }

  #showCourse(course: CourseState): void {
    const { stage, plan, tally, clock } = course;
    if (stage === 'over') return;
    const counts = stage === 'set' || stage === 'paused' ? tally : NO_REPS;
    this.stage = stage;
    this.plan = plan;
    this.set = course.set;
    this.side = this.guided ? sideDue(plan, counts, counts.last) : null;
    this.direction = course.direction;
    this.pausedWhy = course.pausedWhy;
    this.countIn = stage === 'count-in' ? clock!.left : null;
    this.restLeft = stage === 'rest' ? clock!.left : null;
  }

  #follow(event: WorkoutEvent, { tally }: CourseState): void {
    if (event.type === 'set-over') {
      const { counted, left, right } = tally;
      this.done = [...this.done, { counted, left, right }];
    }
    if (event.type === 'rest' || event.type === 'next-set') this.#blank();
    if (event.type === 'over') void this.#finish();
  }

  #blank(): void {
    this.shown = BLANK;
    this.#line = new SteadyLine();
  }

  #meterAt(now: number, inferenceMs: number): void {
    const rate = this.#meter.add(now, inferenceMs);
    if (!rate || now - this.#ratedAt < RATE_EVERY) return;
    this.#ratedAt = now;
    this.rate = rate;
  }

  async #finish(): Promise<void> {
    this.stage = 'ending';
    this.#stopPictures?.();
    for (const letGo of this.#leftovers.splice(0)) letGo();
    if (this.#trouble) this.#world.dropEngine();
    const { setIds, unsaved } = await this.#run!.kept();
    const setId = setIds.at(-1) ?? null;
    if (setId === null) this.#giveUp(this.#trouble);
    else this.#close({ setIds, setId, trouble: this.#trouble, unsaved });
  }

  /** Nothing is kept: either there is trouble to show, or somebody left. */
  #giveUp(cause: unknown): void {
    if (this.#abandoned || cause === null) return this.#close(NOTHING_KEPT);
    const trouble = cause instanceof Error ? cause : new Error(String(cause));
    this.source?.stop();
    this.ending = { ...NOTHING_KEPT, trouble };
    this.stage = 'trouble';
  }

  #close(ending: Ending): void {
    this.ending = ending;
    this.stage = 'ended';
  }
}
