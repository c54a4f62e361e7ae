import { LANDMARK } from '../../src/body/landmarks';
import type { Pose } from '../../src/body/pose';

export * from '../../src/coach/acting';

/** The same pictures in a mirror: x turned, left and right exchanged by the model. */
export function mirrored(poses: readonly Pose[]): Pose[] {
  return poses.map((pose) => {
    const landmarks = pose.landmarks!.map((l) => ({ ...l, x: pose.width - l.x }));
    const exchanged = [...landmarks];
    for (const name of Object.keys(LANDMARK) as (keyof typeof LANDMARK)[]) {
      const other = name.includes('eft')
        ? name.replace('left', 'right').replace('Left', 'Right')
        : name.replace('right', 'left').replace('Right', 'Left');
      exchanged[LANDMARK[name]] = landmarks[LANDMARK[other as keyof typeof LANDMARK]]!;
    }
    const { torso, left, right } = pose.outline!;
    return { ...pose, landmarks: exchanged, outline: { torso, left: right, right: left } };
  });
}
