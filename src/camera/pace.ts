import type { Frame } from './frame';
import { createMediaClock, type FrameTimes, type MediaClock } from './media-clock';

/** Newer than TypeScript's library: how a frame must be turned to stand upright. */
type MaybeTurned = VideoFrame & { readonly rotation?: number; readonly flip?: boolean };

/** The element's picture without copying it; null where the browser cannot, or would leave it turned. */
function directFrame(video: HTMLVideoElement): VideoFrame | null {
  if (typeof VideoFrame === 'undefined') return null;
  try {
    const frame: MaybeTurned = new VideoFrame(video);
    const upright = !frame.rotation && !frame.flip && frame.displayWidth === video.videoWidth;
    if (upright) return frame;
    frame.close();
  } catch {
    // Some browsers refuse some sources; a copy of the picture serves them.
  }
  return null;
}

/** Hands the picture now shown to `take`; at once if it can, else when it has been copied. */
function grab(video: HTMLVideoElement, take: (image: Frame['image']) => void): void {
  const direct = directFrame(video);
  if (direct) return take(direct);
  // A picture lost here is one frame less, like any other dropped frame.
  void createImageBitmap(video).then(take, () => undefined);
}

/** Calls back for each new picture with its times, until the returned function is called. */
function onEachPicture(video: HTMLVideoElement, call: (times: FrameTimes) => void): () => void {
  let stopped = false;
  const request = () => {
    if (stopped) return;
    if ('requestVideoFrameCallback' in video) {
      video.requestVideoFrameCallback((_, times) => again(times));
    } else requestAnimationFrame(() => again({ mediaTime: currentTime(video) }));
  };
  const again = (times: FrameTimes) => {
    if (stopped) return;
    request();
    call(times);
  };
  request();
  return () => (stopped = true);
}

/** For browsers whose elements know no frame callback: `in` has ruled out the element's own type. */
const currentTime = (video: { readonly currentTime: number }): number => video.currentTime;

/**
 * Hands out each new picture of a playing element with its media time, from 0, always forwards.
 * The taker closes the images.
 * @returns a function that stops; no picture comes after it
 */
export function paceFrames(
  video: HTMLVideoElement,
  onFrame: (frame: Frame) => void,
  clock: MediaClock = createMediaClock(),
): () => void {
  let stopped = false;
  const handOut = (times: FrameTimes) => {
    const time = clock(times);
    if (time === null || video.videoWidth === 0) return;
    const { videoWidth: width, videoHeight: height } = video;
    grab(video, (image) => (stopped ? image.close() : onFrame({ image, time, width, height })));
  };
  // A file's first picture stands there already; the browser announces only the ones after it.
  if (video.paused) handOut({ mediaTime: currentTime(video) });
  const stop = onEachPicture(video, handOut);
  return () => {
    stopped = true;
    stop();
  };
}
