import { LANDMARK } from '../body/landmarks';
import {
  type Landmark,
  type Outline,
  OUTLINE_REACH,
  OUTLINE_STATIONS,
  stationAt,
} from '../body/pose';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The person mask and where its pixels lie: `value` > 0 is the person. */
export interface MaskField {
  /** Signed value at a place in the mask's own pixels (centres at .5), null outside. */
  value(x: number, y: number): number | null;
  /** From picture pixels to mask pixels; turns and scales evenly. */
  toMask(point: Point): Point;
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Steps along the search are this long, in mask pixels. */
const STEP = 0.5;

/**
 * Distance in mask pixels from `from` along the unit vector `way` to the first place where the
 * mask's value falls to 0, found between two samples by interpolation; null when none is met.
 */
function firstEdge(field: MaskField, from: Point, way: Point, reach: number): number | null {
  let before = field.value(from.x, from.y);
  if (before === null || before <= 0) return null;
  for (let distance = STEP; distance <= reach + STEP; distance += STEP) {
    const value = field.value(from.x + way.x * distance, from.y + way.y * distance);
    if (value === null) return null;
    if (value <= 0) {
      const edge = distance - STEP + (STEP * before) / (before - value);
      return edge <= reach ? edge : null;
    }
    before = value;
  }
  return null;
}

/**
 * Both edges of the trunk across the line from mid-hip to mid-shoulder; see `Outline` for what is
 * left and right. Null when hips and shoulders coincide.
 * @param landmarks 33 landmarks in picture pixels
 */
export function outlineOf(landmarks: readonly Landmark[], field: MaskField): Outline | null {
  const point = (name: keyof typeof LANDMARK): Point => landmarks[LANDMARK[name]]!;
  const hip = middle(point('leftHip'), point('rightHip'));
  const shoulder = middle(point('leftShoulder'), point('rightShoulder'));
  const [from, to] = [field.toMask(hip), field.toMask(shoulder)];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (!(length > 1)) return null;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const edge = (index: number, way: Point): number | null => {
    const at = stationAt(index) * length;
    const station = { x: from.x + along.x * at, y: from.y + along.y * at };
    const distance = firstEdge(field, station, way, OUTLINE_REACH * length);
    return distance === null ? null : distance / length;
  };
  const stations = Array.from({ length: OUTLINE_STATIONS }, (_, i) => i);
  const left = { x: along.y, y: -along.x };
  const right = { x: -along.y, y: along.x };
  return {
    torso: Math.hypot(shoulder.x - hip.x, shoulder.y - hip.y),
    left: stations.map((i) => edge(i, left)),
    right: stations.map((i) => edge(i, right)),
  };
}
