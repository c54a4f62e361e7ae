import type { Posture } from '../../../exercises/definition';

/** How high the camera stands. */
export type CameraHeight = 'floor' | 'hip';

const UPRIGHT: readonly Posture[] = ['standing', 'kneeling', 'seated'];

/**
 * A body on the floor is seen from the floor, one that is upright from the height of its hips: there the
 * trunk, which is judged, is looked at straight.
 */
export const cameraHeightFor = (posture: Posture): CameraHeight =>
  UPRIGHT.includes(posture) ? 'hip' : 'floor';

/** The picture's field, its own units. */
export const FIELD = { width: 400, height: 270 } as const;

/** Where things stand on the field: the body's floor line, the laptop's foot and its camera, the mat. */
export const SPOTS = {
  body: { y: 146, half: 120 },
  laptop: { x: 200, foot: 250, chairSeat: 208 },
  lid: { width: 84, height: 50 },
} as const;

/** y of the camera at the upper edge of the laptop's lid. */
export const cameraY = (height: CameraHeight): number =>
  (height === 'floor' ? SPOTS.laptop.foot : SPOTS.laptop.chairSeat) - SPOTS.lid.height - 4;
