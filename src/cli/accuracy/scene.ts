import * as v from 'valibot';

/** Further than this off the side view, in degrees, the back is not judged (see the README). */
const TURNED_DEG = 25;

/** Whether a camera this many degrees off the side view shows too little of the back. */
export const isTurned = (yaw: number): boolean => Math.abs(yaw) > TURNED_DEG;

/** A shirt this far from the body, in metres, still is a fitted one. */
const FITTED_M = 0.008;

/** Who was rendered, and how the camera saw them. */
const scene = v.object({
  body: v.string(),
  room: v.string(),
  /** How far the shirt stands off the body, metres. */
  loose: v.number(),
  /** Degrees off the side view, + = head end towards the camera. */
  yaw: v.number(),
  /** Metres above the floor. */
  camHeight: v.number(),
  fps: v.number(),
});

export type Scene = v.InferOutput<typeof scene>;
export const sceneSchema = scene;

const rendered = v.object({ params: scene });

/** The scene of a rendered clip, out of the JSON beside it. @throws ValiError when it is not one */
export const sceneOf = (data: unknown): Scene => v.parse(rendered, data).params;

/** Whether the shirt lies close to the body. */
export const isFitted = ({ loose }: Scene): boolean => loose <= FITTED_M;
