import { LANDMARK } from '../body/landmarks';
import {
  type Landmark,
  type Outline,
  OUTLINE_REACH,
  OUTLINE_STATIONS,
  stationAt,
} from '../body/pose';
import { withoutMerges } from './merges';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The person mask and where its pixels lie: `value` > 0 is the person. */
export interface MaskField {
  /** Signed value at a place in the mask's own pixels (centres at .5), null outside. */
  value(x: number, y: number): number | null;
  /** Whether the model is sure of the edge at a place of the mask, across a unit vector. */
  isSure?(at: Point, way: Point): boolean;
  /** From picture pixels to mask pixels; turns and scales evenly. */
  toMask(point: Point): Point;
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** An edge this near the picture's, in mask pixels, may be the picture's: the body goes on. */
const BORDER = 1.5;

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

/** Width and height of the picture in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

const within = ({ x, y }: Point, { width, height }: Size, margin: number): boolean =>
  x >= margin && y >= margin && x <= width - margin && y <= height - margin;

/** The point `u` along the line from `a` to `b` and `v` off it along its left-hand normal, ÷ its length. */
const beside = (a: Point, b: Point, u: number, v: number): Point => ({
  x: a.x + (b.x - a.x) * u + (b.y - a.y) * v,
  y: a.y + (b.y - a.y) * u - (b.x - a.x) * v,
});

/** The line from mid-hip to mid-shoulder, in the picture and in the mask. */
interface Chord {
  readonly hip: Point;
  readonly shoulder: Point;
  readonly from: Point;
  readonly to: Point;
  /** Its length in picture pixels and in mask pixels. */
  readonly torso: number;
  readonly length: number;
}

const distanceOf = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

function chordOf(landmarks: readonly Landmark[], field: MaskField): Chord {
  const point = (name: keyof typeof LANDMARK): Point => landmarks[LANDMARK[name]]!;
  const hip = middle(point('leftHip'), point('rightHip'));
  const shoulder = middle(point('leftShoulder'), point('rightShoulder'));
  const [from, to] = [field.toMask(hip), field.toMask(shoulder)];
  const [torso, length] = [distanceOf(hip, shoulder), distanceOf(from, to)];
  return { hip, shoulder, from, to, torso, length };
}

/** One edge; `side` is 1 on the left of the chord, −1 on its right. */
function edgeOf(field: MaskField, chord: Chord, size: Size, side: 1 | -1): (number | null)[] {
  const { hip, shoulder, from, to, torso, length } = chord;
  const way = { x: (side * (to.y - from.y)) / length, y: (side * (from.x - to.x)) / length };
  const margin = (BORDER * torso) / length;
  const found = Array.from({ length: OUTLINE_STATIONS }, (_, i) => {
    const station = beside(from, to, stationAt(i), 0);
    const distance = firstEdge(field, station, way, OUTLINE_REACH * length);
    return distance === null ? null : distance / length;
  });
  return withoutMerges(found).map((off, i) => {
    if (off === null) return null;
    const sure = field.isSure?.(beside(from, to, stationAt(i), off * side), way) ?? true;
    const shown = within(beside(hip, shoulder, stationAt(i), off * side), size, margin);
    return sure && shown ? off : null;
  });
}

/**
 * Both edges of the trunk across the line from mid-hip to mid-shoulder; see `Outline` for what is
 * left and right. Null at a station where the mask's edge is the picture's or that of something
 * joined to the trunk, or where the model is not sure of it. Null altogether when hips and
 * shoulders coincide.
 * @param landmarks 33 landmarks in picture pixels
 */
export function outlineOf(
  landmarks: readonly Landmark[],
  field: MaskField,
  size: Size,
): Outline | null {
  const chord = chordOf(landmarks, field);
  if (!(chord.length > 1)) return null;
  const edge = (side: 1 | -1) => edgeOf(field, chord, size, side);
  return { torso: chord.torso, left: edge(1), right: edge(-1) };
}
