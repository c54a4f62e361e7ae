import type { Joint } from './landmarks';

/** Angles of one side's limbs in degrees, measured on the belly side of the body. */
export interface LimbAngles {
  /** Shoulder–hip–knee: 180 = thigh in line with the trunk, less = flexed, more = extended past it. */
  readonly hip: number;
  /** Hip–knee–ankle: 180 = straight. */
  readonly knee: number;
  /** Hip–shoulder–elbow: 0 = arm along the trunk, 90 = straight ahead, 180 = overhead. */
  readonly shoulder: number;
  /** Shoulder–elbow–wrist: 180 = straight. */
  readonly elbow: number;
  /** How much of thigh, shin and arm is seen, 0…1, where they point to the camera; 1 where absent. */
  readonly thigh?: number;
  readonly shin?: number;
  readonly arm?: number;
}

/**
 * The body at one moment of an exercise, seen from its left side. Seen from the front, near is its left
 * side, on the picture's right; lying on its right side with the front towards the camera, the upper
 * one, with the head on the picture's left. The angles are those seen in the picture then.
 */
export interface KeyPose {
  /**
   * Direction from hip to shoulder in degrees: 0 = level with the head on the picture's left and
   * the belly down, 90 = upright facing left, 180 = level on the back with the head on the right.
   */
  readonly trunk: number;
  /** Head against the trunk line, degrees, + = extended (looking up when standing). */
  readonly neck?: number;
  /** Mid lower back off its straight line, fraction of torso, + = rounded, − = arched. */
  readonly lowerBack?: number;
  /** How much of the trunk is seen, 0…1, where it points to or from the camera; 1 where absent. */
  readonly length?: number;
  /** Between the two shoulders and the two hips, ÷ torso, as seen; 0 from the side, where absent. */
  readonly width?: { readonly shoulders: number; readonly hips: number };
  readonly near: LimbAngles;
  /** Left out when the far side does the same as the near side. */
  readonly far?: LimbAngles;
}

/** A point in torso lengths, y down, mid-hip at the origin. */
export interface FigurePoint {
  readonly x: number;
  readonly y: number;
}

/** A key pose as points: a stick body with its back line, in torso lengths, floor at `floor`. */
export interface Figure {
  readonly near: Readonly<Record<Joint, FigurePoint>>;
  readonly far: Readonly<Record<Joint, FigurePoint>>;
  readonly head: FigurePoint;
  /** From just below the hip to the shoulder along the back's skin. */
  readonly back: readonly FigurePoint[];
  readonly belly: readonly FigurePoint[];
  /** y of the lowest point of the body. */
  readonly floor: number;
}

/**
 * Segment lengths ÷ torso (hip joint to shoulder joint, 0.288 of stature).
 * Source: Drillis & Contini segment lengths as fractions of stature (thigh 0.245, shank 0.246,
 * upper arm 0.186, forearm 0.146), as tabled in Winter, Biomechanics and Motor Control.
 */
const LENGTH = { thigh: 0.85, shank: 0.85, upperArm: 0.65, forearm: 0.51, foot: 0.4, heel: 0.12 };
const HEAD_FROM_SHOULDER = 0.42;
const EAR_FROM_SHOULDER = 0.38;
/** Skin of the back and of the belly off the hip–shoulder line, ÷ torso; side view of a lean adult. */
const BACK_OFFSET = 0.24;
const BELLY_OFFSET = 0.2;

const RADIANS = Math.PI / 180;

const ORIGIN: FigurePoint = { x: 0, y: 0 };

/** Unit vector for a direction of a `KeyPose`: 0 = left, 90 = up, 180 = right. */
const toward = (angle: number): FigurePoint => ({
  x: -Math.cos(angle * RADIANS),
  y: -Math.sin(angle * RADIANS),
});

const move = (from: FigurePoint, angle: number, length: number): FigurePoint => {
  const step = toward(angle);
  return { x: from.x + step.x * length, y: from.y + step.y * length };
};

/** Where the trunk ends, on one side of it: `side` is +1 near, −1 far. */
function trunkEnds({ trunk, length = 1, width }: KeyPose, side: 1 | -1) {
  const out = (middle: FigurePoint, across: number) =>
    move(middle, trunk + 90, (side * across) / 2);
  const top = move(ORIGIN, trunk, length);
  return { hip: out(ORIGIN, width?.hips ?? 0), shoulder: out(top, width?.shoulders ?? 0) };
}

function limbs(pose: KeyPose, angles: LimbAngles, side: 1 | -1): Record<Joint, FigurePoint> {
  const { thigh: thighSeen = 1, shin: shinSeen = 1, arm: armSeen = 1 } = angles;
  const { hip, shoulder } = trunkEnds(pose, side);
  const thigh = pose.trunk - angles.hip;
  const shank = thigh - (180 - angles.knee);
  const upperArm = pose.trunk + 180 + angles.shoulder;
  const forearm = upperArm + (180 - angles.elbow);
  const knee = move(hip, thigh, LENGTH.thigh * thighSeen);
  const ankle = move(knee, shank, LENGTH.shank * shinSeen);
  const elbow = move(shoulder, upperArm, LENGTH.upperArm * armSeen);
  const neck = move(ORIGIN, pose.trunk, pose.length ?? 1);
  return {
    ear: move(neck, pose.trunk + (pose.neck ?? 0), EAR_FROM_SHOULDER),
    shoulder,
    elbow,
    wrist: move(elbow, forearm, LENGTH.forearm * armSeen),
    hip,
    knee,
    ankle,
    heel: move(ankle, shank - 60, LENGTH.heel),
    footIndex: move(ankle, shank + 75, LENGTH.foot),
  };
}

/** One edge of the trunk: `side` −90 is the belly, +90 the back; `bend` moves its lower half out. */
function trunkEdge(pose: KeyPose, side: 90 | -90, offset: number, bend: number): FigurePoint[] {
  const stations = 14;
  return Array.from({ length: stations + 1 }, (_, i) => {
    const at = -0.1 + (1.1 * i) / stations;
    const bulge = at > 0 && at < 0.65 ? bend * Math.sin((Math.PI * at) / 0.65) ** 2 : 0;
    return move(
      move(ORIGIN, pose.trunk, at * (pose.length ?? 1)),
      pose.trunk + side,
      offset + bulge,
    );
  });
}

/** Draws a key pose as points in torso lengths. Pure forward kinematics in the sagittal plane. */
export function figureOf(pose: KeyPose): Figure {
  const near = limbs(pose, pose.near, 1);
  const far = limbs(pose, pose.far ?? pose.near, -1);
  const bend = pose.lowerBack ?? 0;
  const back = trunkEdge(pose, 90, BACK_OFFSET, bend);
  const belly = trunkEdge(pose, -90, BELLY_OFFSET, -bend);
  const ends = [...Object.values(near), ...Object.values(far), ...back];
  return {
    near,
    far,
    head: move(
      move(ORIGIN, pose.trunk, pose.length ?? 1),
      pose.trunk + (pose.neck ?? 0),
      HEAD_FROM_SHOULDER,
    ),
    back,
    belly,
    floor: Math.max(...ends.map((point) => point.y)),
  };
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

const mixLimbs = (from: LimbAngles, to: LimbAngles, share: number): LimbAngles => ({
  hip: mix(from.hip, to.hip, share),
  knee: mix(from.knee, to.knee, share),
  shoulder: mix(from.shoulder, to.shoulder, share),
  elbow: mix(from.elbow, to.elbow, share),
  thigh: mix(from.thigh ?? 1, to.thigh ?? 1, share),
  shin: mix(from.shin ?? 1, to.shin ?? 1, share),
  arm: mix(from.arm ?? 1, to.arm ?? 1, share),
});

const NARROW = { shoulders: 0, hips: 0 };
const mixWidth = (
  { width: a = NARROW }: KeyPose,
  { width: b = NARROW }: KeyPose,
  share: number,
) => ({
  shoulders: mix(a.shoulders, b.shoulders, share),
  hips: mix(a.hips, b.hips, share),
});

/** The pose `share` (0…1) of the way between two key poses, angle by angle. */
export const between = (from: KeyPose, to: KeyPose, share: number): KeyPose => ({
  trunk: mix(from.trunk, to.trunk, share),
  neck: mix(from.neck ?? 0, to.neck ?? 0, share),
  lowerBack: mix(from.lowerBack ?? 0, to.lowerBack ?? 0, share),
  length: mix(from.length ?? 1, to.length ?? 1, share),
  width: mixWidth(from, to, share),
  near: mixLimbs(from.near, to.near, share),
  far: mixLimbs(from.far ?? from.near, to.far ?? to.near, share),
});
