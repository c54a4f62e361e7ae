import type { Pose } from '../body/pose';
import { toRecordedFrame, type RecordedFrame, type Recording } from '../body/recording';
import type { Frame, LiveSource } from '../camera/frame';
import type { CoachEvent, LiveView } from '../coach/report';
import { judge } from '../coach/judge';
import { advance, beginSet } from '../coach/set';
import type { Exercise } from '../exercises/definition';
import type { PoseEngine, PoseResult } from '../pose/engine';
import { latestOnly } from '../pose/latest';
import type { StoredSet } from '../storage';

/** This many pictures in a row without an answer end the set: the engine is gone, not hiccuping. */
const FAILURES_THAT_END = 3;
/** How long the last pictures of a file may take, in ms, before the set ends without them. */
const DRAIN_MS = 2000;

/** One frame of a set, from pose to what is shown. */
export interface LiveFrame {
  readonly pose: Pose;
  readonly events: readonly CoachEvent[];
  readonly view: LiveView;
  readonly recorded: RecordedFrame;
  /** Milliseconds in the model. */
  readonly inferenceMs: number;
}

export interface LiveOptions {
  readonly exercise: Exercise;
  readonly source: LiveSource;
  readonly engine: Pick<PoseEngine, 'estimate'>;
  readonly onFrame: (frame: LiveFrame) => void;
  /** Once: null when the file is over or somebody stopped, else what went wrong. */
  readonly onEnd: (trouble: Error | null) => void;
}

const asError = (cause: unknown): Error =>
  cause instanceof Error ? cause : new Error(String(cause));

/**
 * Runs a set: pictures → poses → coach, the newest picture only, each result in order. The source
 * is released when the set ends, for whatever reason.
 * @returns a function that ends the set now; safe to call twice
 */
export function runSet({ exercise, source, engine, onFrame, onEnd }: LiveOptions): () => void {
  let state = beginSet(exercise);
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

  function take({ pose, inferenceMs }: PoseResult): void {
    failures = 0;
    const [next, events, view] = advance(exercise, state, pose);
    state = next;
    onFrame({ pose, events, view, recorded: toRecordedFrame(pose), inferenceMs });
    if (lastCall !== null && pose.time >= newest) end(null);
  }

  function fail(cause: unknown): void {
    failures += 1;
    if (failures >= FAILURES_THAT_END) end(asError(cause));
  }

  function push(frame: Frame): void {
    newest = frame.time;
    frames.push(frame);
  }

  /** A file is over, but its last pictures may still be in the engine. */
  function sourceEnded(trouble: Error | null): void {
    if (trouble) end(trouble);
    else if (!ended) lastCall ??= setTimeout(() => end(null), DRAIN_MS);
  }

  const frames = latestOnly(engine, take, fail);
  source.start(push, sourceEnded);
  return () => end(null);
}

/** What a set was made with. */
export interface SetHead {
  readonly id: string;
  readonly exercise: Exercise;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** `camera`, or the name of the video. */
  readonly source: string;
  readonly engine: string;
  readonly model: string;
}

/** A set's frames as a recording of a picture of this size, in pixels. */
export function recordingOf(
  head: SetHead,
  size: Pick<Pose, 'width' | 'height'>,
  frames: readonly RecordedFrame[],
): Recording {
  const { exercise, source, engine, model } = head;
  const { width, height } = size;
  const what = { exercise: exercise.id, source, width, height, engine, model, frames };
  return { format: 'backline-recording', version: 1, ...what };
}

/** Judges a recording and makes of it the set that is kept. */
export const storedSetOf = (head: SetHead, recording: Recording): StoredSet => ({
  id: head.id,
  exercise: head.exercise.id,
  startedAt: head.startedAt,
  source: head.source,
  recording,
  report: judge(head.exercise, recording),
});
