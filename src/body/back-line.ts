import type { Point } from './geometry';
import { midOf } from './facing';
import type { Side } from './landmarks';
import { stationAt, type Pose } from './pose';

/** The lower back: this stretch of the line from hip (0) to shoulder (1). */
const LOWER_FROM = 0.1;
const LOWER_TO = 0.5;
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

/**
 * Mean signed distance of a trunk edge from the chord between its points at the hip and at the
 * shoulder, over the lower back (10–50 % of the way up), as a fraction of torso length. Positive is
 * outwards: for the back's edge a rounded back is more positive, an arched one more negative.
 * Null when an end or too much of the stretch is missing. Source: form rules §1.2.
 */
export function deviation(edge: readonly (number | null)[], from = 0, to = 1): number | null {
  const seen = places(edge);
  const [hip, shoulder] = [offAt(seen, from), offAt(seen, to)];
  if (hip === null || shoulder === null) return null;
  const all = edge.map((_, i) => stationAt(i)).filter((at) => at >= LOWER_FROM && at <= LOWER_TO);
  const lower = seen.filter(({ at }) => at >= LOWER_FROM && at <= LOWER_TO);
  if (lower.length < all.length * (1 - MISSING)) return null;
  const sum = lower.reduce((total, { at, off }) => {
    const chord = hip + ((shoulder - hip) * (at - from)) / (to - from);
    return total + off - chord;
  }, 0);
  return sum / lower.length;
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
