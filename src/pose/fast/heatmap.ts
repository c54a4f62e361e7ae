import {
  BLAZEPOSE_REFINE_LANDMARKS_FROM_HEATMAP_CONFIG as CONFIG,
  type Keypoint,
  sigmoid,
} from './official';

/** Edge of the square heatmaps, one value per landmark in each cell. */
const CELLS = 64;
const REACH = Math.trunc((CONFIG.kernelSize - 1) / 2);

/** The heatmap's centre of mass around a landmark, or null where the heatmap is not sure. */
function centreOfMass(point: Keypoint, heatmap: Float32Array, index: number, count: number) {
  const column = Math.trunc(point.x * CELLS);
  const row = Math.trunc(point.y * CELLS);
  // Like the package, a row just below the heatmap is still moved by the rows within reach of it.
  if (column < 0 || column >= CELLS || row < 0) return null;
  let [sum, x, y, highest] = [0, 0, 0, 0];
  for (let r = Math.max(0, row - REACH); r < Math.min(CELLS, row + REACH + 1); r++) {
    for (let c = Math.max(0, column - REACH); c < Math.min(CELLS, column + REACH + 1); c++) {
      const value = sigmoid(heatmap[(r * CELLS + c) * count + index]!);
      sum += value;
      x += c * value;
      y += r * value;
      highest = Math.max(highest, value);
    }
  }
  if (highest < CONFIG.minConfidenceToRefine || sum <= 0) return null;
  return { x: x / CELLS / sum, y: y / CELLS / sum };
}

/**
 * Moves landmarks (normalised to the crop) to the middle of their heatmap (64 × 64 × landmarks,
 * before the sigmoid) where it is sure of itself.
 * Reference: `shared/calculators/refine_landmarks_from_heatmap.js` of the package, which gets the
 * heatmaps after the sigmoid.
 */
export const refine = (landmarks: readonly Keypoint[], heatmap: Float32Array): Keypoint[] =>
  landmarks.map((point, i) => ({ ...point, ...centreOfMass(point, heatmap, i, landmarks.length) }));
