/** Whole numbers ≥ 0 as bytes of seven bits, the lowest first; the eighth says that more follow. */
export function toBytes(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let rest of numbers) {
    while (rest >= 128) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** The numbers again, one at each call. @throws RangeError past the end */
export function numbersIn(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    for (let value = 0, weight = 1; ; weight *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError('The numbers end too early.');
      value += (byte % 128) * weight;
      if (byte < 128) return value;
    }
  };
}

/** Signed whole numbers as whole numbers ≥ 0, small ones staying small. */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
export const unzigzag = (code: number): number => (code % 2 ? -(code + 1) / 2 : code / 2);
