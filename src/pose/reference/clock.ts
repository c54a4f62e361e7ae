/** MediaPipe counts in microseconds; this is one, in milliseconds. */
const TICK = 0.001;

/**
 * Times that always run forward, from times that may repeat or jump back: a time that does not
 * increase makes the MediaPipe solution abort for good.
 */
export class Clock {
  private last = 0;
  private before = 0;

  /** Milliseconds to give to the solution for a picture of `time`. */
  next(time: number): number {
    this.last += Math.max(TICK, time - this.before);
    this.before = time;
    return this.last;
  }
}
