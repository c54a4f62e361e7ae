/** Seven bits in each byte; the eighth says that more follow. */
const MORE = 0x80;
/** The most bytes of one number: what is packed stays far below. */
const MOST_BYTES = 7;

/** Whole numbers in as few bytes as they need, small ones of either sign in one. */
export class VarintWriter {
  readonly #bytes: number[] = [];

  put(value: number): void {
    let rest = value >= 0 ? value * 2 : -value * 2 - 1;
    while (rest >= MORE) {
      this.#bytes.push((rest % MORE) + MORE);
      rest = Math.floor(rest / MORE);
    }
    this.#bytes.push(rest);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what `VarintWriter` wrote. */
export class VarintReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Whether all was read. */
  get done(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** @throws RangeError where the bytes end too early or are no number */
  take(): number {
    let value = 0;
    for (let i = 0; i < MOST_BYTES; i += 1) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('packed numbers end too early');
      value += (byte % MORE) * MORE ** i;
      if (byte < MORE) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    }
    throw new RangeError('a packed number is too long');
  }
}
