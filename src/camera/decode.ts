import { BlobSource, Input, MATROSKA, MP4, QTFF, WEBM, type InputVideoTrack } from 'mediabunny';
import { Trouble } from '../troubles';
import { decodeWithCodecs } from './decode-codecs';
import { decodeWithElement } from './decode-element';
import type { DecodedFile } from './frame';

/** The containers people's cameras write; each one named brings only its own reader along. */
const FORMATS = [MP4, QTFF, WEBM, MATROSKA];

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
    if (track && (await fitsCodecs(track))) return await decodeWithCodecs(input, track);
    return await decodeWithElement(blob, input, track);
  } catch (cause) {
    input.dispose();
    throw cause instanceof Trouble ? cause : new Trouble('file-undecodable', { cause });
  }
}
