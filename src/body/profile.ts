import { landmarkOf, LANDMARK, opposite, type Joint, type Side } from './landmarks';
import { uncovered } from './covered';
import type { Landmark, Outline, Pose } from './pose';

/**
 * A body seen from its left side, as if it always had its left towards the camera: pictures of the
 * right side are mirrored first, so that nothing after this knows left from right. Lying on the back
 * the head is then on the right, on hands and knees and standing the body faces left.
 */
export interface Profile {
  readonly near: Readonly<Record<Joint, Landmark>>;
  readonly far: Readonly<Record<Joint, Landmark>>;
  readonly nose: Landmark;
  /** Distance of the back's and the belly's edge from the hip–shoulder line, ÷ torso, by station. */
  readonly dorsal: readonly (number | null)[];
  readonly ventral: readonly (number | null)[];
  /** The back's edge as the mask has it, also where an arm is in front of it. */
  readonly bareDorsal: readonly (number | null)[];
  /** Mid-hip to mid-shoulder in pixels. */
  readonly torso: number;
}

const JOINTS: readonly Joint[] = [
  'ear',
  'shoulder',
  'elbow',
  'wrist',
  'hip',
  'knee',
  'ankle',
  'heel',
  'footIndex',
];

const joints = (landmarks: readonly Landmark[], side: Side): Record<Joint, Landmark> =>
  Object.fromEntries(JOINTS.map((joint) => [joint, landmarks[landmarkOf(joint, side)]!])) as Record<
    Joint,
    Landmark
  >;

/** Belly edge is on the left hand of someone walking from hips to head, when the left side is near. */
const edges = (outline: Outline | null, near: Side) => {
  const [ventral, dorsal] =
    near === 'left' ? [outline?.left, outline?.right] : [outline?.right, outline?.left];
  return { ventral: ventral ?? [], dorsal: dorsal ?? [] };
};

/** Turns a pose so that the near side is on the left of the body. `pose.landmarks` must be there. */
export function profileOf(
  pose: Pose,
  landmarks: readonly Landmark[],
  near: Side,
  torso: number,
): Profile {
  const turned =
    near === 'left'
      ? landmarks
      : landmarks.map((landmark) => ({ ...landmark, x: pose.width - landmark.x }));
  const body = { near: joints(turned, near), far: joints(turned, opposite(near)) };
  const { dorsal, ventral } = edges(pose.outline, near);
  return {
    ...body,
    nose: turned[LANDMARK.nose]!,
    dorsal: uncovered(body, dorsal, 1),
    ventral,
    bareDorsal: dorsal,
    torso,
  };
}
