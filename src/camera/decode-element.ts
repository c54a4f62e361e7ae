import { EncodedPacketSink, type Input, type InputVideoTrack } from 'mediabunny';
import { ms } from '../body/units';
import { Trouble } from '../troubles';
import type { DecodedFile, Frame } from './frame';
import { loadVideo, nextEvent } from './video-element';

/** Assumed frame interval when the container does not say when its frames are, seconds. */
const UNKNOWN_INTERVAL = 1 / 25;
/** Start and length of each frame in seconds, in order of presentation. */
async function* timesOf(track: InputVideoTrack): AsyncGenerator<[number, number]> {
  const times: [number, number][] = [];
  for await (const packet of new EncodedPacketSink(track).packets(undefined, undefined, {
    metadataOnly: true,
  })) {
    // Below 0 lies what an edit list leaves out.
    if (packet.timestamp + packet.duration > 0) times.push([packet.timestamp, packet.duration]);
  }
  yield* times.sort(([a], [b]) => a - b);
}

function* guessedTimes(duration: number): Generator<[number, number]> {
  for (let t = 0; t < duration; t += UNKNOWN_INTERVAL) yield [t, UNKNOWN_INTERVAL];
}

/** Seeks to the middle of each frame, so that rounding never lands on its neighbour. */
async function* framesOf(
  video: HTMLVideoElement,
  track: InputVideoTrack | null,
  signal?: AbortSignal,
): AsyncGenerator<Frame, void, void> {
  const { videoWidth: width, videoHeight: height } = video;
  let first: number | null = null;
  for await (const [start, length] of track ? timesOf(track) : guessedTimes(video.duration)) {
    if (signal?.aborted) return;
    first ??= start;
    const sought = nextEvent(video, 'seeked');
    video.currentTime = start + length / 2;
    await sought;
    const image = await createImageBitmap(video);
    yield { image, time: ms((start - first) * 1000), width, height };
  }
}

/** Length in seconds; recorders in browsers leave it out of the header, then the packets say. */
async function durationOf(video: HTMLVideoElement, track: InputVideoTrack | null): Promise<number> {
  if (Number.isFinite(video.duration)) return video.duration;
  if (!track) throw new Trouble('file-undecodable');
  return track.computeDuration();
}

/** Frames found one by one in a video element: slow, for browsers without a fitting WebCodecs. */
export async function decodeWithElement(
  blob: Blob,
  input: Input,
  track: InputVideoTrack | null,
): Promise<DecodedFile> {
  const url = URL.createObjectURL(blob);
  try {
    const video = await loadVideo(url);
    return {
      width: video.videoWidth,
      height: video.videoHeight,
      durationMs: ms((await durationOf(video, track)) * 1000),
      frames: (signal) => framesOf(video, track, signal),
      close: () => {
        video.removeAttribute('src');
        URL.revokeObjectURL(url);
        input.dispose();
      },
    };
  } catch (cause) {
    URL.revokeObjectURL(url);
    throw cause;
  }
}
