import { LANDMARK_NAMES } from '../../body/landmarks';
import type { RecordedFrame, Recording } from '../../body/recording';
import type { Truth } from './truth';

/** Decimals of what is kept: 0.1 pixel, 0.01 of visibility, a thousandth of the torso. */
const DIGITS = { place: 1, visibility: 2, edge: 3, torso: 1 };

/** Drawn by nobody, measured by nobody: whole pixels do. */
const COARSE = LANDMARK_NAMES.map(
  (name) => /Eye|mouth|Pinky|Index$|Thumb/.test(name) && !/Foot/.test(name),
);

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const thinEdge = (edge: RecordedFrame['left']): RecordedFrame['left'] =>
  edge?.map((off) => (off === null ? null : round(off, DIGITS.edge))) ?? null;

const thinLandmarks = (lm: RecordedFrame['lm']): RecordedFrame['lm'] =>
  lm?.map(([x, y, visibility], i) => [
    round(x, COARSE[i] ? 0 : DIGITS.place),
    round(y, COARSE[i] ? 0 : DIGITS.place),
    round(visibility, COARSE[i] ? 0 : DIGITS.visibility),
  ]) ?? null;

const thinFrame = ({ t, lm, torso, left, right, light }: RecordedFrame): RecordedFrame => ({
  t,
  lm: thinLandmarks(lm),
  torso: torso === null ? null : round(torso, DIGITS.torso),
  left: thinEdge(left),
  right: thinEdge(right),
  light,
});

/** The same set in a third of the bytes: every second frame, and fewer decimals. */
export const thin = (recording: Recording): Recording => ({
  ...recording,
  frames: recording.frames.filter((_, i) => i % 2 === 0).map(thinFrame),
});

/** A set and its truth, broken off before the movement after the first `count` begins. */
export function firstReps(recording: Recording, truth: Truth, count: number): [Recording, Truth] {
  const end = truth.reps[count]?.startMs ?? Infinity;
  const frames = recording.frames.filter(({ t }) => t < end);
  return [
    { ...recording, frames },
    { ...truth, reps: truth.reps.slice(0, count) },
  ];
}
