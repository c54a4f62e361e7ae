import type { Clarity } from '../body/clarity';
import type { MeasureName } from '../body/measures';
import type { Posture } from '../body/facing';
import type { Reading } from '../body/reader';
import type { BackReading, Check, Exercise } from '../exercises/definition';
import { coveredAtRest, neutralOf, repeats, type Baseline } from './baseline';
import { comparedIn, measuresIn } from './lumbar';
import type { NotSeenReason } from './report';

/**
 * Darker than this around the person and nothing is judged. Clips made darker step by step: at 0.08
 * the back's edge lies where it lay in the light to 0.7 % of the torso (nine frames of ten), at 0.07
 * or 0.05 the person is not found at all, or the landmarks are 16 % of the torso off.
 */
const DARK = 0.075;
/**
 * A torso shorter than this in the picture, in pixels, is too far away. A clip made smaller step by
 * step: at 38 pixels the back's edge is off by 0.5 % of the torso and the landmarks by 7 % (nine
 * frames of ten), at 34 by 1.2 and 13 %, at 29 by 1.6 and 44 %; 10° of the low back are some 2.5 %.
 */
const FAR = 36;
interface TurnedBound {
  readonly measure: MeasureName;
  readonly beyond: number;
}

/**
 * Near and far joints this far apart in the start pose, ÷ torso length, are a body turned by some 25°
 * or more, where angles and outline no longer tell the truth (form rules §1.1). In each posture by the
 * joints that tell 15° from 35° best on rendered bodies (four bodies to choose on: on the back up to
 * 0.10 against 0.18 and more, on all fours 0.16 against 0.27, standing 0.11 against 0.25; four others:
 * 0.12 against 0.17, 0.20 against 0.24, 0.16 against 0.28; standing at 20° up to 0.19). Lying, the near
 * shoulder reads higher.
 */
const TURNED: Readonly<Record<Posture, TurnedBound | null>> = {
  supine: { measure: 'kneeTurn', beyond: 0.14 },
  quadruped: { measure: 'trunkTurn', beyond: 0.21 },
  standing: { measure: 'turn', beyond: 0.2 },
  // By likeness, not measured: on the belly the same joints are level as on the back; kneeling and
  // sitting the legs may be apart on purpose, so the trunk alone tells, as on all fours.
  prone: { measure: 'kneeTurn', beyond: 0.14 },
  kneeling: { measure: 'trunkTurn', beyond: 0.21 },
  seated: { measure: 'trunkTurn', beyond: 0.21 },
  // The pairs lie above one another: how far apart they look, level, does not tell it.
  'side-lying': null,
};
/**
 * From the front, shoulders and hips nearer together than this, ÷ torso, are turned by more than some
 * 45°: facing the camera they are half a torso apart. Finer it cannot be told, a turn of 25° takes off a
 * tenth of what people differ by a third in. Not measured.
 */
const FACING = 0.35;

/** What decides in one frame whether something can be judged. */
export interface Scene {
  readonly exercise: Exercise;
  readonly reading: Reading;
  readonly baseline: Baseline;
}

/** Whether the latest start pose was turned away from the side view: people turn during a set. */
export function turnedAway({ posture, view }: Exercise, baseline: Baseline): boolean {
  const bound = TURNED[posture];
  const latest = (measure: MeasureName) =>
    baseline.rests.at(-1)?.[measure] ?? neutralOf(baseline, measure);
  if (view === 'front') return Math.abs(latest('trunkTurn') ?? FACING) < FACING;
  return bound !== null && Math.abs(latest(bound.measure) ?? 0) > bound.beyond;
}

/** What is the matter with the picture itself; null when it is light and large enough. */
export function unclear(
  { light, torso }: Clarity,
  exercise?: Pick<Exercise, 'poses'>,
): 'too-dark' | 'too-far' | null {
  if (light !== null && light < DARK) return 'too-dark';
  // A trunk that points away from the camera looks shorter than it is.
  const far = FAR * (exercise?.poses.start.length ?? 1);
  return torso !== null && torso < far ? 'too-far' : null;
}

/** Why nobody can be read from the picture; in the dark that is the reason. */
export const whyBlind = ({ blind, clarity }: Reading, exercise: Exercise): NotSeenReason | null =>
  blind === 'nobody' ? (unclear(clarity, exercise) ?? blind) : blind;

/** Why no form at all can be judged, null when it can. */
const whyNoForm = ({ exercise, reading, baseline }: Scene): NotSeenReason | null => {
  const away = exercise.view === 'front' ? 'not-facing' : 'turned-away';
  const turned = turnedAway(exercise, baseline) ? away : null;
  return whyBlind(reading, exercise) ?? turned ?? unclear(reading.clarity, exercise);
};

/** Why a measure is not seen in this frame, null when it is. */
function whyHidden({ reading }: Scene, measure: MeasureName): NotSeenReason | null {
  if (reading.values?.[measure] !== null) return null;
  return reading.clarity.covered.includes(measure) ? 'covered' : 'outline-torn';
}

/** Why the start pose gave a measure no neutral, null when it did. */
function whyNoNeutral({ baseline }: Scene, measure: MeasureName): NotSeenReason | null {
  if (neutralOf(baseline, measure) !== null) return null;
  if (!repeats(baseline, measure)) return 'loose-top';
  return coveredAtRest(baseline, measure) ? 'covered' : 'no-neutral';
}

const firstOf = (reasons: readonly (NotSeenReason | null)[]): NotSeenReason | null =>
  reasons.find((reason) => reason !== null) ?? null;

/** Why one reading of the back cannot be made, null when it can. */
function whyNoReading(scene: Scene, reading: BackReading): NotSeenReason | null {
  const hidden = measuresIn(reading).map((measure) => whyHidden(scene, measure));
  if (hidden.includes('covered')) return 'covered';
  const strange = comparedIn(reading).map((measure) => whyNoNeutral(scene, measure));
  return firstOf(hidden) ?? firstOf(strange);
}

/** Why the lumbar angle is not known in this frame, null when one of its readings can be made. */
function whyNoLumbar(scene: Scene): NotSeenReason | null {
  const reasons = scene.exercise.back.map((reading) => whyNoReading(scene, reading));
  return reasons.includes(null) ? null : firstOf(reasons);
}

/** Why there is nothing to compare a check's measure with, null when there is or needs to be none. */
function whyNoReference({ measure, against }: Check, scene: Scene): NotSeenReason | null {
  if (against === 'start') return whyNoNeutral(scene, measure);
  const first = scene.baseline.first?.[measure] ?? null;
  return against === 'set' && first === null ? 'no-neutral' : null;
}

function whyNoValue(check: Check, scene: Scene): NotSeenReason | null {
  if (check.when === 'end') return null;
  if (check.measure === 'lumbar') return whyNoLumbar(scene);
  return whyHidden(scene, check.measure) ?? whyNoReference(check, scene);
}

/** Why the back cannot be judged in this frame, null when its angle is known and its checks can. */
export function whyNoBack(scene: Scene): NotSeenReason | null {
  const { back, checks } = scene.exercise;
  const reasons = checks.filter((check) => check.back).map((check) => whyNoValue(check, scene));
  const angle = back.length > 0 ? whyNoLumbar(scene) : null;
  return whyNoForm(scene) ?? angle ?? firstOf(reasons);
}

/**
 * Why a check cannot be judged in this frame, null when it can. What decides the count is judged as
 * long as anybody is seen.
 */
export function whyNot(check: Check, scene: Scene): NotSeenReason | null {
  const general = check.voids ? whyBlind(scene.reading, scene.exercise) : whyNoForm(scene);
  return general ?? whyNoValue(check, scene);
}
