import { Trouble } from '../troubles';
import type { LiveSource } from './frame';
import { createMediaClock } from './media-clock';
import { paceFrames } from './pace';
import { loadVideo } from './video-element';

/** The last picture's callback may come after the element has ended, milliseconds. */
const LAST_PICTURE_MS = 100;

/** Calls once, when the element has ended (null) or failed. */
function onOver(video: HTMLVideoElement, call: (trouble: Error | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = () => (timer = setTimeout(() => call(null), LAST_PICTURE_MS));
  const failed = () => call(new Trouble('file-broken'));
  video.addEventListener('ended', ended);
  video.addEventListener('error', failed);
  return () => {
    clearTimeout(timer);
    video.removeEventListener('ended', ended);
    video.removeEventListener('error', failed);
  };
}

function sourceOf(video: HTMLVideoElement, url: string): LiveSource {
  let halt: () => void = () => undefined;
  const stop = () => {
    halt();
    video.pause();
    video.removeAttribute('src');
    URL.revokeObjectURL(url);
  };
  return {
    video,
    mirrored: false,
    start(onFrame, onEnd) {
      const finish = (trouble: Error | null) => {
        stop();
        onEnd(trouble);
      };
      const stopFrames = paceFrames(video, onFrame, createMediaClock(video.currentTime * 1000));
      const forget = onOver(video, finish);
      halt = () => {
        stopFrames();
        forget();
      };
      // Stopping while playback starts rejects it; that is no trouble.
      video.play().catch((cause: unknown) => {
        if (video.error) finish(new Trouble('file-broken', { cause }));
      });
    },
    stop,
  };
}

/**
 * Opens a video file to be played in real time, without sound; times are the media's own.
 * @throws Trouble `file-empty`, `file-undecodable`
 */
export async function playVideoFile(blob: Blob): Promise<LiveSource> {
  if (blob.size === 0) throw new Trouble('file-empty');
  const url = URL.createObjectURL(blob);
  try {
    return sourceOf(await loadVideo(url), url);
  } catch (cause) {
    URL.revokeObjectURL(url);
    throw cause;
  }
}
