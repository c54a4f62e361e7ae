import type { Landmark } from '../../body/pose';
import { refine } from './heatmap';
import {
  BLAZEPOSE_NUM_AUXILIARY_KEYPOINTS,
  BLAZEPOSE_NUM_KEYPOINTS,
  BLAZEPOSE_TENSORS_TO_LANDMARKS_CONFIG as CONFIG,
  calculateLandmarkProjection,
  type ImageSize,
  type Keypoint,
  sigmoid,
} from './official';
import { type Region, regionOfLandmarks, toRect } from './region';

/** x, y, z, visibility, presence. */
const VALUES = 5;

/**
 * The landmark tensor (39 × 5, crop pixels) as key points normalised to the crop.
 * Reference: `shared/calculators/tensors_to_landmarks.js` of the package.
 */
export function keypointsOf(tensor: Float32Array): Keypoint[] {
  return Array.from({ length: CONFIG.numLandmarks }, (_, i) => ({
    x: tensor[i * VALUES]! / CONFIG.inputImageWidth,
    y: tensor[i * VALUES + 1]! / CONFIG.inputImageHeight,
    z: tensor[i * VALUES + 2]! / CONFIG.inputImageWidth,
    score: sigmoid(tensor[i * VALUES + 3]!),
  }));
}

/** Landmarks in picture pixels, and the square to look at in the next frame. */
export function project(
  tensor: Float32Array,
  heatmap: Float32Array,
  region: Region,
  size: ImageSize,
): { landmarks: Landmark[]; next: Region } {
  const refined = refine(keypointsOf(tensor), heatmap);
  const used = refined.slice(0, BLAZEPOSE_NUM_AUXILIARY_KEYPOINTS);
  const inPicture = calculateLandmarkProjection(used, toRect(region, size));
  const landmarks = inPicture.slice(0, BLAZEPOSE_NUM_KEYPOINTS).map((point) => ({
    x: point.x * size.width,
    y: point.y * size.height,
    visibility: point.score ?? 0,
  }));
  return { landmarks, next: regionOfLandmarks(inPicture.slice(BLAZEPOSE_NUM_KEYPOINTS), size) };
}
