import { Trouble } from '../troubles';

/** How long a browser may take to load a file or find a frame before the file counts as broken. */
const PATIENCE_MS = 10_000;

/** Resolves at the element's next `event`. @throws Trouble `file-undecodable` on error, or too late */
export const nextEvent = (video: HTMLVideoElement, event: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = () => finish(() => reject(new Trouble('file-undecodable')));
    const done = () => finish(resolve);
    const timer = setTimeout(fail, PATIENCE_MS);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      video.removeEventListener(event, done);
      video.removeEventListener('error', fail);
      settle();
    };
    video.addEventListener(event, done);
    video.addEventListener('error', fail);
  });

/** A silent element that plays inside the page, also on phones. */
export function silentVideo(): HTMLVideoElement {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.preload = 'auto';
  return video;
}

/** A paused element that shows the file's first frame. @throws Trouble `file-undecodable` */
export async function loadVideo(url: string): Promise<HTMLVideoElement> {
  const video = silentVideo();
  const ready = nextEvent(video, 'loadeddata');
  video.src = url;
  await ready;
  if (video.videoWidth === 0) throw new Trouble('file-undecodable');
  return video;
}
