import type { DecodedFile, Frame } from '../camera/frame';
import { toRecordedFrame, type RecordedFrame, type Recording } from '../body/recording';
import type { PoseEngine, PoseResult } from '../pose/engine';
import { Trouble } from '../troubles';

export interface AnalyzeOptions {
  /** Exercise the file shows, null when unknown. */
  readonly exercise: string | null;
  /** Used until done, not closed. */
  readonly engine: PoseEngine;
  /** What the recording calls its source, e.g. the file's name. */
  readonly source: string;
  /** Share of the file done, 0…1. */
  readonly onProgress?: (fraction: number) => void;
  /** Stops early; what was done is kept. */
  readonly signal?: AbortSignal;
}

/** Where the time of an analysis went, in milliseconds; per-frame figures are means. */
export interface AnalysisTiming {
  readonly wallMs: number;
  readonly framesPerSecond: number;
  /** Waiting for a decoded frame, per frame: near 0 when decoding keeps ahead of the engine. */
  readonly decodeWaitMs: number;
  readonly inferenceMs: number;
  readonly otherMs: number;
}

export interface Analysis {
  readonly recording: Recording;
  readonly timing: AnalysisTiming;
  /** Why the analysis ended early, null when the file was read to its end or cancelled. */
  readonly trouble: Trouble | null;
}

/** The running sums of an analysis. */
class Tally {
  readonly frames: RecordedFrame[] = [];
  private readonly began = performance.now();
  private wait = 0;
  private inference = 0;
  private other = 0;

  async waitFor<T>(frame: Promise<T>): Promise<T> {
    const began = performance.now();
    try {
      return await frame;
    } finally {
      this.wait += performance.now() - began;
    }
  }

  add(result: PoseResult): void {
    this.frames.push(toRecordedFrame(result.pose));
    this.inference += result.inferenceMs;
    this.other += result.otherMs;
  }

  timing(): AnalysisTiming {
    const wallMs = performance.now() - this.began;
    const count = Math.max(1, this.frames.length);
    return {
      wallMs,
      framesPerSecond: (this.frames.length * 1000) / wallMs,
      decodeWaitMs: this.wait / count,
      inferenceMs: this.inference / count,
      otherMs: this.other / count,
    };
  }
}

type Prefetched = Promise<IteratorResult<Frame, void>>;

/** Asks for the next frame now; its failure is met when it is awaited, not before. */
function prefetch(frames: AsyncGenerator<Frame, void, void>): Prefetched {
  const frame = frames.next();
  frame.catch(() => undefined);
  return frame;
}

/** One frame in the engine, the next being decoded meanwhile. */
async function run(file: DecodedFile, options: AnalyzeOptions, tally: Tally): Promise<void> {
  const { engine, signal, onProgress } = options;
  const frames = file.frames(signal);
  let waiting = prefetch(frames);
  try {
    for (;;) {
      const { value: frame, done } = await tally.waitFor(waiting);
      if (done) return;
      if (signal?.aborted) return frame.image.close();
      const estimate = engine.estimate(frame);
      waiting = prefetch(frames);
      tally.add(await estimate);
      onProgress?.(Math.min(1, frame.time / Math.max(1, file.durationMs)));
    }
  } finally {
    await discard(waiting, frames);
  }
}

/** Closes a frame nobody will take, and the decoder behind it. */
async function discard(waiting: Prefetched, frames: AsyncGenerator<Frame>): Promise<void> {
  const left = await waiting.catch(() => null);
  left?.value?.image.close();
  await frames.return(undefined);
}

/** Runs, keeping what was done before trouble came. @throws when there is nothing to keep */
async function runKeeping(
  file: DecodedFile,
  options: AnalyzeOptions,
  tally: Tally,
): Promise<Trouble | null> {
  try {
    await run(file, options, tally);
    return null;
  } catch (error) {
    if (error instanceof Trouble && tally.frames.length > 0) return error;
    throw error;
  }
}

/**
 * Finds the pose in every frame of a video file, as fast as the machine can, times from the media.
 * Cancelling, or a file that breaks half-way, keeps the frames done so far.
 * @throws Trouble `file-empty`, `file-undecodable` (not one frame), `engine-failed`
 */
export async function analyzeFile(blob: Blob, options: AnalyzeOptions): Promise<Analysis> {
  // Reading containers is a quarter megabyte of code that live sets do not need.
  const { openVideoFile } = await import('../camera/decode');
  const file = await openVideoFile(blob);
  const tally = new Tally();
  try {
    await options.engine.reset();
    const trouble = await runKeeping(file, options, tally);
    const { engine, model } = options.engine;
    const { width, height } = file;
    const { exercise, source } = options;
    const frames = tally.frames;
    return {
      recording: {
        format: 'backline-recording',
        version: 1,
        exercise,
        source,
        width,
        height,
        engine,
        model,
        frames,
      },
      timing: tally.timing(),
      trouble,
    };
  } finally {
    file.close();
  }
}
