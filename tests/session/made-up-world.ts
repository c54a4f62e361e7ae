import type { RecordedFrame } from '../../src/body/recording';
import type { Sensitivity } from '../../src/coach/sensitivity';
import type { Exercise } from '../../src/exercises/definition';
import type { PoseEngine } from '../../src/pose/engine';
import type { Caused, WorkoutLog } from '../../src/session/workout-log';
import type { OpenSource, VoiceRequest, WorkoutWorld } from '../../src/session/workout-world';
import { LiveWorkout } from '../../src/session/workout.svelte';
import type { Draft, DraftHead, StoredSet } from '../../src/storage';
import type { Trouble } from '../../src/troubles';
import { captionOutlet } from '../../src/voice/captions';
import { Voice } from '../../src/voice/voice';
import { en } from '../../src/words/en';
import type { WorkoutEvent } from '../../src/workout/events';
import { planOf, type Plan, type PlanChanges } from '../../src/workout/plan';
import { MadeUpEngine, MadeUpSource } from './made-up';

/** A promise and the two ways it can end. */
export function later<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}

/** A world in which the test is the clock, the camera, the engine and the disk. */
export class MadeUpWorld implements WorkoutWorld {
  clock = 0;
  source = new MadeUpSource();
  engine = new MadeUpEngine();
  opening = later<OpenSource>();
  loading = later<PoseEngine>();
  sensitivity: Sensitivity = 'usual';
  keepTrouble: Trouble | null = null;
  readonly plan: Plan;
  readonly kept: StoredSet[] = [];
  readonly drafts: DraftHead[] = [];
  readonly drafted: RecordedFrame[] = [];
  discarded = 0;
  dropped = 0;
  screenOn = false;
  silenced = 0;
  log: WorkoutLog | null = null;
  progress: ((loaded: number, total: number) => void) | undefined;
  hide: ((hidden: boolean) => void) | null = null;
  #tick: (() => void) | null = null;
  #ids = 0;

  constructor(
    readonly exercise: Exercise,
    readonly guided: boolean,
    changes: PlanChanges = {},
  ) {
    this.plan = planOf(exercise, changes);
  }

  readonly openSource = (): Promise<OpenSource> => this.opening.promise;
  readonly loadEngine: WorkoutWorld['loadEngine'] = (onProgress) => {
    this.progress = onProgress;
    return this.loading.promise;
  };
  readonly dropEngine = (): void => void (this.dropped += 1);
  readonly openDraft = (head: DraftHead): Draft => {
    this.drafts.push(head);
    return {
      id: head.id,
      add: (frame) => this.drafted.push(frame),
      settled: async () => undefined,
      close: async () => undefined,
      discard: async () => void (this.discarded += 1),
    };
  };
  readonly keepSet = async (set: StoredSet): Promise<Trouble | null> => {
    this.kept.push(set);
    return this.keepTrouble;
  };
  readonly voice = ({ plan, guided, caption, place }: VoiceRequest): Voice => {
    const { exercise } = this;
    const silent = { play: () => undefined, close: () => void (this.silenced += 1) };
    const outlets = [captionOutlet(caption), silent];
    const how = {
      words: en.voice,
      counting: 'spoken',
      now: this.now,
      ...(place && { place }),
    } as const;
    return new Voice({ exercise, plan, guided, outlets, ...how });
  };
  readonly watchLog = (log: WorkoutLog): void => void (this.log = log);
  readonly listen = () => (): void => undefined;
  readonly keepScreenOn = (): (() => void) => {
    this.screenOn = true;
    return () => (this.screenOn = false);
  };
  readonly watchPage = (onChange: (hidden: boolean) => void): (() => void) => {
    this.hide = onChange;
    return () => (this.hide = null);
  };
  readonly every = (_: number, call: () => void): (() => void) => {
    this.#tick = call;
    return () => (this.#tick = null);
  };
  readonly now = (): number => this.clock;
  readonly today = (): number => 1_700_000_000_000;
  readonly newId = (): string => `made-${++this.#ids}`;

  get sounded(): readonly Caused[] {
    return this.log?.sounded ?? [];
  }

  /** What the workout told so far. */
  get told(): WorkoutEvent[] {
    return this.log?.told.map(({ event }) => event) ?? [];
  }

  /** A workout whose source is open and whose engine is loaded. */
  async running(): Promise<LiveWorkout> {
    const workout = new LiveWorkout(this.exercise, this);
    const begun = workout.begin();
    this.opening.resolve({ source: this.source, name: 'camera' });
    this.loading.resolve(this.engine);
    await begun;
    return workout;
  }

  /** Shows one picture, at its own time, and lets everything happen that follows from it. */
  async frame(time: number): Promise<void> {
    this.clock = time;
    this.source.show(time);
    await this.engine.answer();
  }

  /** Lets time pass without pictures, in ticks of 100 ms. */
  wait(ms: number): void {
    for (const end = this.clock + ms; this.clock < end;) {
      this.clock += Math.min(100, end - this.clock);
      this.#tick?.();
    }
  }

  tick(): void {
    this.#tick?.();
  }
}
