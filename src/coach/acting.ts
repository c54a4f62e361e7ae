/**
 * Key poses played as a body would move through them, for trying out a definition without a camera.
 */
import { between, figureOf, type FigurePoint, type KeyPose } from '../body/figure';
import { landmarkOf, LANDMARK, LANDMARK_COUNT, type Joint } from '../body/landmarks';
import { OUTLINE_STATIONS, stationAt, type Landmark, type Outline, type Pose } from '../body/pose';
import { ms } from '../body/units';

const WIDTH = 1280;
const HEIGHT = 720;
/** Torso length in pixels. */
const TORSO = 150;
const RADIANS = Math.PI / 180;

const seen = (point: FigurePoint): Landmark => ({
  x: WIDTH / 2 + point.x * TORSO,
  y: HEIGHT / 2 + point.y * TORSO,
  visibility: 0.99,
});

/** Off the belly of the head: the face looks where the belly looks. */
function nose(pose: KeyPose, head: FigurePoint): FigurePoint {
  const angle = (pose.trunk + (pose.neck ?? 0) - 90) * RADIANS;
  return { x: head.x - 0.18 * Math.cos(angle), y: head.y - 0.18 * Math.sin(angle) };
}

function landmarksOf(pose: KeyPose): Landmark[] {
  const figure = figureOf(pose);
  const face = seen(nose(pose, figure.near.ear));
  const landmarks: Landmark[] = Array.from({ length: LANDMARK_COUNT }, () => face);
  for (const joint of Object.keys(figure.near) as Joint[]) {
    landmarks[landmarkOf(joint, 'left')] = seen(figure.near[joint]);
    landmarks[landmarkOf(joint, 'right')] = seen(figure.far[joint]);
  }
  landmarks[LANDMARK.nose] = face;
  return landmarks;
}

/** Distance of one edge of the figure from the hip–shoulder line at each station. */
function edgeOf(pose: KeyPose, edge: readonly FigurePoint[]): number[] {
  const along = { x: -Math.cos(pose.trunk * RADIANS), y: -Math.sin(pose.trunk * RADIANS) };
  const places = edge.map((point) => ({
    at: point.x * along.x + point.y * along.y,
    off: Math.abs(point.x * along.y - point.y * along.x),
  }));
  return Array.from({ length: OUTLINE_STATIONS }, (_, i) => {
    const at = stationAt(i);
    const after = Math.max(
      1,
      places.findIndex((place) => place.at >= at),
    );
    const [a, b] = [places[after - 1]!, places[after]!];
    const share = Math.max(0, Math.min(1, (at - a.at) / (b.at - a.at)));
    return a.off + (b.off - a.off) * share;
  });
}

function outlineOf(pose: KeyPose): Outline {
  const figure = figureOf(pose);
  return { torso: TORSO, left: edgeOf(pose, figure.belly), right: edgeOf(pose, figure.back) };
}

/** A key pose as the pose model would see it, from the body's left side. */
export const poseOf = (pose: KeyPose, time: number): Pose => ({
  time: ms(time),
  width: WIDTH,
  height: HEIGHT,
  landmarks: landmarksOf(pose),
  outline: outlineOf(pose),
  light: null,
});

/** One step of a play: move to a pose in `moveMs`, then stay for `holdMs`. */
export interface Cue {
  readonly pose: KeyPose;
  readonly moveMs: number;
  readonly holdMs: number;
}

/** Goes to a pose and stays there, by default as in a slow repetition. */
export const cue = (pose: KeyPose, moveMs = 1500, holdMs = 1000): Cue => ({ pose, moveMs, holdMs });

/** Smooth start and end, as people move (minimum jerk). */
const ease = (share: number): number => share ** 3 * (10 - 15 * share + 6 * share * share);

function poseAt(cues: readonly Cue[], time: number): KeyPose {
  let from = cues[0]!.pose;
  let left = time;
  for (const { pose, moveMs, holdMs } of cues) {
    if (left < moveMs) return between(from, pose, ease(left / moveMs));
    left -= moveMs;
    if (left < holdMs) return pose;
    left -= holdMs;
    from = pose;
  }
  return from;
}

/** How long a play takes, ms. */
export const lengthOf = (cues: readonly Cue[]): number =>
  cues.reduce((sum, { moveMs, holdMs }) => sum + moveMs + holdMs, 0);

/** Plays cues at a frame rate, beginning still in the first cue's pose. */
export function play(cues: readonly Cue[], fps = 30): Pose[] {
  const frames = Math.floor((lengthOf(cues) / 1000) * fps);
  return Array.from({ length: frames }, (_, i) => {
    const time = (i * 1000) / fps;
    return poseOf(poseAt(cues, time), time);
  });
}
