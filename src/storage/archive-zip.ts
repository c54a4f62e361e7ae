import { Trouble } from '../troubles';
import { crc32, deflated } from './archive-bytes';

/** What a zip says at the head of each of its lists; little-endian, as everything in it. */
export const SIGNATURES = { file: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 } as const;

/** Bytes of each record without the names behind it. */
export const SIZES = { file: 30, listed: 46, end: 22 } as const;

/** From here on a zip would need longer numbers, which older programs cannot read. */
const MOST_BYTES = 0xffff_ffff;
const MOST_FILES = 0xffff;

/** So much is handed over to the browser, which may lay it on the disk. */
const LARGE = 50_000;

/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATE = 8;
const VERSION = 20;

type Field = readonly [bytes: 2 | 4, value: number];

function record(...fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

/** Zip files know the local time to two seconds, from 1980 on. */
function clockFields(ms: number): Field[] {
  const at = new Date(ms);
  const year = Math.max(0, at.getFullYear() - 1980);
  return [
    [2, (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1)],
    [2, (year << 9) | ((at.getMonth() + 1) << 5) | at.getDate()],
  ];
}

/** Makes a zip of one text file after the other. */
export class ZipWriter {
  readonly #parts: BlobPart[] = [];
  readonly #list: Uint8Array<ArrayBuffer>[] = [];
  #at = 0;
  #files = 0;

  /** @param at when the file was made, ms since 1970. @throws Trouble `archive-too-large` */
  async add(name: string, text: string, at: number): Promise<void> {
    const content = new TextEncoder().encode(text);
    const packed = await deflated(content);
    const path = new TextEncoder().encode(name);
    const described: Field[] = [
      [2, FLAGS],
      [2, DEFLATE],
      ...clockFields(at),
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
      [2, path.length],
      [2, 0],
    ];
    const head = record([4, SIGNATURES.file], [2, VERSION], ...described);
    // Behind what is described: comment, disk, kind of file twice, and where it begins.
    const rest: Field[] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, this.#at],
    ];
    const listed = [
      [4, SIGNATURES.listed],
      [2, VERSION],
      [2, VERSION],
    ] satisfies Field[];
    this.#list.push(record(...listed, ...described, ...rest), path);
    this.#push(head, path, packed);
    this.#files += 1;
    if (this.#files > MOST_FILES) throw new Trouble('archive-too-large');
  }

  /** The whole zip. @throws Trouble `archive-too-large` */
  finish(): Blob {
    const begin = this.#at;
    this.#push(...this.#list);
    const size = this.#at - begin;
    const files = this.#files;
    this.#push(
      record(
        [4, SIGNATURES.end],
        [2, 0],
        [2, 0],
        [2, files],
        [2, files],
        [4, size],
        [4, begin],
        [2, 0],
      ),
    );
    return new Blob(this.#parts, { type: 'application/zip' });
  }

  #push(...parts: readonly Uint8Array<ArrayBuffer>[]): void {
    for (const part of parts) {
      this.#parts.push(part.length > LARGE ? new Blob([part]) : part);
      this.#at += part.length;
    }
    if (this.#at > MOST_BYTES) throw new Trouble('archive-too-large');
  }
}
