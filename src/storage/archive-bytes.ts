const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

/** The checksum that zip files keep of each file in them (CRC-32, as ISO 3309 has it). */
export function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 0xff]!;
  return ~crc >>> 0;
}

/** Compresses bytes the way zip files have it. */
export async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const piped = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

/**
 * The bytes again. Stops as soon as there are more than were announced, so that a small file cannot
 * fill the memory.
 * @throws RangeError where there are more or fewer than `size`, TypeError where the bytes are damaged
 */
export async function inflated(packed: Blob, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const bytes = new Uint8Array(size);
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (at + value.length > size) {
      await reader.cancel().catch(() => undefined);
      throw new RangeError('more bytes than were announced');
    }
    bytes.set(value, at);
    at += value.length;
  }
  if (at < size) throw new RangeError('fewer bytes than were announced');
  return bytes;
}
