/** How long something has been so: flickers do not end it, and time without pictures does not count. */
export interface Lasting {
  readonly forMs: number;
  /** When it was last so, ms; null while it is not. */
  readonly at: number | null;
}

export const NOT_SO: Lasting = { forMs: 0, at: null };

/** Shorter than this, ms, and it goes on: a lost frame, or three of a slow camera. */
export const FLICKER_MS = 300;
/** The most that one picture can stand for, ms. */
const LOOK_MS = 300;

/** Takes one look. Times in ms; one that runs backwards adds nothing. */
export function lasting(before: Lasting, now: boolean, time: number): Lasting {
  const gap = before.at === null ? 0 : Math.max(0, time - before.at);
  const at = Math.max(time, before.at ?? time);
  if (now) return { forMs: before.forMs + Math.min(gap, LOOK_MS), at };
  return gap <= FLICKER_MS ? before : NOT_SO;
}
