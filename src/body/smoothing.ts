import { oneEuro, type Filtered, type OneEuroOptions } from './one-euro';
import type { Landmark, Outline, Pose } from './pose';

/**
 * The lag is a sixth of a second at rest and less in movement, well under the shortest time a check
 * waits (300 ms); speeds are in torso lengths per second, so the camera's distance does not matter.
 * The package's own default (0.05 Hz) delays a slowly drifting trunk by 0.4–1.1 s and is off.
 */
const LANDMARK_FILTER: OneEuroOptions = { minCutoff: 1.5, beta: 4, speedCutoff: 1 };
const EDGE_FILTER: OneEuroOptions = { minCutoff: 1.2, beta: 2, speedCutoff: 1 };

/** After a gap this long the filter starts afresh instead of dragging an old position along. */
const GAP_SECONDS = 0.5;

interface SmoothLandmark {
  readonly x: Filtered;
  readonly y: Filtered;
}

export interface SmoothingState {
  readonly time: number;
  readonly landmarks: readonly SmoothLandmark[];
  readonly left: readonly (Filtered | null)[];
  readonly right: readonly (Filtered | null)[];
}

const smoothEdge = (
  last: readonly (Filtered | null)[] | undefined,
  edge: readonly (number | null)[],
  seconds: number,
): (Filtered | null)[] =>
  edge.map((value, i) =>
    value === null || !Number.isFinite(value)
      ? null
      : oneEuro(last?.[i] ?? null, value, seconds, EDGE_FILTER),
  );

const values = (edge: readonly (Filtered | null)[]): (number | null)[] =>
  edge.map((filtered) => filtered && filtered.value);

function smoothLandmarks(
  last: SmoothingState | null,
  landmarks: readonly Landmark[],
  unit: number,
  seconds: number,
): SmoothLandmark[] {
  // Only the speed is in torso lengths: places in them would move whenever the torso's length does,
  // and the further from the picture's corner the more.
  const filter = { ...LANDMARK_FILTER, beta: LANDMARK_FILTER.beta / unit };
  const step = (previous: Filtered | undefined, pixels: number) =>
    oneEuro(previous ?? null, pixels, seconds, filter);
  return landmarks.map((landmark, i) => ({
    x: step(last?.landmarks[i]?.x, landmark.x),
    y: step(last?.landmarks[i]?.y, landmark.y),
  }));
}

/**
 * Low-passes the landmarks and the outline of a pose in media time. `unit` is a steady torso length
 * in pixels. A pose without landmarks passes unchanged and forgets the past.
 */
export function smooth(
  state: SmoothingState | null,
  pose: Pose,
  unit: number,
): [SmoothingState | null, Pose] {
  if (!pose.landmarks) return [null, pose];
  const gap = state ? (pose.time - state.time) / 1000 : 0;
  const last = gap > GAP_SECONDS ? null : state;
  const filtered = smoothLandmarks(last, pose.landmarks, unit, gap);
  const left = smoothEdge(last?.left, pose.outline?.left ?? [], gap);
  const right = smoothEdge(last?.right, pose.outline?.right ?? [], gap);
  const landmarks = pose.landmarks.map((landmark, i) => ({
    x: filtered[i]!.x.value,
    y: filtered[i]!.y.value,
    visibility: landmark.visibility,
  }));
  const outline: Outline | null = pose.outline && {
    torso: pose.outline.torso,
    left: values(left),
    right: values(right),
  };
  return [
    { time: pose.time, landmarks: filtered, left, right },
    { ...pose, landmarks, outline },
  ];
}
