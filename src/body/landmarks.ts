/**
 * The 33 landmarks of BlazePose in the order of its output.
 * Source: `BLAZEPOSE_KEYPOINTS` of `@tensorflow-models/pose-detection`.
 */
export const LANDMARK_NAMES = [
  'nose',
  'leftEyeInner',
  'leftEye',
  'leftEyeOuter',
  'rightEyeInner',
  'rightEye',
  'rightEyeOuter',
  'leftEar',
  'rightEar',
  'mouthLeft',
  'mouthRight',
  'leftShoulder',
  'rightShoulder',
  'leftElbow',
  'rightElbow',
  'leftWrist',
  'rightWrist',
  'leftPinky',
  'rightPinky',
  'leftIndex',
  'rightIndex',
  'leftThumb',
  'rightThumb',
  'leftHip',
  'rightHip',
  'leftKnee',
  'rightKnee',
  'leftAnkle',
  'rightAnkle',
  'leftHeel',
  'rightHeel',
  'leftFootIndex',
  'rightFootIndex',
] as const;

export type LandmarkName = (typeof LANDMARK_NAMES)[number];

export const LANDMARK_COUNT = LANDMARK_NAMES.length;

/** Position of each landmark in a pose's list. */
export const LANDMARK = Object.fromEntries(LANDMARK_NAMES.map((name, i) => [name, i])) as Record<
  LandmarkName,
  number
>;

export type Side = 'left' | 'right';

/** The body's other side. */
export const opposite = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** Joints that exist once on each side of the body. */
export type Joint =
  'ear' | 'shoulder' | 'elbow' | 'wrist' | 'hip' | 'knee' | 'ankle' | 'heel' | 'footIndex';

/** Index of a joint on one side, so that left and right are never written twice. */
export const landmarkOf = (joint: Joint, side: Side): number =>
  LANDMARK[(side + joint[0]!.toUpperCase() + joint.slice(1)) as LandmarkName];
