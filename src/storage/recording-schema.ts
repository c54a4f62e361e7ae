import * as v from 'valibot';
import { LANDMARK_COUNT } from '../body/landmarks';
import { OUTLINE_STATIONS } from '../body/pose';
import type { Recording } from '../body/recording';
import { Trouble } from '../troubles';

/** Larger than any picture or set, and small enough to be packed. */
const LARGEST = 1e9;
const number = v.pipe(v.number(), v.finite(), v.minValue(-LARGEST), v.maxValue(LARGEST));
const size = v.pipe(number, v.minValue(1));
const share = v.pipe(number, v.minValue(0), v.maxValue(1));
const edge = v.pipe(v.array(v.nullable(number)), v.length(OUTLINE_STATIONS));
const landmarks = v.pipe(
  v.array(v.strictTuple([number, number, number])),
  v.length(LANDMARK_COUNT),
);

const frame = v.object({
  t: v.pipe(number, v.minValue(0)),
  lm: v.nullable(landmarks),
  torso: v.optional(v.nullable(number), null),
  left: v.optional(v.nullable(edge), null),
  right: v.optional(v.nullable(edge), null),
  light: v.optional(v.nullable(share)),
});

type FrameRead = v.InferOutput<typeof frame>;

const inOrder = (frames: FrameRead[]): boolean =>
  frames.every(({ t }, i) => i === 0 || t >= frames[i - 1]!.t);

const anyFrames = v.pipe(v.array(frame), v.check(inOrder, 'times in order'));
const frames = v.pipe(anyFrames, v.minLength(1));

const ownEntries = {
  format: v.literal('backline-recording'),
  version: v.literal(1),
  exercise: v.nullable(v.string()),
  source: v.string(),
  width: size,
  height: size,
  engine: v.string(),
  model: v.string(),
};

/** Files as Backline saves them. */
const ownSchema = v.object({ ...ownEntries, frames });

const keptSize = v.pipe(number, v.minValue(0));

/** A recording as it is kept: of a set that no camera saw it has no frames, and no size. */
export const keptRecordingSchema = v.pipe(
  v.object({ ...ownEntries, width: keptSize, height: keptSize, frames: anyFrames }),
  v.check(
    ({ frames, width, height }) => frames.length === 0 || (width >= 1 && height >= 1),
    'the size of its frames',
  ),
);

/** Poses measured by other tools: the same frames, less about where they come from. */
const looseSchema = v.object({
  format: v.optional(v.never()),
  width: size,
  height: size,
  model: v.optional(v.string(), 'unknown'),
  frames,
});

/**
 * Reads a recording out of parsed JSON: Backline's own files, and the looser ones of other tools.
 * @param source what to call the recording when the file does not say
 * @throws Trouble `recording-unreadable`, with valibot's issue as its cause
 */
export function parseRecording(data: unknown, source: string): Recording {
  const own = v.safeParse(ownSchema, data, { abortEarly: true });
  if (own.success) return own.output;
  const loose = v.safeParse(looseSchema, data, { abortEarly: true });
  if (!loose.success) throw new Trouble('recording-unreadable', { cause: own.issues[0] });
  const { width, height, model, frames } = loose.output;
  const made = { exercise: null, source, engine: 'unknown', model };
  return { format: 'backline-recording', version: 1, width, height, ...made, frames };
}
