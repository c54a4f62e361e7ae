import type { Recording } from '../body/recording';
import { Trouble } from '../troubles';
import { packFrames, unpackFrames } from './packed-frames';

/** A recording with its frames packed and compressed: some 2 kB a second. */
export interface PackedRecording extends Omit<Recording, 'frames'> {
  /** How the frames are packed; another way gets another number. */
  readonly packing: 1;
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** Runs bytes through one of the platform's streams. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

/** Packs a recording. It must be done before a transaction is opened: that cannot wait for it. */
export async function pack({ frames, ...head }: Recording): Promise<PackedRecording> {
  const bytes = packFrames(frames, head.width, head.height);
  const packed = await through(bytes, new CompressionStream('deflate-raw'));
  return { ...head, packing: 1, packed };
}

/** The recording again, also of rows from before there was packing. @throws Trouble `recording-unreadable` where the bytes are damaged */
export async function unpack(row: PackedRecording | Recording): Promise<Recording> {
  if ('frames' in row) return row;
  const { packing, packed, ...head } = row;
  try {
    if (packing !== 1) throw new RangeError(`packed in a way not known: ${String(packing)}`);
    const bytes = await through(packed, new DecompressionStream('deflate-raw'));
    return { ...head, frames: unpackFrames(bytes, head.width, head.height) };
  } catch (cause) {
    throw new Trouble('recording-unreadable', { cause });
  }
}
