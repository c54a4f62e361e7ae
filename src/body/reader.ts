import { coveredIn, type Clarity } from './clarity';
import { follow, type FacingState, type Posture, type View } from './facing';
import type { Side } from './landmarks';
import { measure, type MeasureName, type Values } from './measures';
import { followNames, renamed, type NamesState } from './names';
import { NO_PAIRS, untangle, type PairsState } from './pairs';
import type { Pose } from './pose';
import { profileOf, type Profile } from './profile';
import { recognise, type Whereabouts } from './same-person';
import { isSomebody, torsoOf, type Somebody } from './somebody';
import { smooth, type SmoothingState } from './smoothing';
import type { Milliseconds } from './units';

/** How fast the steady torso length, and the steady light, follow the measured one, ms. */
const UNIT_MS = 1000;
/** A joint this far outside the picture, in torso lengths, is the model's guess. */
const OUTSIDE = 0.02;

/** Why a frame cannot be read. */
export type Blind = 'nobody' | 'out-of-frame';

/** One frame as the coach sees it. */
export interface Reading {
  readonly time: Milliseconds;
  /** Body side that is near the camera, null while it is not known. */
  readonly near: Side | null;
  /** Null when nothing could be read; then `blind` says why. */
  readonly values: Values | null;
  readonly blind: Blind | null;
  readonly clarity: Clarity;
  /** The smoothed pose in the unmirrored picture, for drawing. */
  readonly pose: Pose;
}

/** What reading a stream of poses remembers. */
export interface ReaderState {
  readonly pairs: PairsState;
  readonly smoothing: SmoothingState | null;
  readonly facing: FacingState | null;
  readonly names: NamesState | null;
  readonly person: Whereabouts | null;
  /** Steady torso length in pixels. */
  readonly unit: number | null;
  /** Steady light around the person, 0…1. */
  readonly light: number | null;
  readonly time: number;
}

export const NEW_READER: ReaderState = {
  pairs: NO_PAIRS,
  smoothing: null,
  facing: null,
  names: null,
  person: null,
  unit: null,
  light: null,
  time: 0,
};

function steady(unit: number | null, now: number, gapMs: number): number {
  if (unit === null) return now;
  return unit + (1 - Math.exp(-Math.max(0, gapMs) / UNIT_MS)) * (now - unit);
}

/** Whether the joints that every exercise is judged by lie inside the picture. */
const inFrame = ({ near, torso }: Profile, pose: Pose): boolean =>
  [near.shoulder, near.hip, near.knee].every(
    ({ x, y }) =>
      x > -OUTSIDE * torso &&
      y > -OUTSIDE * torso &&
      x < pose.width + OUTSIDE * torso &&
      y < pose.height + OUTSIDE * torso,
  );

const blindReading = (pose: Pose, { facing, unit, light }: ReaderState, blind: Blind): Reading => ({
  time: pose.time,
  near: facing?.near ?? null,
  values: null,
  blind,
  clarity: { light, torso: blind === 'nobody' ? null : unit, covered: [] },
  pose,
});

/** An arm's lead that only raises doubt, degrees: between the bounds of `coach/side.ts`. */
const DOUBTFUL = 45;

const doubtful = (lead: number): number => -Math.sign(lead) * Math.min(Math.abs(lead), DOUBTFUL);

const LEG_LEADS = ['legLead', 'tuckLead', 'stepLead'] as const satisfies readonly MeasureName[];

/** Which leg is ahead, the other way round. */
const turnedLegs = (values: Values): Partial<Values> =>
  Object.fromEntries(LEG_LEADS.map((lead) => [lead, values[lead] && -values[lead]]));

/**
 * The lead of a side's leg or arm, by the names that the model gave it in this frame: how limbs were
 * told apart keeps them smooth, but once wrong it stays wrong, while most of the names are right. Of
 * arms less so: raised one at a time the model takes them for each other for a whole hold. Where
 * names and movement disagree, which arm it is stays open.
 */
const asNamed = (values: Values, { exchanged }: PairsState): Values => ({
  ...values,
  ...(exchanged.legs ? turnedLegs(values) : {}),
  armLead: values.armLead && (exchanged.arms ? doubtful(values.armLead) : values.armLead),
});

/** Takes a usable pose into everything that is remembered; gives the smoothed pose, too. */
function remember(before: ReaderState, pose: Somebody, seen: Stance): [ReaderState, Somebody] {
  const { time, landmarks: raw } = pose;
  const unit = steady(before.unit, torsoOf(raw), time - before.time);
  const [pairs, apart] = untangle(before.pairs, raw, unit, time);
  const [smoothing, smoothed] = smooth(before.smoothing, { ...pose, landmarks: apart }, unit);
  const landmarks = smoothed.landmarks!;
  const length = torsoOf(landmarks);
  const facing = follow(before.facing, seen.posture, landmarks, length, time, seen.view);
  const names = followNames(before.names, raw, time);
  return [
    { ...before, pairs, smoothing, facing, names, unit, time },
    { ...smoothed, landmarks },
  ];
}

/** How the body is held, and from where it is seen. */
interface Stance {
  readonly posture: Posture;
  readonly view: View;
}

/** Whether one side is nearer to the camera than the other, so that it must be the clearer one. */
const hidesOneSide = ({ posture, view }: Stance): boolean =>
  view === 'side' && posture !== 'side-lying';

/** Whether the model's names are the wrong way round: its near side is not the one that must be near. */
const misnamed = ({ names, facing }: ReaderState, seen: Stance): boolean =>
  hidesOneSide(seen) && !!names?.front && !!facing?.near && names.front !== facing.near;

/** Takes one pose into the reader: smoothed, turned to the near side and measured. */
export function read(
  state: ReaderState,
  pose: Pose,
  posture: Posture,
  view: View = 'side',
): [ReaderState, Reading] {
  const stance = { posture, view };
  const { time } = pose;
  const light = pose.light === null ? null : steady(state.light, pose.light, time - state.time);
  if (!isSomebody(pose)) {
    const lost = { ...state, smoothing: null, pairs: NO_PAIRS, light, time };
    return [lost, blindReading({ ...pose, landmarks: null }, lost, 'nobody')];
  }
  const [person, stranger] = recognise(state.person, pose.landmarks, time);
  if (stranger) return [{ ...state, person }, blindReading(pose, state, 'nobody')];
  const [next, smoothed] = remember({ ...state, person, light }, pose, stance);
  const near = next.facing?.near;
  if (!near) return [next, blindReading(smoothed, next, 'out-of-frame')];
  const landmarks = misnamed(next, stance) ? renamed(smoothed.landmarks) : smoothed.landmarks;
  const profile = profileOf(smoothed, landmarks, near, torsoOf(landmarks));
  if (!inFrame(profile, pose)) return [next, blindReading(smoothed, next, 'out-of-frame')];
  const values = asNamed(measure(profile), next.pairs);
  const clarity = { light, torso: next.unit, covered: coveredIn(profile, values) };
  return [next, { time, near, values, blind: null, clarity, pose: smoothed }];
}
