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

/**
 * What a recorded number is a whole multiple of. Finer digits are the model's noise, and cost the most
 * to store. A choice, with which all that is kept or rendered is counted and warned of as before.
 */
export const STEPS = {
  /** Milliseconds. */
  time: 0.1,
  visibility: 1 / 32,
  /** Pixels. */
  torso: 0.1,
  /** Torso lengths. */
  edge: 0.001,
  light: 0.01,
} as const;

/**
 * The step of a landmark's place, pixels: it errs by less than 0.1 % of the picture's shorter side. The
 * picture is an even number of steps wide, so that a mirrored one is rounded the same way.
 */
export const placeStep = (width: number, height: number): number =>
  width / (2 * Math.ceil((width * 260) / Math.min(width, height)));

/** How many steps a value is, to the nearest. */
export const stepsOf = (value: number, step: number): number => Math.round(value / step);

/** The value that is so many steps, always with the same digits. */
export const fromSteps = (steps: number, step: number): number => round(steps * step, 5);

const toStep = (value: number, step: number): number => fromSteps(stepsOf(value, step), step);

const toSteps = (edge: readonly (number | null)[]): (number | null)[] =>
  edge.map((value) => (value === null ? null : toStep(value, STEPS.edge)));

/** A pose as a recorded frame: every number a multiple of its step, see `STEPS`. */
export function toRecordedFrame(pose: Pose): RecordedFrame {
  const { landmarks, outline, light } = pose;
  const step = placeStep(pose.width, pose.height);
  return {
    t: toStep(pose.time, STEPS.time),
    lm:
      landmarks?.map((l): [number, number, number] => [
        toStep(l.x, step),
        toStep(l.y, step),
        toStep(l.visibility, STEPS.visibility),
      ]) ?? null,
    torso: outline && toStep(outline.torso, STEPS.torso),
    left: outline && toSteps(outline.left),
    right: outline && toSteps(outline.right),
    light: light === null ? null : toStep(light, STEPS.light),
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
