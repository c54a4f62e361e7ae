import type { Side } from '../body/landmarks';
import type { Pose } from '../body/pose';
import type { LiveSource } from '../camera/frame';
import type { LiveView } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import type { PoseEngine } from '../pose/engine';
import { NO_REPS, type CourseState } from '../workout/course-state';
import type { Place } from '../voice/moment';
import type { Direction, PauseReason, WorkoutEvent } from '../workout/events';
import type { Plan } from '../workout/plan';
import { sideDue } from '../workout/sides';
import { shownPace, type ShownPace } from './paced-view';
import { RateMeter, type Rate } from './rate';
import { BLANK, lineFor, looksSame, shownOf, SteadyLine, type Shown } from './shown';
import type { Moment } from './workout-run';
import type { Ending, LiveStage, Rings, SetDone } from './workout-shape';
import type { WorkoutWorld } from './workout-world';

/** How often the frame rate is shown anew, in ms. */
const RATE_EVERY = 1000;

const tenths = (share: number): number => Math.floor(share * 10) / 10;

/** What is shown of a workout, and how moments of it change that; see `ShownWorkout`. */
export class WorkoutView {
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
  pace = $state.raw<ShownPace | null>(null);
  direction = $state<Direction | null>(null);
  opening = $state(0);
  hand = $state(0);
  countIn = $state<number | null>(null);
  restLeft = $state<number | null>(null);
  pausedWhy = $state<PauseReason | null>(null);
  rate = $state.raw<Rate | null>(null);
  caption = $state('');
  easier = $state<string | null>(null);
  ending = $state.raw<Ending | null>(null);
  paint: ((pose: Pose, view: LiveView) => void) | null = null;
  ring: ((rings: Rings) => void) | null = null;

  readonly exercise: Exercise;
  readonly guided: boolean;
  readonly place: Place | null;
  readonly #meter = new RateMeter();
  #line = new SteadyLine();
  #ratedAt = -Infinity;

  constructor(
    exercise: Exercise,
    { guided, plan, place }: Pick<WorkoutWorld, 'guided' | 'plan'> & { place?: Place },
  ) {
    this.exercise = exercise;
    this.guided = guided;
    this.plan = plan;
    this.place = place ?? null;
  }

  protected showMoment({ course, told, offered, frame }: Moment): void {
    if (frame) this.#draw(course, frame);
    for (const event of told) this.#follow(event, course);
    this.easier = (offered && this.exercise.easier) || null;
    this.showCourse(course);
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

  protected showCourse(course: CourseState): void {
    const { stage, plan, tally, clock } = course;
    if (stage === 'over') return;
    const counts = stage === 'set' || stage === 'paused' ? tally : NO_REPS;
    this.stage = stage;
    this.plan = plan;
    this.set = course.set;
    this.side = this.guided ? sideDue(plan, counts, counts.last) : null;
    this.pace = shownPace(course);
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
  }

  #blank(): void {
    this.shown = BLANK;
    this.#line = new SteadyLine();
  }

  protected showRate(now: number, inferenceMs: number): void {
    const rate = this.#meter.add(now, inferenceMs);
    if (!rate || now - this.#ratedAt < RATE_EVERY) return;
    this.#ratedAt = now;
    this.rate = rate;
  }
}
