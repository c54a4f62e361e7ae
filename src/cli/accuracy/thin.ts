import type { RecordedFrame, Recording } from '../../body/recording';

/** Decimals of what is kept: 0.1 pixel, 0.01 of visibility, a thousandth of the torso. */
const DIGITS = { place: 1, visibility: 2, edge: 3, torso: 1 };

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const thinEdge = (edge: RecordedFrame['left']): RecordedFrame['left'] =>
  edge?.map((off) => (off === null ? null : round(off, DIGITS.edge))) ?? null;

const thinLandmarks = (lm: RecordedFrame['lm']): RecordedFrame['lm'] =>
  lm?.map(([x, y, visibility]) => [
    round(x, DIGITS.place),
    round(y, DIGITS.place),
    round(visibility, DIGITS.visibility),
  ]) ?? null;

const thinFrame = ({ t, lm, torso, left, right }: RecordedFrame): RecordedFrame => ({
  t,
  lm: thinLandmarks(lm),
  torso: torso === null ? null : round(torso, DIGITS.torso),
  left: thinEdge(left),
  right: thinEdge(right),
});

/** The same set in a third of the bytes: every second frame, and fewer decimals. */
export const thin = (recording: Recording): Recording => ({
  ...recording,
  frames: recording.frames.filter((_, i) => i % 2 === 0).map(thinFrame),
});
