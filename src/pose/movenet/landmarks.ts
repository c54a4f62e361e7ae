import { LANDMARK_NAMES } from '../../body/landmarks';
import type { Landmark } from '../../body/pose';

/** A key point as `@tensorflow-models/pose-detection` returns it, in pixels. */
interface NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly score?: number;
  readonly name?: string;
}

/** `leftShoulder` as the package writes it: `left_shoulder`. */
const packageName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** MoveNet's 17 points in BlazePose's order; the points it does not have are never visible. */
export const landmarksOf = (points: readonly NamedPoint[]): Landmark[] =>
  LANDMARK_NAMES.map((name) => {
    const point = points.find((each) => each.name === packageName(name));
    return point
      ? { x: point.x, y: point.y, visibility: point.score ?? 0 }
      : { x: 0, y: 0, visibility: 0 };
  });
