import {
  BLAZEPOSE_DETECTOR_ANCHOR_CONFIGURATION,
  BLAZEPOSE_TENSORS_TO_DETECTION_CONFIGURATION as CONFIG,
  createSsdAnchors,
  type Detection,
  type Keypoint,
  sigmoid,
} from './official';

const ANCHORS = createSsdAnchors(BLAZEPOSE_DETECTOR_ANCHOR_CONFIGURATION);

/** The box and key points of one anchor, normalised to the detector's input. */
function decode(boxes: Float32Array, index: number, score: number): Detection {
  const at = index * CONFIG.numCoords;
  const anchor = ANCHORS[index]!;
  const along = (offset: number, centre: number) => boxes[at + offset]! / CONFIG.xScale + centre;
  const x = along(0, anchor.xCenter);
  const y = along(1, anchor.yCenter);
  const width = boxes[at + 2]! / CONFIG.wScale;
  const height = boxes[at + 3]! / CONFIG.hScale;
  const xMin = x - width / 2;
  const yMin = y - height / 2;
  const relativeKeypoints: Keypoint[] = [];
  for (let k = 0; k < CONFIG.numKeypoints; k++) {
    const offset = CONFIG.keypointCoordOffset + k * CONFIG.numValuesPerKeypoint;
    relativeKeypoints.push({
      x: along(offset, anchor.xCenter),
      y: along(offset + 1, anchor.yCenter),
    });
  }
  const relativeBoundingBox = {
    xMin,
    yMin,
    xMax: xMin + width,
    yMax: yMin + height,
    width,
    height,
  };
  return { score: [score], ind: index, locationData: { relativeBoundingBox, relativeKeypoints } };
}

/**
 * The detector's output (2254 × 12 boxes and 2254 scores before the sigmoid) as detections that
 * reach the package's score, normalised to the detector's input.
 * Reference: `shared/calculators/tensors_to_detections.js` of the package.
 */
export function detectionsOf(boxes: Float32Array, scores: Float32Array): Detection[] {
  const found: Detection[] = [];
  for (let i = 0; i < CONFIG.numBoxes; i++) {
    const clipped = Math.min(
      Math.max(scores[i]!, -CONFIG.scoreClippingThresh),
      CONFIG.scoreClippingThresh,
    );
    const score = sigmoid(clipped);
    if (score < CONFIG.minScoreThresh) continue;
    const detection = decode(boxes, i, score);
    const box = detection.locationData.relativeBoundingBox!;
    if (box.width >= 0 && box.height >= 0) found.push(detection);
  }
  return found;
}
