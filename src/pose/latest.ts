import type { EstimateOptions, PoseEngine, PoseInput, PoseResult } from './engine';

/** Where frames go that come faster than the engine answers. */
export interface LatestOnly {
  /** Takes the frame over: it is estimated, or closed when a newer one comes first. */
  push(frame: PoseInput): void;
  /** Closes the waiting frame and lets the one in flight end unheard. The engine stays open. */
  stop(): void;
}

/**
 * Keeps at most one frame in the engine and at most one, the newest, waiting; older ones are
 * closed. Without the waiting one, an engine of 34 ms behind a camera of 33 ms drops every second
 * frame.
 * @param onResult called with each pose, in the order of the frames
 * @param onTrouble called when the engine fails; frames pushed later are tried again
 * @param optionsFor what else to tell of a frame that is about to be estimated
 */
export function latestOnly(
  engine: Pick<PoseEngine, 'estimate'>,
  onResult: (result: PoseResult) => void,
  onTrouble: (trouble: unknown) => void,
  optionsFor?: (frame: PoseInput) => EstimateOptions,
): LatestOnly {
  let waiting: PoseInput | null = null;
  let busy = false;
  let stopped = false;

  async function run(frame: PoseInput): Promise<void> {
    const tell = await engine.estimate(frame, optionsFor?.(frame)).then(
      (result) => () => onResult(result),
      (trouble: unknown) => () => onTrouble(trouble),
    );
    if (!stopped) tell();
  }

  async function drain(): Promise<void> {
    busy = true;
    try {
      for (let frame = waiting; frame; frame = waiting) {
        waiting = null;
        await run(frame);
      }
    } finally {
      busy = false;
    }
  }

  return {
    push(frame) {
      if (stopped) return frame.image.close();
      waiting?.image.close();
      waiting = frame;
      if (!busy) void drain();
    },
    stop() {
      stopped = true;
      waiting?.image.close();
      waiting = null;
    },
  };
}
