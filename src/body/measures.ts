import { hipAngle, kneeAngle, legRise, neckAngle, shoulderAngle, trunkAngle } from './angles';
import {
  deviation,
  HOLLOW,
  LOWER_BACK,
  meanOff,
  UPPER_BACK,
  WHOLE_BACK,
  type Stretch,
} from './back-line';
import { behindArms } from './covered';
import { FRONT } from './front-measures';
import type { Joint } from './landmarks';
import { LYING } from './lying-measures';
import { inTorsos, known, lead, near, offLine, whole, type Measure, type Unit } from './measure';
import type { Profile } from './profile';
import { UPRIGHT } from './upright-measures';

export type { Unit };

/** How far the back's edge lies off its own chord over a stretch. */
const offChord = (stretch: Stretch): Measure =>
  offLine((profile) => deviation(profile.dorsal, stretch));

/** How far the near one of a pair of joints lies to the picture's right of the far one, ÷ torso. */
const pairApart = ({ near, far, torso }: Profile, joint: Joint): number =>
  (near[joint].x - far[joint].x) / torso;

/** The same, as the mean of several pairs. */
const pairsApart = (...joints: Joint[]): Measure =>
  inTorsos(
    (profile) => joints.reduce((sum, joint) => sum + pairApart(profile, joint), 0) / joints.length,
  );

/** A far knee below this is hidden for good; behind the near one it is 0.08–0.5. */
const FAR_HIDDEN = 0.06;
/** A far leg that is hidden and guessed as near to the other as this, degrees, says nothing. */
const GUESSED_ALIKE = 20;
/** Half-way between a bent and a straight hip. */
const HALF_OPEN = 135;

const farLegTold = ({ near, far }: Profile): boolean =>
  far.knee.visibility >= FAR_HIDDEN || Math.abs(hipAngle(near) - hipAngle(far)) > GUESSED_ALIKE;

/** The more bent hip; null where the far leg is hidden and the model gives it the near one's place. */
function stillLeg(profile: Profile): number | null {
  const { near, far } = profile;
  return farLegTold(profile) ? Math.min(hipAngle(near), hipAngle(far)) : null;
}

/** By how much the near hip is straighter than the far one, or than half-way where that is not told. */
const legLead = (profile: Profile): number =>
  hipAngle(profile.near) - (farLegTold(profile) ? hipAngle(profile.far) : HALF_OPEN);

/** Everything a definition can judge. Angles in degrees, see `angles.ts`. */
const DEFINED = {
  trunk: whole(trunkAngle),
  neck: whole(neckAngle),
  hip: near(hipAngle),
  knee: near(kneeAngle),
  arm: near(shoulderAngle),
  /** The straighter and the more bent of the two hips, whichever side they are on. */
  legReach: whole(({ near, far }) => Math.max(hipAngle(near), hipAngle(far))),
  stillLeg: whole(stillLeg),
  armReach: whole(({ near, far }) => Math.max(shoulderAngle(near), shoulderAngle(far))),
  legRise: whole(legRise),
  /** Knee of the leg that reaches further. */
  reachKnee: whole(({ near, far }) => kneeAngle(hipAngle(near) > hipAngle(far) ? near : far)),
  /** How far the hips are off the floor in a bridge: the hip opens and the trunk tips together. */
  lift: whole((profile) => hipAngle(profile.near) + trunkAngle(profile) - 180),
  /** Trunk off upright, + = forwards. */
  lean: whole((profile) => 90 - trunkAngle(profile)),
  /** How surely arm and leg of one side moved together, 0…1; known to the coach as a movement ends. */
  sameSide: known('none'),
  legLead: whole(legLead),
  armLead: lead(['elbow', 'wrist'], shoulderAngle),
  /** How far apart the two sides' joints are, level: a body out of the side view. */
  turn: pairsApart('shoulder', 'hip', 'knee'),
  trunkTurn: pairsApart('shoulder', 'hip'),
  kneeTurn: pairsApart('knee'),
  /** Also in a standing body, whose arms hang in front of it. */
  lowerBack: offLine(({ dorsal, bareDorsal }) =>
    deviation(behindArms(dorsal, bareDorsal), LOWER_BACK),
  ),
  hollow: offChord(HOLLOW),
  upperBack: offChord(UPPER_BACK),
  /** How far the whole back's edge lies off its chord, near the mean of lower and upper back. */
  wholeBack: offChord(WHOLE_BACK),
  /** Where the edge of the buttock and of the belly lies off the hip–shoulder line, + = further out. */
  buttock: offLine(({ dorsal }) => meanOff(dorsal, -0.05, 0.12)),
  belly: offLine(({ ventral }) => meanOff(ventral, 0.25, 0.5)),
  /** Mid-hip to mid-shoulder, in pixels of the picture. */
  torso: { unit: 'none', of: ({ torso }) => torso },
  /** Degrees of lumbar extension against the personal neutral; the coach reads it from the others. */
  lumbar: known('deg'),
  /**
   * How much rounder the back is than in the set's first start pose, ÷ torso: + = rounded (cat), − =
   * hollow (cow). The coach compares `wholeBack`; 0 until there is a start pose to compare with.
   */
  rounding: known('torso'),
  ...LYING,
  ...UPRIGHT,
  ...FRONT,
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof DEFINED;

/** Every measure by its name. */
export const MEASURES: Readonly<Record<MeasureName, Measure>> = DEFINED;

/** One reading of every measure; null is "not seen", neither good nor bad. */
export type Values = Readonly<Record<MeasureName, number | null>>;

const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;

/** Reads every measure of a profile. NaN never leaves this function. */
export const measure = (profile: Profile): Values =>
  Object.fromEntries(
    Object.entries(MEASURES).map(([name, { of }]) => [name, finite(of(profile))]),
  ) as Values;
