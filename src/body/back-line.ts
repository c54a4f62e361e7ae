import type { Point } from './geometry';
import { midOf } from './facing';
import type { Side } from './landmarks';
import { stationAt, type Pose } from './pose';

/** A stretch of the trunk, as fractions of the line from mid-hip (0) to mid-shoulder (1). */
export interface Stretch {
  /** Ends of the chord. */
  readonly from: number;
  readonly to: number;
  /** The part whose distance from the chord is meant. */
  readonly low: number;
  readonly high: number;
}

/** The lower back against the whole trunk (form rules §1.2). */
export const LOWER_BACK: Stretch = { from: 0, to: 1, low: 0.1, high: 0.5 };
/** The upper back against the whole trunk; short of the shoulder, where the raised arm begins. */
export const UPPER_BACK: Stretch = { from: 0, to: 1, low: 0.55, high: 0.9 };
/** The back between buttocks and shoulder blades, which a cat rounds and a cow lets down. */
export const WHOLE_BACK: Stretch = { from: 0, to: 1, low: 0.1, high: 0.9 };
/** The hollow of the back, clear of buttocks and shoulder, where the body lies on the floor. */
export const HOLLOW: Stretch = { from: 0.1, to: 0.8, low: 0.2, high: 0.6 };

/** Stations of that stretch that may be missing before it is not judged. */
const MISSING = 0.25;

interface Place {
  readonly at: number;
  readonly off: number;
}

const places = (edge: readonly (number | null)[]): Place[] =>
  edge.flatMap((off, i) => (off === null ? [] : [{ at: stationAt(i), off }]));

/** The edge's distance at a place along the trunk, from the two stations around it; null beyond them. */
function offAt(edge: readonly Place[], at: number): number | null {
  const after = edge.findIndex((place) => place.at >= at - 1e-9);
  if (after < 0) return null;
  const b = edge[after]!;
  if (after === 0) return b.at - at < 1e-6 ? b.off : null;
  const a = edge[after - 1]!;
  if (b.at - a.at > 0.15) return null;
  return a.off + ((b.off - a.off) * (at - a.at)) / (b.at - a.at);
}

/** Mean distance of an edge from the hip–shoulder line over a stretch; null when half of it is missing. */
export function meanOff(
  edge: readonly (number | null)[],
  low: number,
  high: number,
): number | null {
  const within = edge.filter((_, i) => stationAt(i) >= low && stationAt(i) <= high);
  const seen = within.filter((off) => off !== null);
  if (seen.length * 2 < within.length || seen.length === 0) return null;
  return seen.reduce((sum, off) => sum + off, 0) / seen.length;
}

/**
 * Mean signed distance of a trunk edge from the chord between its own points at the ends of a
 * stretch, as a fraction of torso length. Positive is outwards: for the back's edge a rounded back is
 * more positive, an arched one more negative. Null when an end or too much of it is missing.
 */
export function deviation(edge: readonly (number | null)[], stretch: Stretch): number | null {
  const { from, to, low, high } = stretch;
  const seen = places(edge);
  const [start, end] = [offAt(seen, from), offAt(seen, to)];
  if (start === null || end === null) return null;
  const within = (at: number): boolean => at > low - 1e-9 && at < high + 1e-9;
  const wanted = edge.filter((_, i) => within(stationAt(i))).length;
  const inner = seen.filter(({ at }) => within(at));
  if (inner.length < wanted * (1 - MISSING)) return null;
  const chord = (at: number): number => start + ((end - start) * (at - from)) / (to - from);
  return inner.reduce((sum, { at, off }) => sum + off - chord(at), 0) / inner.length;
}

/** The back's edge from hip to shoulder in the unmirrored picture's pixels; null when it is torn. */
export function backLineOf(pose: Pose, near: Side): Point[] | null {
  const { landmarks, outline } = pose;
  if (!landmarks || !outline) return null;
  const hip = midOf(landmarks, 'hip');
  const shoulder = midOf(landmarks, 'shoulder');
  const along = { x: shoulder.x - hip.x, y: shoulder.y - hip.y };
  const out = near === 'left' ? { x: -along.y, y: along.x } : { x: along.y, y: -along.x };
  const edge = near === 'left' ? outline.right : outline.left;
  const line = places(edge)
    .filter(({ at }) => at >= 0 && at <= 1)
    .map(({ at, off }) => ({
      x: hip.x + along.x * at + out.x * off,
      y: hip.y + along.y * at + out.y * off,
    }));
  return line.length >= 10 ? line : null;
}
