import * as v from 'valibot';
import type { TrueRep, Truth } from './truth';

const inMs = (seconds: number): number => Math.round(seconds * 1000);

const measuredSchema = v.object({
  truth: v.object({
    exercise: v.string(),
    reps: v.number(),
    repsInSideView: v.optional(v.number()),
    holdsS: v.optional(v.array(v.tuple([v.number(), v.number()])), []),
    form: v.string(),
  }),
  frames: v.optional(v.array(v.object({ t: v.number() })), []),
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

/** Where only their number is known, movements are taken to be evenly paced over the whole set. */
function evenly(count: number, endMs: number): [startMs: number, endMs: number][] {
  const at = (i: number) => Math.round((endMs * i) / count);
  return Array.from({ length: count }, (_, i) => [at(i), at(i + 1)]);
}

/**
 * The truth of a real person's measured set, read by eye. Where the set begins turned away, those
 * repetitions may count or not.
 * @throws ValiError when the JSON is something else
 */
export function measuredTruth(data: unknown, source: string): Truth {
  const { truth, frames } = v.parse(measuredSchema, data);
  const { exercise, holdsS, form } = truth;
  const turnedReps = truth.reps - (truth.repsInSideView ?? truth.reps);
  const endMs = frames.at(-1)?.t;
  const onlyCounted = holdsS.length === 0 && endMs !== undefined;
  const spans = onlyCounted ? evenly(truth.reps, endMs) : holdsS.map((_, i) => around(holdsS, i));
  const faults = form.startsWith('clean') ? [] : null;
  const reps = spans.map(([startMs, endMs], i): TrueRep => {
    return { startMs, endMs, side: null, complete: i < turnedReps ? null : true, faults };
  });
  return { exercise, source, turned: false, reps };
}

interface Known {
  readonly exercise: string;
  /** How often the second photo is shown in place of the first. */
  readonly count: number;
}

/** Clips cut to and fro between two photos, by their name. */
const PHOTOS: Readonly<Record<string, Known>> = {
  'photo-glute-bridge': { exercise: 'glute-bridge', count: 6 },
  'photo-glute-bridge-2': { exercise: 'glute-bridge', count: 5 },
  'photo-hip-hinge': { exercise: 'hip-hinge', count: 5 },
  // High kicks with an extending back: no bird dog.
  'photo-one-leg-kick': { exercise: 'bird-dog', count: 0 },
  // Cats, and level backs between them: never a cow, so never a whole one.
  'photo-cat-cow': { exercise: 'cat-cow', count: 0 },
};
const PHOTO_MS = 1600;

/** Two squats, read by eye, and a third one that the end cuts off; more from the front than the side. */
const SQUATS_FROM_THE_FRONT: readonly (readonly [startMs: number, endMs: number])[] = [
  [400, 3600],
  [5200, 8400],
  [9800, 12_000],
];

const moving = ([startMs, endMs]: readonly [number, number]): TrueRep => ({
  startMs,
  endMs,
  side: null,
  complete: true,
  faults: null,
});

/** The truth of a clip of real people, by its name; null for others. Form is not known. */
export function photoTruth(name: string, source: string): Truth | null {
  if (name === 'real-squat-front') {
    const reps = SQUATS_FROM_THE_FRONT.map(moving);
    return { exercise: 'goblet-squat', source, turned: true, reps };
  }
  const known = PHOTOS[name];
  if (!known) return null;
  const at = (i: number) => (2 * i + 1) * PHOTO_MS;
  const reps = Array.from({ length: known.count }, (_, i) => moving([at(i), at(i) + PHOTO_MS]));
  return { exercise: known.exercise, source, turned: false, reps };
}
