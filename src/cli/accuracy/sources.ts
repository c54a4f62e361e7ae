import * as v from 'valibot';
import type { Side } from '../../body/landmarks';
import { isTurned } from './scene';
import type { Fault, TrueRep, Truth } from './truth';

/** The renderer's names of the four exercises. */
const RENDERED: Readonly<Record<string, string>> = {
  'dead-bug': 'dead-bug',
  'bird-dog': 'bird-dog',
  bridge: 'glute-bridge',
  'hip-hinge': 'hip-hinge',
};
const FOUR = Object.values(RENDERED);

/** Whether a set shows one of the four, well done or not. */
export const isOfTheFour = ({ exercise }: Truth): boolean => FOUR.includes(exercise);

const SIDES: Readonly<Record<string, Side>> = { L: 'left', R: 'right' };
const inMs = (seconds: number): number => Math.round(seconds * 1000);

const renderedSchema = v.object({
  params: v.object({ exercise: v.string(), yaw: v.number() }),
  reps: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      side: v.nullable(v.string()),
      complete: v.boolean(),
      faults: v.array(v.object({ name: v.string(), from: v.number(), peakDeg: v.number() })),
    }),
  ),
});

type RenderedRep = v.InferOutput<typeof renderedSchema>['reps'][number];

/** Lumbar faults and roll begin at their own time, the others with the repetition. */
const ownStart = (name: string): boolean => /^(lumbar|pelvisRoll)/.test(name);

function renderedRep({ start, end, side, complete, faults }: RenderedRep): TrueRep {
  const known = faults.map(({ name, from, peakDeg }): Fault => {
    return { name, degrees: peakDeg, fromMs: ownStart(name) ? inMs(from) : null };
  });
  const moving = (side && SIDES[side]) || null;
  return { startMs: inMs(start), endMs: inMs(end), side: moving, complete, faults: known };
}

/**
 * The truth of a rendered clip, out of the JSON beside it; null for an exercise not of the four.
 * @throws ValiError when the JSON is something else
 */
export function renderedTruth(data: unknown, source: string): Truth | null {
  const { params, reps } = v.parse(renderedSchema, data);
  const exercise = RENDERED[params.exercise];
  if (!exercise) return null;
  return { exercise, source, turned: isTurned(params.yaw), reps: reps.map(renderedRep) };
}

/** A rendered clip of another exercise: nothing in it is a repetition of the four. @throws as above */
export function otherTruth(data: unknown, source: string): Truth {
  const { params } = v.parse(renderedSchema, data);
  return { exercise: params.exercise, source, turned: isTurned(params.yaw), reps: [] };
}

const measuredSchema = v.object({
  truth: v.object({
    exercise: v.string(),
    reps: v.number(),
    repsInSideView: v.optional(v.number()),
    holdsS: v.optional(v.array(v.tuple([v.number(), v.number()])), []),
    form: v.string(),
  }),
});

type Hold = readonly [fromS: number, toS: number];

/** A movement begins and ends about this long before and after its hold. */
const AROUND_S = 1;

/** The whole movement around a hold: a second on either side, at most half the way to the next. */
function around(holds: readonly Hold[], i: number): [startMs: number, endMs: number] {
  const [from, to] = holds[i]!;
  const [before, after] = [holds[i - 1]?.[1] ?? -Infinity, holds[i + 1]?.[0] ?? Infinity];
  const start = from - Math.min(AROUND_S, from, (from - before) / 2);
  return [inMs(start), inMs(to + Math.min(AROUND_S, (after - to) / 2))];
}

/**
 * The truth of a real person's measured set, read by eye; of one not of the four nothing counts.
 * Where the set begins turned away, those repetitions may count or not.
 * @throws ValiError when the JSON is something else
 */
export function measuredTruth(data: unknown, source: string): Truth {
  const { truth } = v.parse(measuredSchema, data);
  const { exercise, holdsS, form } = truth;
  const turnedReps = truth.reps - (truth.repsInSideView ?? truth.reps);
  const reps = holdsS.map((_, i): TrueRep => {
    const [startMs, endMs] = around(holdsS, i);
    const complete = i < turnedReps ? null : true;
    const faults = form.startsWith('clean') ? [] : null;
    return { startMs, endMs, side: null, complete, faults };
  });
  return { exercise, source, turned: false, reps };
}

/** Clips that are known by name, most cut to and fro between two photos: what they show, how often. */
const PHOTOS: Readonly<Record<string, { exercise: string; count: number }>> = {
  'photo-glute-bridge': { exercise: 'glute-bridge', count: 6 },
  'photo-glute-bridge-2': { exercise: 'glute-bridge', count: 5 },
  'photo-hip-hinge': { exercise: 'hip-hinge', count: 5 },
  // High kicks with an extending back: no bird dog.
  'photo-one-leg-kick': { exercise: 'bird-dog', count: 0 },
  'photo-cat-cow': { exercise: 'cat-cow', count: 0 },
  'real-squat-front': { exercise: 'goblet-squat', count: 0 },
};
const PHOTO_MS = 1600;

/** The truth of a clip made of two photos, by its name; null for others. Form is not known. */
export function photoTruth(name: string, source: string): Truth | null {
  const known = PHOTOS[name];
  if (!known) return null;
  const reps = Array.from({ length: known.count }, (_, i): TrueRep => {
    const startMs = (2 * i + 1) * PHOTO_MS;
    return { startMs, endMs: startMs + PHOTO_MS, side: null, complete: true, faults: null };
  });
  return { exercise: known.exercise, source, turned: false, reps };
}
