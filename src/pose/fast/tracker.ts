import type { Landmark, Outline } from '../../body/pose';
import type { PersonMask } from '../engine';
import { detectionsOf } from './detections';
import { project } from './landmarks';
import { maskField, personMask } from './mask';
import {
  BLAZEPOSE_POSE_PRESENCE_SCORE,
  type ImageSize,
  removeDetectionLetterbox,
} from './official';
import { outlineOf } from '../outline';
import { type Region, regionOfDetection, steady, wholePicture } from './region';
import { strongest } from './suppress';

/** Output of the landmark models that is used; shapes in `models/blazepose-full.json`. */
export interface LandmarkOutput {
  readonly landmarks: Float32Array;
  readonly presence: number;
  readonly mask: Float32Array;
  readonly heatmap: Float32Array;
}

/** The two models on one picture: each crops the region it is given and runs on it. */
export interface Vision {
  detect(region: Region): Promise<{ boxes: Float32Array; scores: Float32Array }>;
  landmarks(region: Region): Promise<LandmarkOutput>;
}

export interface Sighting {
  readonly landmarks: readonly Landmark[];
  readonly outline: Outline | null;
  readonly mask: PersonMask | null;
}

/** Space left by the picture on each side of the detector's square input, as fractions. */
function letterbox({ width, height }: ImageSize) {
  const side = Math.max(width, height);
  const [x, y] = [(1 - width / side) / 2, (1 - height / side) / 2];
  return { left: x, right: x, top: y, bottom: y };
}

/** Looks for the person in the whole picture. */
async function search(vision: Vision, size: ImageSize): Promise<Region | null> {
  const { boxes, scores } = await vision.detect(wholePicture(size));
  const best = strongest(detectionsOf(boxes, scores));
  if (!best) return null;
  removeDetectionLetterbox([best], letterbox(size));
  return regionOfDetection(best, size);
}

/** Follows one person from picture to picture; looks for one only when there is none to follow. */
export class Tracker {
  private region: Region | null = null;

  /** Forgets the person. */
  reset(): void {
    this.region = null;
  }

  /** The person in one picture, null when nobody is seen. `withMask` also draws the mask. */
  async see(vision: Vision, size: ImageSize, withMask = false): Promise<Sighting | null> {
    const region = this.region ?? (await search(vision, size));
    this.region = null;
    if (!region) return null;
    const output = await vision.landmarks(region);
    if (output.presence < BLAZEPOSE_POSE_PRESENCE_SCORE) return null;
    const { landmarks, next } = project(output.landmarks, output.heatmap, region, size);
    this.region = steady(region, next);
    const field = maskField(output.mask, region);
    const mask = withMask ? personMask(field, size) : null;
    return { landmarks, outline: outlineOf(landmarks, field, size), mask };
  }
}
