import { type Input, type InputVideoTrack, type VideoSample, VideoSampleSink } from 'mediabunny';
import { ms } from '../body/units';
import type { DecodedFile, Frame } from './frame';

/** A turned or flipped sample drawn the way people see it: engines know nothing of turned frames. */
function upright(sample: VideoSample): ImageBitmap {
  const canvas = new OffscreenCanvas(sample.displayWidth, sample.displayHeight);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context for a turned frame');
  sample.draw(context, 0, 0);
  return canvas.transferToImageBitmap();
}

/** The sample as a frame at `time`; the sample is closed, the frame's image belongs to the taker. */
function toFrame(sample: VideoSample, time: number): Frame {
  const turned = sample.rotation !== 0 || sample.flip;
  const { displayWidth: width, displayHeight: height } = sample;
  const image = turned ? upright(sample) : sample.toVideoFrame();
  sample.close();
  return { image, time: ms(time), width, height };
}

/** Samples in order of presentation, without those an edit list puts before the film's start. */
async function* shown(track: InputVideoTrack): AsyncGenerator<VideoSample, void, void> {
  for await (const sample of new VideoSampleSink(track).samples()) {
    if (sample.timestamp + sample.duration > 0) yield sample;
    else sample.close();
  }
}

/** Every shown sample of the track, as frames from time 0. */
async function* framesOf(
  track: InputVideoTrack,
  signal?: AbortSignal,
): AsyncGenerator<Frame, void, void> {
  let first: number | null = null;
  for await (const sample of shown(track)) {
    if (signal?.aborted) return sample.close();
    first ??= sample.timestamp;
    yield toFrame(sample, (sample.timestamp - first) * 1000);
  }
}

/** How long the track says it is; a damaged index may not say. */
async function durationOf(input: Input, track: InputVideoTrack): Promise<number> {
  const seconds = await input.getDurationFromMetadata([track]);
  return (seconds ?? (await track.computeDuration())) * 1000;
}

/** Frames decoded by WebCodecs, some ahead of the one asked for. */
export async function decodeWithCodecs(input: Input, track: InputVideoTrack): Promise<DecodedFile> {
  return {
    width: await track.getDisplayWidth(),
    height: await track.getDisplayHeight(),
    durationMs: ms(await durationOf(input, track)),
    frames: (signal) => framesOf(track, signal),
    close: () => input.dispose(),
  };
}
