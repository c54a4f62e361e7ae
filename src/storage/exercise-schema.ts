import * as v from 'valibot';
import type { Check, Dose, Exercise, Pace, PaceCues, RepRule } from '../exercises/definition';
import type { Version } from '../exercises/exercise-file';
import type { LimbAngles, KeyPose } from '../body/figure';
import * as part from './exercise-parts';

/** What the first key of an exported file says, so that later kinds of file can be told from it. */
export const FORMAT = 'backline-exercise-1';

/** One schema for each key of a type: one that is forgotten, or too many, does not compile. */
type Entries<T> = Readonly<Record<keyof T, v.GenericSchema>>;

const { maybe, object, list, byName, text, degrees, condition, ms } = part;
const line = () => text(300);
const source = () => text(900);
const conditions = () => list(condition(), 10);
/** How much of a limb is seen: one that is not seen at all would have no length, a near one looks long. */
const share = () => part.number(0.05, 1.5);
const across = () => part.number(-2, 2);

const LIMBS = {
  hip: degrees(),
  knee: degrees(),
  shoulder: degrees(),
  elbow: degrees(),
  thigh: maybe(share()),
  shin: maybe(share()),
  arm: maybe(share()),
} satisfies Entries<LimbAngles>;

const POSE = {
  trunk: degrees(),
  neck: maybe(degrees()),
  lowerBack: maybe(part.number(-0.5, 0.5)),
  length: maybe(share()),
  width: maybe(object({ shoulders: across(), hips: across() })),
  near: object(LIMBS),
  far: maybe(object(LIMBS)),
} satisfies Entries<KeyPose>;
const pose = () => object(POSE);

/** The ranges a person may enter in a plan. */
export const DOSE_RANGES = { sets: 10, reps: 50, holdMs: 1_800_000, restMs: 300_000 };

const DOSE = {
  sets: part.whole(1, DOSE_RANGES.sets),
  reps: part.whole(1, DOSE_RANGES.reps),
  perSide: part.yesNo(),
  holdMs: ms(DOSE_RANGES.holdMs),
  restMs: ms(DOSE_RANGES.restMs),
} satisfies Entries<Dose>;

const REP = {
  posture: conditions(),
  rests: maybe(list(conditions(), 10)),
  start: conditions(),
  measure: part.measure(),
  leave: part.bound(),
  short: part.bound(),
  peak: conditions(),
  also: maybe(conditions()),
  peakMs: maybe(ms()),
  endMs: maybe(ms()),
  minMs: ms(),
  source: source(),
} satisfies Entries<RepRule>;

const CHECK = {
  id: part.id(),
  measure: part.measure(),
  against: maybe(part.choice(['start', 'set', 'peak'])),
  when: part.choice(['hold', 'moving', 'paused', 'start', 'end']),
  only: maybe(conditions()),
  watch: part.oneSide(),
  fault: part.oneSide(),
  clear: part.oneSide(),
  afterMs: ms(),
  back: maybe(part.yesNo()),
  about: maybe(part.choice(['position', 'range', 'tempo'])),
  voids: maybe(part.yesNo()),
  another: maybe(part.yesNo()),
  breaks: maybe(part.yesNo()),
  title: text(80),
  say: part.cue(),
  why: line(),
  ask: maybe(line()),
  source: source(),
} satisfies Entries<Check>;

const PACE = {
  outMs: ms(60_000),
  backMs: ms(60_000),
  pauseMs: ms(60_000),
  by: part.choice(['clock', 'person']),
  inMinutes: maybe(part.yes()),
} satisfies Entries<Pace>;

const CUES = { out: text(40), back: text(40) } satisfies Entries<PaceCues>;
const CURVE = { measure: part.measure(), label: text(80) } satisfies Entries<Exercise['curve']>;

const weights = () => object({ add: part.bound(), by: byName(part.measure(), part.bound()) });
const reading = () =>
  object({
    near: weights(),
    far: weights(),
    sd: part.number(0.1, 90),
    offsetSd: maybe(part.number(0.1, 90)),
    zero: maybe(weights()),
  });

const faults = () => byName(part.id(), pose());
const POSES = {
  start: pose(),
  peak: pose(),
  otherPeak: maybe(pose()),
  also: maybe(pose()),
} satisfies Entries<Omit<Exercise['poses'], 'faults'>>;

const TOLD = {
  setup: part.pair(line()),
  steps: maybe(list(line(), 12)),
  bestFor: maybe(line()),
  cautions: maybe(list(line(), 8)),
  differs: maybe(text(600)),
  easier: maybe(text(120)),
};

const WHOLE = {
  id: part.id(),
  name: text(60),
  kind: part.choice(['repetitions', 'hold', 'steps', 'guided']),
  posture: part.choice([
    'supine',
    'quadruped',
    'standing',
    'prone',
    'side-lying',
    'kneeling',
    'seated',
  ]),
  view: maybe(part.choice(['side', 'front'])),
  purpose: line(),
  ...TOLD,
  dose: object(DOSE),
  variantOf: maybe(part.id()),
  leadsTo: maybe(part.id()),
  rep: maybe(object(REP)),
  pace: maybe(object(PACE)),
  paceCues: maybe(object(CUES)),
  alternates: part.yesNo(),
  sideBy: maybe(part.measure()),
  curve: object(CURVE),
  back: list(reading(), 6),
  checks: list(object(CHECK), 30),
  poses: object({ ...POSES, faults: faults() }),
} satisfies Entries<Exercise>;

const format = { format: maybe(v.literal(FORMAT, 'choice')) };

/** A whole definition, as `definition.ts` has it. */
export const wholeSchema = object({ ...format, ...WHOLE });

const { id: _, ...CHANGES } = CHECK;
const VERSION = {
  basedOn: part.id(),
  id: maybe(part.id()),
  name: text(60),
  purpose: maybe(line()),
  ...TOLD,
  setup: maybe(TOLD.setup),
  dose: maybe(part.partial(DOSE)),
  rep: maybe(part.partial(REP)),
  pace: maybe(part.partial(PACE)),
  paceCues: maybe(part.partial(CUES)),
  curve: maybe(part.partial(CURVE)),
  checks: maybe(
    byName(
      part.id(),
      v.lazy((given) => (given === false ? v.literal(false) : part.partial(CHANGES))),
    ),
  ),
  poses: maybe(object({ ...part.partial(POSES).entries, faults: maybe(faults()) })),
} satisfies Entries<Version>;

/** Somebody's own version of a built-in exercise. */
export const versionSchema = object({ ...format, ...VERSION });
