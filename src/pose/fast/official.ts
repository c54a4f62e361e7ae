/**
 * The steps and constants of the BlazePose pipeline as `@tensorflow-models/pose-detection` ships
 * them. Everything that needs no tensors is used from here as it is; the steps that do are written
 * again on plain arrays in this folder and tested against the package's own.
 */
export { createSsdAnchors } from '@tensorflow-models/pose-detection/dist/shared/calculators/create_ssd_anchors';
export { calculateAlignmentPointsRects } from '@tensorflow-models/pose-detection/dist/shared/calculators/calculate_alignment_points_rects';
export { calculateLandmarkProjection } from '@tensorflow-models/pose-detection/dist/shared/calculators/calculate_landmark_projection';
export { landmarksToDetection } from '@tensorflow-models/pose-detection/dist/shared/calculators/landmarks_to_detection';
export { removeDetectionLetterbox } from '@tensorflow-models/pose-detection/dist/shared/calculators/remove_detection_letterbox';
export { sigmoid } from '@tensorflow-models/pose-detection/dist/shared/calculators/sigmoid';
export { transformNormalizedRect } from '@tensorflow-models/pose-detection/dist/shared/calculators/transform_rect';
export {
  BLAZEPOSE_DETECTOR_ANCHOR_CONFIGURATION,
  BLAZEPOSE_DETECTOR_IMAGE_TO_TENSOR_CONFIG,
  BLAZEPOSE_DETECTOR_NON_MAX_SUPPRESSION_CONFIGURATION,
  BLAZEPOSE_DETECTOR_RECT_TRANSFORMATION_CONFIG,
  BLAZEPOSE_LANDMARK_IMAGE_TO_TENSOR_CONFIG,
  BLAZEPOSE_NUM_AUXILIARY_KEYPOINTS,
  BLAZEPOSE_NUM_KEYPOINTS,
  BLAZEPOSE_POSE_PRESENCE_SCORE,
  BLAZEPOSE_REFINE_LANDMARKS_FROM_HEATMAP_CONFIG,
  BLAZEPOSE_TENSORS_TO_DETECTION_CONFIGURATION,
  BLAZEPOSE_TENSORS_TO_LANDMARKS_CONFIG,
} from '@tensorflow-models/pose-detection/dist/blazepose_tfjs/constants';
export type {
  ImageSize,
  Keypoint,
} from '@tensorflow-models/pose-detection/dist/shared/calculators/interfaces/common_interfaces';
export type {
  Detection,
  Rect,
} from '@tensorflow-models/pose-detection/dist/shared/calculators/interfaces/shape_interfaces';
