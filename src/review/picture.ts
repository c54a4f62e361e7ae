import { midOf } from '../body/facing';
import type { Point } from '../body/geometry';
import { stationAt, type Landmark, type Pose } from '../body/pose';
import { toPose, type RecordedFrame, type Recording } from '../body/recording';

/** A part of the recorded picture, in its pixels. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Below this a landmark is a guess that may lie anywhere. */
const SEEN = 0.5;
/** Room around the body ÷ the picture's shorter side. */
const MARGIN = 0.06;
/** A replay is never narrower or wider than this, so that it fits beside the curve. */
const RATIO = { least: 1, most: 1.9 };

/** Frames looked at to find where the person was: enough of any set. */
const LOOKED_AT = 600;
/** Frames in this share of which a landmark strays do not make the picture larger. */
const STRAYS = 0.01;

/** Left, right, top and bottom of what was seen of a body; null where nothing was. */
function boxOf({ lm }: RecordedFrame): [number, number, number, number] | null {
  const seen = (lm ?? []).filter(([, , visibility]) => visibility >= SEEN);
  if (seen.length === 0) return null;
  const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}

/** The value below which a share of a list lies. The list must not be empty. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))]!;
}

/** Widens or heightens a part about its middle until its shape is a usual one. */
function shaped({ x, y, width, height }: Crop): Crop {
  const w = Math.max(width, height * RATIO.least);
  const h = Math.max(height, w / RATIO.most);
  return { x: x - (w - width) / 2, y: y - (h - height) / 2, width: w, height: h };
}

/** The part of the picture that the person was in all along; the whole of it where nobody was seen. */
export function cropOf({ frames, width, height }: Recording): Crop {
  const every = Math.ceil(frames.length / LOOKED_AT);
  const boxes = frames.flatMap((frame, i) => (i % every === 0 && [boxOf(frame)]) || []);
  const seen = boxes.filter((box) => box !== null);
  if (seen.length === 0) return { x: 0, y: 0, width, height };
  const edge = (side: 0 | 1 | 2 | 3): number =>
    quantile(
      seen.map((box) => box[side]),
      side % 2 === 0 ? STRAYS : 1 - STRAYS,
    );
  const [left, right, top, bottom] = [edge(0), edge(1), edge(2), edge(3)];
  const margin = MARGIN * Math.min(width, height);
  return shaped({
    x: left - margin,
    y: top - margin,
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
  });
}

/** A point within a part of the picture. */
export const within = <T extends Point>(point: T, { x, y }: Crop): T => ({
  ...point,
  x: point.x - x,
  y: point.y - y,
});

/** The pose of frame `index`, as a picture of that part alone. */
export function poseIn(recording: Recording, index: number, crop: Crop): Pose {
  const pose = toPose(recording.frames[index]!, recording.width, recording.height);
  const landmarks = pose.landmarks?.map((each): Landmark => within(each, crop)) ?? null;
  return { ...pose, landmarks, width: crop.width, height: crop.height };
}

/** Both edges of the trunk as lines of points in the pose's pixels; a gap ends a line. */
export function outlineOf({ landmarks, outline }: Pose): Point[][] {
  if (!landmarks || !outline) return [];
  const hip = midOf(landmarks, 'hip');
  const shoulder = midOf(landmarks, 'shoulder');
  const along = { x: shoulder.x - hip.x, y: shoulder.y - hip.y };
  const line = (edge: readonly (number | null)[], hand: 1 | -1): Point[][] => {
    const parts: Point[][] = [[]];
    edge.forEach((off, i) => {
      if (off === null) return void parts.push([]);
      const at = stationAt(i);
      parts.at(-1)!.push({
        x: hip.x + along.x * at - hand * along.y * off,
        y: hip.y + along.y * at + hand * along.x * off,
      });
    });
    return parts.filter((part) => part.length > 1);
  };
  return [...line(outline.right, 1), ...line(outline.left, -1)];
}
