/** Before the set: placing the camera, framing, the check of camera and sound. */
export const setup = {};
