import { BlobSource, Input, MATROSKA, MP4, QTFF, WEBM, type InputVideoTrack } from 'mediabunny';
import { Trouble } from '../troubles';
import { decodeWithCodecs } from './decode-codecs';
import { decodeWithElement } from './decode-element';
import type { DecodedFile, Frame } from './frame';

/** The containers people's cameras write; each one named brings only its own reader along. */
const FORMATS = [MP4, QTFF, WEBM, MATROSKA];

/** A film shorter than promised by this much was cut off: sound may outlast the picture a little. */
const MISSING_MS = 1_000;

/** The container's video track, or null when the file is no container that mediabunny reads. */
async function videoTrackOf(input: Input): Promise<InputVideoTrack | null> {
  try {
    return await input.getPrimaryVideoTrack();
  } catch {
    return null;
  }
}

/** Frames with transparency need a worker made from a blob, which the page's policy forbids. */
const fitsCodecs = async (track: InputVideoTrack): Promise<boolean> =>
  (await track.canDecode()) && !(await track.canBeTransparent());

/** The decoder's frames; whatever goes wrong becomes trouble that tells “nothing” from “a part”. */
async function* framesOf(
  file: DecodedFile,
  signal?: AbortSignal,
): AsyncGenerator<Frame, void, void> {
  let last: number | null = null;
  try {
    for await (const frame of file.frames(signal)) {
      last = frame.time;
      yield frame;
    }
  } catch (cause) {
    throw new Trouble(last === null ? 'file-undecodable' : 'file-broken', { cause });
  }
  if (signal?.aborted) return;
  if (last === null) throw new Trouble('file-undecodable');
  if (last + MISSING_MS < file.durationMs) throw new Trouble('file-broken');
}

/**
 * Opens a video file (mp4, webm, mov) for analysis: every frame, upright, with its media time.
 * Decodes with WebCodecs; where that cannot read the file, lets a video element seek to each frame.
 * @throws Trouble `file-empty`, `file-undecodable`
 */
export async function openVideoFile(blob: Blob): Promise<DecodedFile> {
  if (blob.size === 0) throw new Trouble('file-empty');
  const input = new Input({ formats: FORMATS, source: new BlobSource(blob) });
  try {
    const track = await videoTrackOf(input);
    const file =
      track && (await fitsCodecs(track))
        ? await decodeWithCodecs(input, track)
        : await decodeWithElement(blob, input, track);
    return { ...file, frames: (signal) => framesOf(file, signal) };
  } catch (cause) {
    input.dispose();
    throw cause instanceof Trouble ? cause : new Trouble('file-undecodable', { cause });
  }
}
