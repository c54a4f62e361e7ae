import type { Frame, LiveSource } from '../camera/frame';
import type { EstimateOptions, PoseEngine, PoseResult } from '../pose/engine';
import { latestOnly } from '../pose/latest';

/** This many pictures in a row without an answer end it: the engine is gone, not hiccuping. */
const FAILURES_THAT_END = 3;
/** How long the last pictures of a file may take, in ms, before it ends without them. */
const DRAIN_MS = 2000;
/** Marks of so many pictures are remembered: one is in the engine and one waits. */
const MARKS = 8;

export interface PicturesOptions {
  readonly source: LiveSource;
  readonly engine: Pick<PoseEngine, 'estimate'>;
  /** Milliseconds that never run backwards. */
  readonly now: () => number;
  /** What else to tell of a picture that is about to be estimated. */
  readonly optionsFor?: () => EstimateOptions;
  /** Each result in order, and when its picture came, by `now`. */
  readonly onResult: (result: PoseResult, cameMs: number) => void;
  /** Once: null when the file is over or somebody stopped, else what went wrong. */
  readonly onEnd: (trouble: Error | null) => void;
}

const asError = (cause: unknown): Error =>
  cause instanceof Error ? cause : new Error(String(cause));

/** Remembers when the latest pictures came, by their media time. */
class Arrivals {
  readonly #marks: { readonly time: number; readonly cameMs: number }[] = [];

  add(time: number, cameMs: number): void {
    this.#marks.push({ time, cameMs });
    if (this.#marks.length > MARKS) this.#marks.shift();
  }

  of(time: number): number | undefined {
    return this.#marks.find((mark) => mark.time === time)?.cameMs;
  }
}

/**
 * Runs pictures through the engine, the newest only, each result in order. The source is released when
 * it ends, for whatever reason.
 * @returns a function that ends it now; safe to call twice
 */
export function runPictures(options: PicturesOptions): () => void {
  const { source, engine, now, onResult, onEnd } = options;
  const arrivals = new Arrivals();
  let failures = 0;
  let newest = -Infinity;
  let ended = false;
  let lastCall: ReturnType<typeof setTimeout> | null = null;

  function end(trouble: Error | null): void {
    if (ended) return;
    ended = true;
    if (lastCall !== null) clearTimeout(lastCall);
    frames.stop();
    source.stop();
    onEnd(trouble);
  }

  function take(result: PoseResult): void {
    failures = 0;
    const { time } = result.pose;
    onResult(result, arrivals.of(time) ?? now());
    if (lastCall !== null && time >= newest) end(null);
  }

  function fail(cause: unknown): void {
    failures += 1;
    if (failures >= FAILURES_THAT_END) end(asError(cause));
  }

  function push(frame: Frame): void {
    newest = frame.time;
    arrivals.add(frame.time, now());
    frames.push(frame);
  }

  /** A file is over, but its last pictures may still be in the engine. */
  function sourceEnded(trouble: Error | null): void {
    if (trouble) end(trouble);
    else if (!ended) lastCall ??= setTimeout(() => end(null), DRAIN_MS);
  }

  const frames = latestOnly(engine, take, fail, options.optionsFor);
  source.start(push, sourceEnded);
  return () => end(null);
}
