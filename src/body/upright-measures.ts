import { kneeAngle, trunkAngle } from './angles';
import { direction, distance, fold, turnAt, type Point } from './geometry';
import { inTorsos, near, ratio, whole, type Limbs, mid } from './measure';
import type { Profile } from './profile';

/** Shin off upright, + = the knee ahead of the ankle. */
const shinLean = ({ knee, ankle }: Limbs): number => fold(90 - direction(ankle, knee));

/** Shoulder–elbow–wrist, 180 straight, less = bent, whichever way the elbow points. */
const elbowAngle = ({ shoulder, elbow, wrist }: Limbs): number => {
  const turn = turnAt(shoulder, elbow, wrist);
  return Math.min(turn, 360 - turn);
};

const lean = (profile: Profile): number => 90 - trunkAngle(profile);

/** How far a point lies off the line from mid-hip to mid-shoulder, towards the back. */
function behindTrunk(profile: Profile, { x, y }: Point): number {
  const [hip, shoulder] = [mid(profile, 'hip'), mid(profile, 'shoulder')];
  const [ax, ay] = [shoulder.x - hip.x, shoulder.y - hip.y];
  return (ax * (y - hip.y) - ay * (x - hip.x)) / Math.hypot(ax, ay) / profile.torso;
}

/** Of who stands, kneels or sits, seen from the side. Near side where sides are not named. */
export const UPRIGHT = {
  /** Knee off straight: what grows as people sit down into something. */
  kneeBend: near((limbs) => 180 - kneeAngle(limbs)),
  /** Shin off upright, + = the knee ahead of the ankle. */
  shin: near(shinLean),
  /** How much further the trunk leans forwards than the shin does: 0 side by side. Squat. */
  trunkOverShin: whole((profile) => lean(profile) - shinLean(profile.near)),
  /** Knee ahead of the ankle, ÷ shin. Wall sit. */
  kneeAhead: ratio(({ near: { knee, ankle } }) => (ankle.x - knee.x) / distance(knee, ankle)),
  /** Heel higher than the toes; against the start pose: a heel that lifts. */
  heelLift: inTorsos(({ near: { heel, footIndex }, torso }) => (footIndex.y - heel.y) / torso),
  /** Shoulder–elbow–wrist, 180 straight; and off straight, what grows in a pull. */
  elbow: near(elbowAngle),
  elbowBend: near((limbs) => 180 - elbowAngle(limbs)),
  /** Elbow behind the line from hip to shoulder. Row. */
  elbowBehind: inTorsos((profile) => behindTrunk(profile, profile.near.elbow)),
  /** From ear to shoulder; against the start pose: shoulders pulled up to the ears. */
  earToShoulder: inTorsos(
    (profile) => distance(mid(profile, 'ear'), mid(profile, 'shoulder')) / profile.torso,
  ),
};
