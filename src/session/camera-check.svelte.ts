import type { Pose } from '../body/pose';
import type { LiveSource } from '../camera/frame';
import { unclear } from '../coach/why-not';
import { latestOnly } from '../pose/latest';
import type { PoseEngine, PoseResult } from '../pose/engine';
import { borrowEngine, dropEngine } from './engine-keeper';
import { openWebcam } from './open-source';
import { RateMeter, type Rate } from './rate';
import { settings } from './settings.svelte';

/** What the browser tells of a camera that is on. */
export interface CameraFacts {
  readonly name: string;
  /** Pixels of its picture. */
  readonly width: number;
  readonly height: number;
  /** Pictures a second it was set to; 0 where it is not told. */
  readonly fps: number;
}

/** What the model sees of its picture. */
export interface Sight {
  readonly light: 'good' | 'dark' | 'unknown';
  readonly person: 'seen' | 'unseen';
}

/** How often what is measured is shown anew, ms. */
const SHOW_EVERY = 500;
/** This many failures in a row: the engine is gone. */
const FAILURES = 3;

/** The camera's own track, before the element plays it there is none. */
export function factsOf({ video }: LiveSource): CameraFacts {
  const stream = video.srcObject as Partial<MediaStream> | null;
  const track = stream?.getVideoTracks?.()[0];
  const { videoWidth: width, videoHeight: height } = video;
  return { name: track?.label ?? '', width, height, fps: track?.getSettings().frameRate ?? 0 };
}

/** What one result tells of light and person. */
export function sightOf({ light, landmarks }: Pick<Pose, 'light' | 'landmarks'>): Sight {
  const dark = unclear({ light, torso: null, covered: [] }) === 'too-dark';
  return {
    light: light === null ? 'unknown' : dark ? 'dark' : 'good',
    person: landmarks ? 'seen' : 'unseen',
  };
}

/** Tries camera and model as a set would use them, keeping nothing. */
export class CameraCheck {
  stage = $state<'off' | 'opening' | 'running' | 'trouble'>('off');
  source = $state.raw<LiveSource | null>(null);
  facts = $state.raw<CameraFacts | null>(null);
  sight = $state.raw<Sight | null>(null);
  rate = $state.raw<Rate | null>(null);
  /** Share of the model that is here, 0…1. */
  loaded = $state(0);
  trouble = $state.raw<Error | null>(null);
  /** Draws a frame over the picture; called straight from the frame loop. */
  paint: ((pose: Pose, view: null) => void) | null = null;
  #run = 0;
  #stopFrames: (() => void) | null = null;

  /** Opens the camera and loads the model, then measures until `stop`. Never throws. */
  async start(): Promise<void> {
    this.stop();
    const run = ++this.#run;
    this.stage = 'opening';
    try {
      await this.#open(run);
    } catch (error) {
      if (run === this.#run) this.#fail(error);
    }
  }

  /** Turns the camera off. Safe to call at any time. */
  stop(): void {
    this.#run += 1;
    this.#letGo();
    this.stage = 'off';
    this.trouble = null;
  }

  async #open(run: number): Promise<void> {
    const { source } = await openWebcam();
    if (run !== this.#run) return source.stop();
    this.source = source;
    this.facts = factsOf(source);
    const { engine: name, model } = settings;
    const onProgress = (done: number, all: number): void => void (this.loaded = done / all);
    const engine = await borrowEngine({ engine: name, model, onProgress });
    if (run !== this.#run) return;
    await engine.reset();
    if (run === this.#run) this.#measure(source, engine);
  }

  #measure(source: LiveSource, engine: PoseEngine): void {
    const meter = new RateMeter();
    let shownAt = -Infinity;
    let failures = 0;
    const take = ({ pose, inferenceMs }: PoseResult): void => {
      failures = 0;
      this.paint?.(pose, null);
      const now = performance.now();
      const rate = meter.add(now, inferenceMs);
      if (now - shownAt < SHOW_EVERY) return;
      shownAt = now;
      this.rate = rate;
      this.sight = sightOf(pose);
    };
    const frames = latestOnly(engine, take, (cause) => {
      failures += 1;
      if (failures >= FAILURES) this.#fail(cause);
    });
    this.#stopFrames = () => frames.stop();
    this.stage = 'running';
    source.start(
      (frame) => frames.push(frame),
      (trouble) => trouble && this.#fail(trouble),
    );
  }

  #fail(cause: unknown): void {
    this.#run += 1;
    this.#letGo();
    dropEngine();
    this.trouble = cause instanceof Error ? cause : new Error(String(cause));
    this.stage = 'trouble';
  }

  #letGo(): void {
    this.#stopFrames?.();
    this.#stopFrames = null;
    this.source?.stop();
    this.source = null;
    this.facts = null;
    this.sight = null;
    this.rate = null;
    this.loaded = 0;
  }
}

/**
 * Poses a second. Counting is tested at 10, 15, 30 and 60: below the slowest of them nothing is
 * promised, below the second there is nothing to spare.
 */
const SLOW = 10;
const FAIR = 15;

/** A plain verdict on the measured poses a second. */
export function verdictOf({ fps }: Rate): 'good' | 'fair' | 'slow' {
  if (fps >= FAIR) return 'good';
  return fps >= SLOW ? 'fair' : 'slow';
}
