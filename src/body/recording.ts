import type { Landmark, Outline, Pose } from './pose';
import { ms } from './units';

/** One frame as it is stored: the unsmoothed pose, numbers only. */
export interface RecordedFrame {
  /** Media time in milliseconds. */
  readonly t: number;
  /** 33 × [x, y, visibility] in pixels of the unmirrored picture, or null when nobody was found. */
  readonly lm: readonly (readonly [number, number, number])[] | null;
  /** Torso length in pixels, null without an outline. */
  readonly torso: number | null;
  readonly left: readonly (number | null)[] | null;
  readonly right: readonly (number | null)[] | null;
  /** Light around the person, 0…1, see `Pose`; missing in recordings from before it was kept. */
  readonly light?: number | null | undefined;
}

/**
 * A set as a list of poses with their times. The one format of storage, export, tests and the
 * command line: counts and warnings can always be computed again from it. No pictures.
 */
export interface Recording {
  readonly format: 'backline-recording';
  readonly version: 1;
  /** Exercise the set was made for, null when unknown. */
  readonly exercise: string | null;
  /** File name of a video, or `camera`. */
  readonly source: string;
  readonly width: number;
  readonly height: number;
  /** Which engine and weights made the poses, e.g. `fast`, `full`. */
  readonly engine: string;
  readonly model: string;
  readonly frames: readonly RecordedFrame[];
}

const round = (value: number, digits: number): number => {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
};

const roundEdge = (edge: readonly (number | null)[]): (number | null)[] =>
  edge.map((value) => (value === null ? null : round(value, 4)));

/** A pose as a recorded frame: pixels to 0.01, visibility to 0.001, edges to 0.0001 torso, light to 0.01. */
export function toRecordedFrame(pose: Pose): RecordedFrame {
  const { landmarks, outline, light } = pose;
  return {
    t: round(pose.time, 2),
    lm:
      landmarks?.map((l): [number, number, number] => [
        round(l.x, 2),
        round(l.y, 2),
        round(l.visibility, 3),
      ]) ?? null,
    torso: outline && round(outline.torso, 2),
    left: outline && roundEdge(outline.left),
    right: outline && roundEdge(outline.right),
    light: light === null ? null : round(light, 2),
  };
}

/** The pose a recorded frame was made from, for a picture of the recording's size. */
export function toPose(frame: RecordedFrame, width: number, height: number): Pose {
  const outline: Outline | null =
    frame.torso !== null && frame.left && frame.right
      ? { torso: frame.torso, left: frame.left, right: frame.right }
      : null;
  const landmarks: Landmark[] | null =
    frame.lm?.map(([x, y, visibility]) => ({ x, y, visibility })) ?? null;
  return { time: ms(frame.t), width, height, landmarks, outline, light: frame.light ?? null };
}
