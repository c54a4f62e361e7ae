import type { Pose } from '../../src/body/pose';
import { ms } from '../../src/body/units';
import type { Frame, LiveSource } from '../../src/camera/frame';
import type { CoachEvent, LiveView, Rep } from '../../src/coach/report';
import type { Exercise } from '../../src/exercises/definition';
import { EXERCISES } from '../../src/exercises';
import type { EstimateOptions, PoseEngine, PoseInput, PoseResult } from '../../src/pose/engine';

/** A definition whose one check has words, whatever the real ones say. */
export const exercise: Exercise = {
  ...EXERCISES[0]!,
  id: 'made-up',
  checks: [{ ...EXERCISES[0]!.checks[0]!, id: 'arch', say: 'Lower your leg' }],
};

export const view = (change: Partial<LiveView> = {}): LiveView => ({
  atMs: 0,
  count: 0,
  countLeft: 0,
  countRight: 0,
  short: 0,
  phase: 'ready',
  hold: null,
  back: 'ok',
  active: [],
  checks: [],
  notSeen: null,
  main: null,
  backChange: null,
  lumbar: null,
  backLine: null,
  ...change,
});

export const someRep: Rep = {
  startMs: 0,
  peakMs: 1,
  endMs: 2,
  side: null,
  complete: true,
  clean: true,
  faults: [],
  broken: false,
  notJudged: [],
};

export const repEvent = (count: number): CoachEvent => ({ type: 'rep', rep: someRep, count });

/** A source that hands out frames when the test says so. */
export class MadeUpSource implements LiveSource {
  readonly video = document.createElement('video');
  readonly mirrored = true;
  stops = 0;
  closed: number[] = [];
  #onFrame: ((frame: Frame) => void) | null = null;
  #onEnd: ((trouble: Error | null) => void) | null = null;

  start(onFrame: (frame: Frame) => void, onEnd: (trouble: Error | null) => void): void {
    this.#onFrame = onFrame;
    this.#onEnd = onEnd;
  }

  stop(): void {
    this.stops += 1;
  }

  get started(): boolean {
    return this.#onFrame !== null;
  }

  show(time: number): void {
    const image = { close: () => this.closed.push(time) } as unknown as ImageBitmap;
    this.#onFrame?.({ image, time: ms(time), width: 640, height: 360 });
  }

  end(trouble: Error | null): void {
    this.#onEnd?.(trouble);
  }
}

export const poseAt = (time: number): Pose => ({
  time: ms(time),
  width: 640,
  height: 360,
  landmarks: null,
  outline: null,
  light: null,
});

/** An engine that answers when the test says so. */
export class MadeUpEngine implements PoseEngine {
  readonly engine = 'fast';
  readonly model = 'full';
  resets = 0;
  asked: number[] = [];
  /** What it was to tell beside the pose, for each picture. */
  wanted: (EstimateOptions | undefined)[] = [];
  /** What it sees at a time; nobody where nothing is given. */
  readonly sees = new Map<number, Pose>();
  #waiting: { answer: () => void; fail: (error: Error) => void }[] = [];

  estimate({ time }: PoseInput, options?: EstimateOptions): Promise<PoseResult> {
    this.asked.push(time);
    this.wanted.push(options);
    return new Promise((resolve, reject) => {
      const result = { pose: this.sees.get(time) ?? poseAt(time), inferenceMs: 30, otherMs: 1 };
      this.#waiting.push({ answer: () => resolve(result), fail: reject });
    });
  }

  /** Answers what is in flight. */
  async answer(): Promise<void> {
    for (const { answer } of this.#waiting.splice(0)) answer();
    await settle();
  }

  async fail(error: Error): Promise<void> {
    for (const { fail } of this.#waiting.splice(0)) fail(error);
    await settle();
  }

  async reset(): Promise<void> {
    this.resets += 1;
  }

  close(): void {}
}

/** Lets every promise that can settle do so. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
