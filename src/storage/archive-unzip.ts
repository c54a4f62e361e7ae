import { ArchiveTrouble } from '../troubles';
import { crc32, inflated } from './archive-bytes';
import { SIGNATURES, SIZES } from './archive-zip';

/** One file of a zip, as its list has it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where in the zip it begins. */
  readonly at: number;
}

/** The list of a zip with as many files as there may be. */
const MOST_LIST_BYTES = 16_000_000;
/** A zip may end with so long a comment. */
const MOST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

async function viewOf(file: Blob, from: number, to: number): Promise<DataView> {
  try {
    return new DataView(await file.slice(from, to).arrayBuffer());
  } catch (cause) {
    throw new ArchiveTrouble({ problem: 'unreadable' }, { cause });
  }
}

/** Where the list is, and how much of it there is. */
async function findList(file: Blob): Promise<{ from: number; to: number; files: number }> {
  const tail = await viewOf(file, Math.max(0, file.size - SIZES.end - MOST_COMMENT), file.size);
  for (let at = tail.byteLength - SIZES.end; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== SIGNATURES.end) continue;
    const files = tail.getUint16(at + 10, true);
    const size = tail.getUint32(at + 12, true);
    const from = tail.getUint32(at + 16, true);
    const sound = from + size <= file.size && size <= MOST_LIST_BYTES;
    if (sound) return { from, to: from + size, files };
  }
  throw new ArchiveTrouble({ problem: 'no-zip' });
}

function entryAt(list: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + SIZES.listed > list.byteLength || list.getUint32(at, true) !== SIGNATURES.listed)
    throw new ArchiveTrouble({ problem: 'no-zip' });
  const lengths = [28, 30, 32].map((field) => list.getUint16(at + field, true));
  const next = at + SIZES.listed + lengths.reduce((sum, length) => sum + length, 0);
  if (next > list.byteLength) throw new ArchiveTrouble({ problem: 'no-zip' });
  const path = new Uint8Array(list.buffer, at + SIZES.listed, lengths[0]);
  const name = new TextDecoder().decode(path);
  if (list.getUint16(at + 8, true) & ENCRYPTED)
    throw new ArchiveTrouble({ problem: 'locked', file: name });
  const [crc, packedSize, size] = [16, 20, 24].map((field) => list.getUint32(at + field, true));
  return {
    entry: {
      name,
      method: list.getUint16(at + 10, true),
      crc: crc!,
      packedSize: packedSize!,
      size: size!,
      at: list.getUint32(at + 42, true),
    },
    next,
  };
}

/** The list of a zip's files; none of them is opened. @throws ArchiveTrouble */
export async function entriesOf(file: Blob): Promise<ZipEntry[]> {
  const { from, to, files } = await findList(file);
  const list = await viewOf(file, from, to);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < files;) {
    const { entry, next } = entryAt(list, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

async function open(file: Blob, { method, at, packedSize, size }: ZipEntry): Promise<Uint8Array> {
  const head = await viewOf(file, at, at + SIZES.file);
  if (head.getUint32(0, true) !== SIGNATURES.file) throw new RangeError('no file begins here');
  const begin = at + SIZES.file + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = file.slice(begin, begin + packedSize);
  if (method === DEFLATED) return inflated(packed, size);
  if (method !== STORED || packedSize !== size) throw new RangeError('packed in a way not known');
  return new Uint8Array(await packed.arrayBuffer());
}

/**
 * One file of a zip as text.
 * @param most how many bytes it may have; a larger one is not opened
 * @throws ArchiveTrouble
 */
export async function textOf(file: Blob, entry: ZipEntry, most: number): Promise<string> {
  const { name, size, crc } = entry;
  if (size > most)
    throw new ArchiveTrouble({ problem: 'too-large', file: name, given: [`${most / 1e6}`] });
  try {
    const bytes = await open(file, entry);
    if (crc32(bytes) !== crc) throw new RangeError('its checksum is another');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ArchiveTrouble({ problem: 'damaged', file: name }, { cause });
  }
}
