import type { Pose } from '../body/pose';
import type { RecordedFrame } from '../body/recording';
import type { LiveSource } from '../camera/frame';
import type { LiveView } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import type { EngineOptions, PoseEngine } from '../pose/engine';
import type { Draft, DraftHead, StoredSet } from '../storage';
import type { Trouble } from '../troubles';
import type { Voice } from '../voice/voice';
import { recordingOf, runSet, storedSetOf, type LiveFrame, type SetHead } from './live';
import { RateMeter, type Rate } from './rate';
import { BLANK, lineFor, looksSame, shownOf, SteadyLine, type Shown } from './shown';

/** From the press of a button to the review; `trouble` is where a way on must be offered. */
export type Stage = 'loading' | 'running' | 'ending' | 'ended' | 'trouble';

/** A source of pictures, opened, with the name that the recording gives it. */
export interface OpenSource {
  readonly source: LiveSource;
  /** `camera`, or the name of the video. */
  readonly name: string;
}

/** The outside world of a set, so that tests can bring their own. */
export interface SetWorld {
  readonly openSource: () => Promise<OpenSource>;
  readonly loadEngine: (onProgress: EngineOptions['onProgress']) => Promise<PoseEngine>;
  /** Forgets an engine that failed, so that the next set loads it afresh. */
  readonly dropEngine: () => void;
  readonly openDraft: (head: DraftHead) => Draft;
  /** Never throws: resolves to why a set is in memory only. */
  readonly keepSet: (set: StoredSet) => Promise<Trouble | null>;
  readonly voice: (caption: (text: string) => void) => Voice;
  readonly keepScreenOn: () => () => void;
  /** Milliseconds that never run backwards. */
  readonly now: () => number;
  /** Milliseconds since 1970. */
  readonly today: () => number;
  readonly newId: () => string;
}

/** How a set ended. */
export interface Ending {
  /** Null when there was nothing to keep. */
  readonly setId: string | null;
  /** Why it ended before its time. */
  readonly trouble: Error | null;
  /** Why it is in memory only. */
  readonly unsaved: Trouble | null;
}

/** How often the frame rate is shown anew, in ms. */
const RATE_EVERY = 1000;

/** One set from loading to review: what the live screen shows, and the only one who may stop it. */
export class LiveSet {
  stage = $state<Stage>('loading');
  /** Bytes of the model so far and in all; null before the first is here. */
  loaded = $state.raw<{ readonly bytes: number; readonly total: number } | null>(null);
  /** Null until the camera or file is open. */
  source = $state.raw<LiveSource | null>(null);
  engine = $state.raw<Pick<PoseEngine, 'engine' | 'model'> | null>(null);
  shown = $state.raw<Shown>(BLANK);
  rate = $state.raw<Rate | null>(null);
  caption = $state('');
  ending = $state.raw<Ending | null>(null);
  /** Draws a frame over the picture; called straight from the frame loop. */
  paint: ((pose: Pose, view: LiveView) => void) | null = null;

  readonly exercise: Exercise;
  readonly #world: SetWorld;
  readonly #voice: Voice;
  readonly #line = new SteadyLine();
  readonly #meter = new RateMeter();
  readonly #frames: RecordedFrame[] = [];
  #head: SetHead | null = null;
  #size: Pick<Pose, 'width' | 'height'> | null = null;
  #draft: Draft | null = null;
  #ratedAt = -Infinity;
  #abandoned = false;
  #end: (() => void) | null = null;
  #letSleep: (() => void) | null = null;

  constructor(exercise: Exercise, world: SetWorld) {
    this.exercise = exercise;
    this.#world = world;
    this.#voice = world.voice((text) => (this.caption = text));
  }

  /** What was sounded so far, with times. */
  get sounded(): Voice['log'] {
    return this.#voice.log;
  }

  /** Opens the source and loads the engine, both at once, then runs the set. Never throws. */
  async begin(): Promise<void> {
    const opening = this.#world.openSource().then((open) => this.#opened(open));
    const loading = this.#world
      .loadEngine((bytes, total) => (this.loaded = { bytes, total }))
      .then((engine) => (this.engine = engine));
    try {
      const [open, engine] = await Promise.all([opening, loading]);
      await engine.reset();
      if (!this.#abandoned) this.#run(open, engine);
    } catch (error) {
      void opening.then(({ source }) => source.stop()).catch(() => undefined);
      this.#giveUp(error);
    }
  }

  /** Ends the set and keeps it. */
  stop(): void {
    if (this.#end) this.#end();
    else this.abandon();
  }

  /** Leaves: a set that runs is ended and kept, one that only loads is dropped. */
  abandon(): void {
    this.#abandoned = true;
    this.source?.stop();
    this.#end?.();
    if (this.stage === 'loading') this.#close({ setId: null, trouble: null, unsaved: null });
  }

  #opened(open: OpenSource): OpenSource {
    if (this.#abandoned) open.source.stop();
    else this.source = open.source;
    return open;
  }

  #run({ source, name }: OpenSource, engine: PoseEngine): void {
    const { now, today, newId, keepScreenOn } = this.#world;
    this.#head = {
      id: newId(),
      exercise: this.exercise,
      startedAt: today(),
      source: name,
      engine: engine.engine,
      model: engine.model,
    };
    this.#letSleep = keepScreenOn();
    this.stage = 'running';
    this.#end = runSet({
      exercise: this.exercise,
      source,
      engine,
      onFrame: (frame) => this.#take(frame, now()),
      onEnd: (trouble) => void this.#finish(trouble),
    });
  }

  #take({ pose, events, view, recorded, inferenceMs }: LiveFrame, now: number): void {
    this.paint?.(pose, view);
    this.#voice.take(events, view.notSeen);
    this.#record(pose, recorded);
    const shown = shownOf(
      this.exercise,
      view,
      this.#line.next(lineFor(this.exercise, view), view.atMs),
    );
    if (!looksSame(shown, this.shown)) this.shown = shown;
    const rate = this.#meter.add(now, inferenceMs);
    if (!rate || now - this.#ratedAt < RATE_EVERY) return;
    this.#ratedAt = now;
    this.rate = rate;
  }

  #record(pose: Pose, frame: RecordedFrame): void {
    this.#frames.push(frame);
    if (!this.#draft && this.#head) {
      this.#size = { width: pose.width, height: pose.height };
      const { frames: _, ...recording } = recordingOf(this.#head, pose, []);
      const { id, startedAt } = this.#head;
      const exercise = this.exercise.id;
      this.#draft = this.#world.openDraft({ ...recording, id, exercise, startedAt });
    }
    this.#draft?.add(frame);
  }

  async #finish(trouble: Error | null): Promise<void> {
    this.stage = 'ending';
    this.#letSleep?.();
    this.#voice.end(this.shown.count);
    if (trouble) this.#world.dropEngine();
    if (this.#isWorthKeeping(trouble)) return this.#keep(trouble);
    await this.#draft?.discard().catch(() => undefined);
    this.#giveUp(trouble);
  }

  /** A set cut short before anything was counted leaves no trace; one that was stopped does. */
  #isWorthKeeping(trouble: Error | null): boolean {
    const moved = this.shown.count + this.shown.short > 0;
    return this.#frames.length > 0 && (moved || !(trouble || this.#abandoned));
  }

  async #keep(trouble: Error | null): Promise<void> {
    const recording = recordingOf(this.#head!, this.#size!, this.#frames);
    await this.#draft?.close().catch(() => undefined);
    const unsaved = await this.#world.keepSet(storedSetOf(this.#head!, recording));
    this.#close({ setId: this.#head!.id, trouble, unsaved });
  }

  /** Nothing was counted: either there is trouble to show, or somebody left. */
  #giveUp(cause: unknown): void {
    if (this.#abandoned || cause === null) {
      this.#close({ setId: null, trouble: null, unsaved: null });
      return;
    }
    const trouble = cause instanceof Error ? cause : new Error(String(cause));
    this.source?.stop();
    this.ending = { setId: null, trouble, unsaved: null };
    this.stage = 'trouble';
  }

  #close(ending: Ending): void {
    this.ending = ending;
    this.stage = 'ended';
  }
}
