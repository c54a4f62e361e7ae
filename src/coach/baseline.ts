import { median, sampleDeviation, spread } from '../body/geometry';
import { MEASURES, type MeasureName, type Values } from '../body/measures';

/** How much of the start pose is remembered, ms: two still seconds are the personal neutral. */
const WINDOW_MS = 2000;
/** A shorter stretch of start pose gives no neutral. */
const SHORTEST_MS = 250;
/** Rests that are compared with each other. */
const RESTS = 5;
/** Fewer of them do not tell whether an outline comes back to where it was. */
const COMPARED = 3;
/**
 * An outline that lies further off than this, ÷ torso, from where it lay in the other rests is not
 * the back's: the mask has run into something behind it. One whose rests have a larger standard
 * deviation has no neutral at all: cloth that hangs and shifts (form rules §1.2: SD ≤ 1.3 %).
 */
const REPEATABLE = 0.013;
/** Nor is one that trembles with more than this standard deviation while the body is still. */
const STEADY = 0.01;

/** From rest to rest the two sides stay apart as they are, ÷ torso; some 15° of turning. */
const TURNED = 0.15;

interface Sample {
  readonly time: number;
  readonly values: Values;
  /** Measures of the outline that an arm hid. */
  readonly covered: readonly MeasureName[];
}

/**
 * The personal neutral: readings of the start pose before each movement. It is the zero for that
 * person, that camera and that shirt.
 */
export interface Baseline {
  /** The start pose as it is being held. */
  readonly samples: readonly Sample[];
  /** The latest rests, one reading each, oldest first. */
  readonly rests: readonly Values[];
  /** The first rest of the set. */
  readonly first: Values | null;
  /** Measures that an arm hid in most of the latest rest. */
  readonly covered: readonly MeasureName[];
}

export const NO_BASELINE: Baseline = {
  samples: [],
  rests: [],
  first: null,
  covered: [],
};

const NAMES = Object.keys(MEASURES) as MeasureName[];

const seenIn = (readings: readonly Values[], measure: MeasureName): number[] =>
  readings.map((values) => values[measure]).filter((value) => value !== null);

/** A measure over several readings: the median, null when half of them did not see it. */
function typical(readings: readonly Values[], measure: MeasureName): number | null {
  const seen = seenIn(readings, measure);
  return seen.length * 2 > readings.length ? median(seen) : null;
}

const trembles = (readings: readonly Values[], measure: MeasureName): boolean =>
  MEASURES[measure].outline === true && spread(seenIn(readings, measure)) > STEADY;

const longEnough = (samples: readonly Sample[]): boolean =>
  samples.length > 1 && samples.at(-1)!.time - samples[0]!.time >= SHORTEST_MS;

/**
 * Adds a reading of the start pose; `fresh` when the pose has only just been taken, `covered` what an
 * arm hid in it.
 */
export function remember(
  baseline: Baseline,
  time: number,
  values: Values,
  fresh: boolean,
  covered: readonly MeasureName[] = [],
): Baseline {
  const kept = fresh
    ? []
    : baseline.samples.filter((sample) => time - sample.time <= WINDOW_MS && sample.time < time);
  return { ...baseline, samples: [...kept, { time, values, covered }] };
}

const mostlyCovered = (samples: readonly Sample[], measure: MeasureName): boolean =>
  samples.filter(({ covered }) => covered.includes(measure)).length * 2 > samples.length;

/** Whether an arm hid a measure in the start pose that would be its neutral. */
export const coveredAtRest = (
  { samples, rests, covered }: Baseline,
  measure: MeasureName,
): boolean => (rests.length > 0 ? covered.includes(measure) : mostlyCovered(samples, measure));

/** Whether somebody faces another way than before: their outline is another one, too. */
const hasTurned = (before: Values | undefined, now: Values): boolean =>
  before !== undefined && Math.abs((now.turn ?? 0) - (before.turn ?? now.turn ?? 0)) > TURNED;

/**
 * A movement begins: the start pose just left becomes a rest. Rests of a body that has turned since
 * are forgotten.
 */
export function settle(baseline: Baseline): Baseline {
  const { samples, rests, first } = baseline;
  if (!longEnough(samples)) return baseline;
  const readings = samples.map(({ values }) => values);
  const rest = Object.fromEntries(
    NAMES.map((name) => [name, trembles(readings, name) ? null : typical(readings, name)]),
  ) as Values;
  const covered = NAMES.filter((name) => mostlyCovered(samples, name));
  const before = hasTurned(rests.at(-1), rest) ? [] : rests;
  return { samples: [], rests: [...before, rest].slice(-RESTS), first: first ?? rest, covered };
}

/** Whether an outline comes back to where it was; as long as too few rests tell, it is taken to. */
export function repeats({ rests }: Baseline, measure: MeasureName): boolean {
  const seen = seenIn(rests, measure);
  if (!MEASURES[measure].outline || seen.length < COMPARED) return true;
  return sampleDeviation(seen) <= REPEATABLE;
}

/**
 * A measure in the start pose: over the latest rests, or in the pose being held before the first.
 * Null when it is not known yet, or when an outline does not come back to where it was.
 */
export function neutralOf(baseline: Baseline, measure: MeasureName): number | null {
  const { samples, rests } = baseline;
  if (rests.length === 0) {
    const readings = samples.map(({ values }) => values);
    return longEnough(samples) ? typical(readings, measure) : null;
  }
  const usual = typical(rests, measure);
  const latest = rests.at(-1)![measure];
  if (usual === null || !repeats(baseline, measure)) return null;
  const strays = latest !== null && Math.abs(latest - usual) > REPEATABLE;
  return MEASURES[measure].outline && strays ? null : usual;
}
