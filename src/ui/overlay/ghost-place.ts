import { follow, midOf, type FacingState } from '../../body/facing';
import type { Point } from '../../body/geometry';
import type { Landmark, Pose } from '../../body/pose';
import { torsoOf } from '../../body/somebody';
import type { Exercise } from '../../exercises/definition';
import type { GhostFigure } from './ghost-figure';

/** Where a ghost stands in a picture, whose coordinates are never mirrored. */
export interface GhostPlace {
  /** Picture pixels of a torso length. */
  readonly torso: number;
  /** Picture pixels of the ghost's hip. */
  readonly hip: Point;
  /** Whether the key pose is drawn the other way round: the person's head is on its other side. */
  readonly turned: boolean;
}

/** What is known of the ghost between two frames. */
export interface GhostState {
  readonly time: number;
  readonly facing: FacingState | null;
  readonly place: GhostPlace;
}

/** Share of the picture's size that the whole movement may take; the rest is air. */
const ROOM = 0.94;
/** A smaller ghost than this share of the largest asks the person to come closer. */
const SMALLEST = 0.5;
/** How large it stands while nobody is seen, as a share of the largest; its floor ÷ picture height. */
const ALONE = { size: 0.72, floor: 0.86 };
/** How fast the ghost follows, ms: landmarks shake, a ghost must not. */
const FOLLOWS_MS = 450;
/** Below this a landmark is a guess. */
const SEEN = 0.5;

const clamp = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));

type Size = Pick<Pose, 'width' | 'height'>;

/** The largest torso length, in pixels, at which the whole movement is in the picture. */
const largest = ([, , width, height]: GhostFigure['box'], size: Size): number =>
  ROOM * Math.min(size.width / width, size.height / height);

/** Moves a place so that the whole movement lies in the picture. */
function within(place: GhostPlace, { box, hip }: GhostFigure, size: Size): GhostPlace {
  const { torso, turned } = place;
  const [left, top, width, height] = box;
  const before = (turned ? left + width - hip.x : hip.x - left) * torso;
  const after = width * torso - before;
  const above = (hip.y - top) * torso;
  const below = height * torso - above;
  return {
    torso,
    turned,
    hip: {
      x: clamp(place.hip.x, before, size.width - after),
      y: clamp(place.hip.y, above, size.height - below),
    },
  };
}

/** The ghost while nobody is seen: in the middle, on a floor near the picture's lower edge. */
function alone(figure: GhostFigure, size: Size, turned: boolean): GhostPlace {
  const torso = ALONE.size * largest(figure.box, size);
  const [left, , width] = figure.box;
  const side = (figure.hip.x - (left + width / 2)) * torso;
  const hip = {
    x: size.width / 2 + (turned ? -side : side),
    y: ALONE.floor * size.height + figure.hip.y * torso,
  };
  return within({ torso, turned, hip }, figure, size);
}

/** y of the lowest landmark that is seen: what carries the person; null when none is. */
function lowestOf(landmarks: readonly Landmark[]): number | null {
  const ys = landmarks.filter(({ visibility }) => visibility >= SEEN).map(({ y }) => y);
  return ys.length > 0 ? Math.max(...ys) : null;
}

/** Above the person's hip, and as low as they are: the ghost lies on the floor that carries them. */
function hipFor(figure: GhostFigure, landmarks: readonly Landmark[], torso: number): Point {
  const hip = midOf(landmarks, 'hip');
  const lowest = lowestOf(landmarks);
  return lowest === null ? hip : { x: hip.x, y: lowest + (figure.hip.y - figure.lowest) * torso };
}

/** The ghost for a person, of whose trunk so much is `seen`, 0…1: their size and place, as far as the whole movement fits the picture. */
function beside(
  figure: GhostFigure,
  landmarks: readonly Landmark[],
  size: Size,
  turned: boolean,
  seen: number,
): GhostPlace {
  const most = largest(figure.box, size);
  const torso = clamp(torsoOf(landmarks) / seen, SMALLEST * most, most);
  return within({ torso, turned, hip: hipFor(figure, landmarks, torso) }, figure, size);
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

function eased(from: GhostPlace, to: GhostPlace, share: number): GhostPlace {
  const { turned } = to;
  return {
    turned,
    torso: mix(from.torso, to.torso, share),
    hip: { x: mix(from.hip.x, to.hip.x, share), y: mix(from.hip.y, to.hip.y, share) },
  };
}

/** What the facing vote and the ghost's size need of an exercise. */
type Posed = Pick<Exercise, 'posture' | 'view' | 'poses'>;

/**
 * Where the ghost of the start pose stands in this frame: over the person, in their size, with the
 * head on their head's side, but never so that the movement would leave the picture. Whoever fits
 * the ghost is framed well. Pure; give back the state with the next frame.
 */
export function placeGhost(
  state: GhostState | null,
  figure: GhostFigure,
  { posture, view, poses }: Posed,
  pose: Pose,
): GhostState {
  const { landmarks, time } = pose;
  const length = landmarks ? torsoOf(landmarks) : 0;
  const seen = length ? landmarks : null;
  const before = state?.facing ?? null;
  const facing = seen ? follow(before, posture, seen, length, time, view) : before;
  const turned = facing?.near === 'right';
  const wanted = seen
    ? beside(figure, seen, pose, turned, poses.start.length ?? 1)
    : alone(figure, pose, turned);
  const gap = state ? Math.max(0, time - state.time) : Infinity;
  const share = state?.place.turned === turned ? 1 - Math.exp(-gap / FOLLOWS_MS) : 1;
  return { time, facing, place: state ? eased(state.place, wanted, share) : wanted };
}
