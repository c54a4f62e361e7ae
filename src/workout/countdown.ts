/** A stretch of time that is counted down in whole seconds. Times in ms of the caller's clock. */
export interface Countdown {
  readonly fromMs: number;
  readonly untilMs: number;
  /** Whole seconds left when it was last looked at. */
  readonly left: number;
}

/** A countdown of `ms` that begins now. */
export const countdown = (nowMs: number, ms: number): Countdown => ({
  fromMs: nowMs,
  untilMs: nowMs + ms,
  left: Math.ceil(ms / 1000),
});

/** The same countdown as it stands now: 0 left when it is over. */
export const atNow = (clock: Countdown, nowMs: number): Countdown => ({
  ...clock,
  left: Math.max(0, Math.ceil((clock.untilMs - nowMs) / 1000)),
});

/** The same countdown, to end at another time. */
export const until = (clock: Countdown, untilMs: number, nowMs: number): Countdown =>
  atNow({ ...clock, untilMs }, nowMs);

/** The latest of `marks` that was passed between two looks, null when none was. */
export function passed(before: Countdown, now: Countdown, marks: readonly number[]): number | null {
  const gone = marks.filter((mark) => before.left > mark && now.left <= mark);
  return gone.length > 0 ? Math.min(...gone) : null;
}
