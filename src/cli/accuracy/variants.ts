import { LANDMARK_NAMES } from '../../body/landmarks';
import type { RecordedFrame, Recording } from '../../body/recording';

type Landmarks = NonNullable<RecordedFrame['lm']>;

/** The same set as it would have been recorded otherwise. */
export interface Variant {
  readonly name: string;
  /** Left is right in it. */
  readonly mirrored: boolean;
  readonly recording: Recording;
}

const otherName = (name: string): string =>
  name
    .replace('eft', '?')
    .replace(/(r|R)ight/, (_, r: string) => (r === 'r' ? 'left' : 'Left'))
    .replace('l?', 'right')
    .replace('L?', 'Right');

const OTHER_SIDE = LANDMARK_NAMES.map((name) =>
  (LANDMARK_NAMES as readonly string[]).indexOf(otherName(name)),
);

const withFrames = (
  recording: Recording,
  change: (frame: RecordedFrame) => RecordedFrame,
): Recording => ({ ...recording, frames: recording.frames.map(change) });

/** The picture in a mirror: x turned; the model names the sides as it sees them. */
export const mirror = (recording: Recording): Recording =>
  withFrames(recording, (frame) => {
    const flipped = frame.lm?.map(([x, y, seen]) => [recording.width - x, y, seen] as const);
    const lm = flipped ? OTHER_SIDE.map((i) => flipped[i]!) : null;
    return { ...frame, lm, left: frame.right, right: frame.left };
  });

/** Only every `step`th frame. */
export const everyNth = (recording: Recording, step: number): Recording => ({
  ...recording,
  frames: recording.frames.filter((_, i) => i % step === 0),
});

/** Numbers in 0…1 that are the same in every run (Park and Miller's generator). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Without a share of its frames, always the same ones. */
export function drop(recording: Recording, share: number, seed = 4711): Recording {
  const next = dice(seed);
  return { ...recording, frames: recording.frames.filter(() => next() >= share) };
}

/** Landmarks that tremble, each by itself: standard deviation ÷ torso in each direction. */
export function tremble(recording: Recording, deviation: number, seed: number): Recording {
  const next = dice(seed);
  // The sum of three even numbers is near enough to a normal distribution.
  const off = () => (next() + next() + next() - 1.5) * 2 * deviation;
  return withFrames(recording, (frame) => {
    const by = frame.torso ?? recording.height / 4;
    const lm = frame.lm?.map(([x, y, seen]) => [x + off() * by, y + off() * by, seen] as const);
    return { ...frame, lm: lm ?? null };
  });
}

const isLimb = (name: string): boolean =>
  /Elbow|Wrist|Pinky|Index|Thumb|Knee|Ankle|Heel/.test(name);

const limbsOf = (side: 'left' | 'right'): readonly number[] =>
  LANDMARK_NAMES.flatMap((name, i) => (name.startsWith(side) && isLimb(name) ? i : []));
const LIMBS = { left: limbsOf('left'), right: limbsOf('right') };

/** How well the limbs of one side are seen over the whole set. */
const seenOf = ({ frames }: Recording, limbs: readonly number[]): number =>
  frames.reduce((sum, { lm }) => sum + (lm ? limbs.reduce((s, i) => s + lm[i]![2], 0) : 0), 0);

/** The limbs of the side that is seen less are not seen at all. */
export function hideFar(recording: Recording): Recording {
  const [left, right] = [seenOf(recording, LIMBS.left), seenOf(recording, LIMBS.right)];
  const hidden = new Set(left < right ? LIMBS.left : LIMBS.right);
  const hide = (lm: Landmarks): Landmarks =>
    lm.map((each, i) => (hidden.has(i) ? [each[0], each[1], 0] : each));
  return withFrames(recording, (frame) => ({ ...frame, lm: frame.lm && hide(frame.lm) }));
}

/** Frames a second, by the median step. */
export function rateOf({ frames }: Recording): number {
  const steps = frames.slice(1).map(({ t }, i) => t - frames[i]!.t);
  return 1000 / (steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? Infinity);
}

/** Fewer frames a second than this are not promised to be enough. */
const LEAST_FPS = 9.9;

/** The rates that a set can be thinned to, as steps. */
const stepsFor = (fps: number): number[] => [2, 4, 6].filter((step) => fps / step >= LEAST_FPS);

/** Everything a set is judged as besides itself. */
export function* variantsOf(recording: Recording): Generator<Variant> {
  const fps = rateOf(recording);
  yield { name: 'mirrored', mirrored: true, recording: mirror(recording) };
  yield { name: '20 % of the frames dropped', mirrored: false, recording: drop(recording, 0.2) };
  yield { name: 'far limbs hidden', mirrored: false, recording: hideFar(recording) };
  for (const step of stepsFor(fps)) {
    const name = `${Math.round(fps)} → ${Math.round((fps / step) * 10) / 10} frames/s`;
    yield { name, mirrored: false, recording: everyNth(recording, step) };
  }
}
