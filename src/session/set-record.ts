import type { Pose } from '../body/pose';
import type { RecordedFrame, Recording } from '../body/recording';
import { judge } from '../coach/judge';
import type { SetReport } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import type { Draft, DraftHead, SetContext, StoredSet } from '../storage';

/** What a set was made with. */
export interface SetHead {
  readonly id: string;
  /** As it judges: its checks as early or late as the context says. */
  readonly exercise: Exercise;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** `camera`, or the name of the video. */
  readonly source: string;
  readonly engine: string;
  readonly model: string;
  readonly context: SetContext;
}

/** Size of the picture that poses are measured in, pixels. */
export type Size = Pick<Pose, 'width' | 'height'>;

/** A set's frames as a recording of a picture of this size. */
export function recordingOf(
  head: SetHead,
  { width, height }: Size,
  frames: readonly RecordedFrame[],
): Recording {
  const { exercise, source, engine, model } = head;
  const what = { exercise: exercise.id, source, width, height, engine, model, frames };
  return { format: 'backline-recording', version: 1, ...what };
}

/** The set that is kept: a recording, and what judging it tells. */
export const storedSetOf = (
  head: SetHead,
  recording: Recording,
  report: SetReport = judge(head.exercise, recording),
): StoredSet => ({
  id: head.id,
  exercise: head.exercise.id,
  startedAt: head.startedAt,
  source: head.source,
  ...head.context,
  recording,
  report,
});

/** The frames of a set that runs, on their way to the disk from the first on. */
export class SetRecord {
  readonly head: SetHead;
  readonly #frames: RecordedFrame[] = [];
  readonly #openDraft: (head: DraftHead) => Draft;
  #size: Size | null = null;
  #draft: Draft | null = null;

  constructor(head: SetHead, openDraft: (head: DraftHead) => Draft) {
    this.head = head;
    this.#openDraft = openDraft;
  }

  get isEmpty(): boolean {
    return this.#frames.length === 0;
  }

  add(frame: RecordedFrame, size: Size): void {
    this.#frames.push(frame);
    this.#draft ??= this.#open(size);
    this.#draft.add(frame);
  }

  /**
   * The set, to be kept; its draft is no longer written. There must be a frame.
   * @param context as it is now that the set is over
   */
  async close(context: SetContext, report: SetReport): Promise<StoredSet> {
    await this.#draft?.close().catch(() => undefined);
    const head = { ...this.head, context };
    return storedSetOf(head, recordingOf(head, this.#size!, this.#frames), report);
  }

  /** Leaves no trace. */
  async discard(): Promise<void> {
    await this.#draft?.discard().catch(() => undefined);
  }

  #open(size: Size): Draft {
    this.#size = size;
    const { id, startedAt, exercise, context } = this.head;
    const { frames: _, ...recording } = recordingOf(this.head, size, []);
    return this.#openDraft({ ...recording, id, exercise: exercise.id, startedAt, ...context });
  }
}
