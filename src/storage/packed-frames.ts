import { LANDMARK_COUNT } from '../body/landmarks';
import { OUTLINE_STATIONS } from '../body/pose';
import { fromSteps, placeStep, STEPS, stepsOf, type RecordedFrame } from '../body/recording';
import { VarintReader, VarintWriter } from './varints';

/**
 * Frames as columns: each of a frame's numbers over the whole recording, as its difference from the frame
 * before, in steps. A body that moves little makes long runs of small numbers, which compress well.
 */
interface Column {
  readonly step: number;
  /** Undefined where the frame has no such number at all, `null` where it was not seen. */
  readonly of: (frame: RecordedFrame) => number | null | undefined;
}

const indices = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Every column but the time's, in the order in which they are packed. */
function columnsOf(width: number, height: number): Column[] {
  const step = placeStep(width, height);
  const landmarks = indices(LANDMARK_COUNT).flatMap((i): Column[] => {
    return [
      { step, of: ({ lm }) => lm?.[i]?.[0] },
      { step, of: ({ lm }) => lm?.[i]?.[1] },
      { step: STEPS.visibility, of: ({ lm }) => lm?.[i]?.[2] },
    ];
  });
  const edges = (['left', 'right'] as const).flatMap((side) =>
    indices(OUTLINE_STATIONS).map((i): Column => ({
      step: STEPS.edge,
      of: (frame) => frame[side]?.[i],
    })),
  );
  return [
    { step: STEPS.torso, of: ({ torso }) => torso },
    { step: STEPS.light, of: ({ light }) => light },
    ...landmarks,
    ...edges,
  ];
}

/** 0 stands for nothing; what is there moves up by one, or down where it is negative. */
const shifted = (difference: number): number => (difference >= 0 ? difference + 1 : difference);
const unshifted = (packed: number): number => (packed > 0 ? packed - 1 : packed);

function putColumn(to: VarintWriter, frames: readonly RecordedFrame[], { step, of }: Column): void {
  let before = 0;
  for (const frame of frames) {
    const value = of(frame);
    if (value === null || value === undefined) {
      to.put(0);
      continue;
    }
    const steps = stepsOf(value, step);
    to.put(shifted(steps - before));
    before = steps;
  }
}

function takeColumn(from: VarintReader, count: number, step: number): (number | null)[] {
  let before = 0;
  return Array.from({ length: count }, () => {
    const packed = from.take();
    if (packed === 0) return null;
    before += unshifted(packed);
    return fromSteps(before, step);
  });
}

/** Times rise evenly: what is packed is how much longer this frame took than the one before. */
function putTimes(to: VarintWriter, frames: readonly RecordedFrame[]): void {
  let before = 0;
  let gap = 0;
  for (const { t } of frames) {
    const now = stepsOf(t, STEPS.time);
    to.put(now - before - gap);
    gap = now - before;
    before = now;
  }
}

function takeTimes(from: VarintReader, count: number): number[] {
  let now = 0;
  let gap = 0;
  return Array.from({ length: count }, () => {
    gap += from.take();
    now += gap;
    return fromSteps(now, STEPS.time);
  });
}

/** Which of a frame's parts are there: a landmark may be missing in none, an outline seen nowhere. */
const PARTS = ['lm', 'left', 'right'] as const;

const partsOf = (frame: RecordedFrame): number =>
  PARTS.reduce((bits, part, i) => bits + (frame[part] === null ? 0 : 2 ** i), 0);

/**
 * Packs frames into bytes, to be compressed. What comes back is the same to the last step: frames made by
 * `toRecordedFrame` come back as they were.
 * @param width of the picture in pixels, as `height`
 */
export function packFrames(
  frames: readonly RecordedFrame[],
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> {
  const to = new VarintWriter();
  to.put(frames.length);
  putTimes(to, frames);
  frames.forEach((frame) => to.put(partsOf(frame)));
  for (const column of columnsOf(width, height)) putColumn(to, frames, column);
  return to.bytes();
}

/** No recording has more frames: five hours at 60 in a second. */
const MOST_FRAMES = 1_080_000;

/** @throws RangeError where the bytes are no packed frames */
export function unpackFrames(bytes: Uint8Array, width: number, height: number): RecordedFrame[] {
  const from = new VarintReader(bytes);
  const count = from.take();
  if (count < 0 || count > MOST_FRAMES || count > bytes.length) throw new RangeError('no frames');
  const times = takeTimes(from, count);
  const parts = times.map(() => from.take());
  const columns = columnsOf(width, height).map(({ step }) => takeColumn(from, count, step));
  if (!from.done) throw new RangeError('more than the frames');
  return times.map((t, n) => frameOf(t, parts[n]!, (i) => columns[i]![n]!));
}

/** @param at the frame's number in a column */
function frameOf(t: number, parts: number, at: (column: number) => number | null): RecordedFrame {
  const [lm, left, right] = PARTS.map((_, i) => Math.floor(parts / 2 ** i) % 2 === 1);
  const place = (column: number): number => at(column) ?? 0;
  const edge = (from: number) => indices(OUTLINE_STATIONS).map((i) => at(from + i));
  const first = 2;
  const edges = first + LANDMARK_COUNT * 3;
  return {
    t,
    lm: lm
      ? indices(LANDMARK_COUNT).map((i): [number, number, number] => {
          const column = first + i * 3;
          return [place(column), place(column + 1), place(column + 2)];
        })
      : null,
    torso: at(0),
    left: left ? edge(edges) : null,
    right: right ? edge(edges + OUTLINE_STATIONS) : null,
    light: at(1),
  };
}
