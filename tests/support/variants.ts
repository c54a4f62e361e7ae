import {
  landmarkOf,
  LANDMARK_NAMES,
  opposite,
  type Joint,
  type Side,
} from '../../src/body/landmarks';
import type { Landmark, Outline, Pose } from '../../src/body/pose';
import { at, chance, moved } from './person';

const mix = (a: number, b: number, share: number): number => a + (b - a) * share;

const mixEdge = (a: Outline['left'], b: Outline['left'], share: number) =>
  a.map((value, i) => {
    const next = b[i] ?? null;
    return value === null || next === null ? null : mix(value, next, share);
  });

function mixOutline(a: Outline | null, b: Outline | null, share: number): Outline | null {
  if (!a || !b) return null;
  const torso = mix(a.torso, b.torso, share);
  return { torso, left: mixEdge(a.left, b.left, share), right: mixEdge(a.right, b.right, share) };
}

/** The pose a share (0…1) of the way between two frames; nobody where either shows nobody. */
function mixPose(a: Pose, b: Pose, share: number): Pose {
  const landmarks =
    a.landmarks &&
    b.landmarks &&
    a.landmarks.map((l, i) => ({
      x: mix(l.x, b.landmarks![i]!.x, share),
      y: mix(l.y, b.landmarks![i]!.y, share),
      visibility: mix(l.visibility, b.landmarks![i]!.visibility, share),
    }));
  return { ...a, landmarks, outline: mixOutline(a.outline, b.outline, share) };
}

/** The same set at another frame rate: what lay between two frames is drawn between them. */
export function atRate(poses: readonly Pose[], fps: number): Pose[] {
  const [first, last] = [poses[0]!.time, poses.at(-1)!.time];
  const frames = Math.floor(((last - first) * fps) / 1000 + 1e-6) + 1;
  let i = 0;
  return Array.from({ length: frames }, (_, n) => {
    const time = first + (n * 1000) / fps;
    while (i < poses.length - 2 && poses[i + 1]!.time <= time) i += 1;
    const [a, b] = [poses[i]!, poses[Math.min(i + 1, poses.length - 1)]!];
    const share = b.time > a.time ? Math.min(1, (time - a.time) / (b.time - a.time)) : 0;
    return at(share < 0.01 ? a : mixPose(a, b, share), time);
  });
}

const OTHER = LANDMARK_NAMES.map((name) => {
  const other = name.includes('eft')
    ? name.replace('left', 'right').replace('Left', 'Right')
    : name.replace('right', 'left').replace('Right', 'Left');
  return (LANDMARK_NAMES as readonly string[]).indexOf(other);
});

/** The same places under the other side's names, as far as `which` wants. */
const renamed = (pose: Pose, which: (index: number) => boolean): Pose => ({
  ...pose,
  landmarks:
    pose.landmarks && pose.landmarks.map((l, i) => (which(i) ? pose.landmarks![OTHER[i]!]! : l)),
});

/** The landmarks with the two sides' joints exchanged. */
export const exchanged = (landmarks: readonly Landmark[], joints: readonly Joint[]): Landmark[] => {
  const which = joints.flatMap((joint) => [landmarkOf(joint, 'left'), landmarkOf(joint, 'right')]);
  return landmarks.map((l, i) => (which.includes(i) ? landmarks[OTHER[i]!]! : l));
};

/** A camera from the other end, or a mirror: x turned, and the model names what it sees. */
export const inMirror = (poses: readonly Pose[]): Pose[] =>
  poses.map((pose) => {
    const { outline } = pose;
    const turned = moved(pose, (l) => ({ ...l, x: pose.width - l.x }));
    return {
      ...renamed(turned, () => true),
      outline: outline && { torso: outline.torso, left: outline.right, right: outline.left },
    };
  });

/** The model takes left for right all the time. */
export const misnamed = (poses: readonly Pose[]): Pose[] =>
  poses.map((pose) => renamed(pose, () => true));

const GROUPS: readonly ((index: number) => boolean)[] = [
  (i) => i >= 25,
  (i) => i >= 13 && i <= 22,
  (i) => i >= 23,
  () => true,
];

interface Burst {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
}

/** Bursts of up to `mostMs`, one about every `everyMs`, by a made-up dice; `kind` is 0…1. */
function burstsIn(poses: readonly Pose[], seed: number, everyMs: number, mostMs: number): Burst[] {
  const dice = chance(seed);
  const end = poses.at(-1)!.time;
  const bursts: Burst[] = [];
  for (let t = poses[0]!.time + dice() * everyMs; t < end; t += everyMs * (0.5 + dice()))
    bursts.push({ from: t, to: t + 30 + dice() * mostMs, kind: dice() });
  return bursts;
}

const burstAt = (bursts: readonly Burst[], time: number): Burst | undefined =>
  bursts.find(({ from, to }) => time >= from && time < to);

/** The model exchanges legs, arms, the lower half or the whole body in bursts. */
export function swappedInBursts(
  poses: readonly Pose[],
  seed: number,
  everyMs = 1500,
  mostMs = 400,
): Pose[] {
  const bursts = burstsIn(poses, seed, everyMs, mostMs);
  return poses.map((pose) => {
    const burst = burstAt(bursts, pose.time);
    return burst ? renamed(pose, GROUPS[Math.floor(burst.kind * GROUPS.length)]!) : pose;
  });
}

/** Somebody who walks past: larger or smaller than who is watched, beside, behind or in front. */
interface Passer {
  readonly poses: readonly Pose[];
  /** ÷ the torso of who is watched. */
  readonly size: number;
  /** Where they are when the tracker jumps to them, and how they go on, in torso lengths. */
  readonly from: number;
  readonly perSecond: number;
}

const torsoOf = ({ landmarks }: Pose): number => {
  const mid = (joint: Joint) =>
    (['left', 'right'] as const).map((side) => landmarks![landmarkOf(joint, side)]!);
  const [a, b] = mid('hip');
  const [c, d] = mid('shoulder');
  return Math.hypot(a!.x + b!.x - c!.x - d!.x, a!.y + b!.y - c!.y - d!.y) / 2;
};

function passerAt(pose: Pose, time: number, since: number, passer: Passer): Pose {
  const other = passer.poses[Math.floor(time / 40) % passer.poses.length]!;
  const torso = torsoOf(pose);
  const scale = (torso / torsoOf(other)) * passer.size;
  const [own, theirs] = [pose.landmarks![landmarkOf('hip', 'left')]!, other.landmarks![23]!];
  const x = own.x + (passer.from + (passer.perSecond * since) / 1000) * torso;
  const there = moved(other, (l) => ({
    ...l,
    x: x + (l.x - theirs.x) * scale,
    y: own.y - 0.6 * torso + (l.y - theirs.y) * scale,
  }));
  return { ...there, time: pose.time, width: pose.width, height: pose.height };
}

/** The tracker jumps to somebody who walks past for 1–15 frames of a 25 fps camera, and back. */
export function interrupted(
  poses: readonly Pose[],
  others: readonly Pose[],
  seed: number,
  everyMs = 4000,
): Pose[] {
  const bursts = burstsIn(poses, seed, everyMs, 570);
  const walkers = others.filter(({ landmarks }) => landmarks);
  return poses.map((pose) => {
    const burst = burstAt(bursts, pose.time);
    if (!burst || !pose.landmarks) return pose;
    const dice = chance(Math.floor(burst.kind * 1e6));
    const size = 0.5 + dice();
    const from = (0.7 + 2.3 * dice()) * (dice() < 0.5 ? -1 : 1);
    const passer = { poses: walkers, size, from, perSecond: 4 * dice() - 2 };
    return passerAt(pose, pose.time, pose.time - burst.from, passer);
  });
}

const LIMBS: readonly Joint[] = ['elbow', 'wrist', 'knee', 'ankle', 'heel', 'footIndex'];

/** How a hidden limb is guessed: where it is, or where the other side's limb is. */
export type Guess = 'about-right' | 'like-near';

/** The far side's limbs are hidden: visibility 0, and places that the model makes up. */
export function farGuessed(poses: readonly Pose[], far: Side, guess: Guess, seed = 1): Pose[] {
  const dice = chance(seed);
  const off = () => (dice() - 0.5) * 0.12;
  return poses.map((pose) => {
    if (!pose.landmarks) return pose;
    const torso = pose.outline?.torso ?? pose.height / 4;
    const landmarks: Landmark[] = [...pose.landmarks];
    for (const joint of LIMBS) {
      const from = guess === 'like-near' ? opposite(far) : far;
      const { x, y } = pose.landmarks[landmarkOf(joint, from)]!;
      landmarks[landmarkOf(joint, far)] = {
        x: x + off() * torso,
        y: y + off() * torso,
        visibility: 0,
      };
    }
    return { ...pose, landmarks };
  });
}

/** The same set in a picture of another shape and size, the body in its middle. */
export const inPicture = (poses: readonly Pose[], width: number, height: number): Pose[] =>
  poses.map((pose) => {
    const scale = Math.min(width / pose.width, height / pose.height);
    const [dx, dy] = [(width - pose.width * scale) / 2, (height - pose.height * scale) / 2];
    const fitted = moved(pose, (l) => ({ ...l, x: l.x * scale + dx, y: l.y * scale + dy }));
    const outline = pose.outline && { ...pose.outline, torso: pose.outline.torso * scale };
    return { ...fitted, width, height, outline };
  });

/** Landmarks that tremble as the model's do, `deviation` ÷ torso. */
export function trembling(poses: readonly Pose[], deviation: number, seed = 1): Pose[] {
  const dice = chance(seed);
  // Sum of three even numbers: near enough to a normal distribution.
  const off = () => (dice() + dice() + dice() - 1.5) * 2 * deviation;
  return poses.map((pose) => {
    const torso = pose.outline?.torso ?? pose.height / 4;
    return moved(pose, (l) => ({ ...l, x: l.x + off() * torso, y: l.y + off() * torso }));
  });
}
