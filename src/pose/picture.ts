export type Picture = VideoFrame | ImageBitmap;

/** Size in pixels as shown; a `VideoFrame` has no `width`. */
export const sizeOf = (image: Picture): { width: number; height: number } =>
  'displayWidth' in image
    ? { width: image.displayWidth, height: image.displayHeight }
    : { width: image.width, height: image.height };
