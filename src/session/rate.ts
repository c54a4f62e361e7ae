/** Span over which a rate is taken, in ms: long enough to be read, short enough to be true. */
const SPAN = 2000;

/** Frames a second and milliseconds a frame over the last two seconds. */
export interface Rate {
  readonly fps: number;
  readonly inferenceMs: number;
}

/** Counts results as they come, by the clock that is passed in. */
export class RateMeter {
  #marks: { readonly at: number; readonly inferenceMs: number }[] = [];

  /** Takes one result at `at` milliseconds; returns the rate so far, null before there is one. */
  add(at: number, inferenceMs: number): Rate | null {
    this.#marks.push({ at, inferenceMs });
    this.#marks = this.#marks.filter((mark) => at - mark.at <= SPAN);
    const span = at - this.#marks[0]!.at;
    if (span < SPAN / 4) return null;
    const sum = this.#marks.reduce((total, mark) => total + mark.inferenceMs, 0);
    const gaps = this.#marks.length - 1;
    return { fps: (gaps * 1000) / span, inferenceMs: sum / this.#marks.length };
  }
}
