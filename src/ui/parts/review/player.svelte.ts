/** The key that plays and pauses, as `aria-keyshortcuts` calls it. */
export const PLAY_KEY = 'Space';

/** How fast a replay may run against the set itself. */
export const SPEEDS = [0.25, 0.5, 1, 2] as const;
export type Speed = (typeof SPEEDS)[number];

/** A frame's share of time at most, ms: after a hidden tab the replay goes on where it was. */
const LONGEST_STEP_MS = 250;

/** The moment of a set that is shown, and whether time goes by there. All times are media time in ms. */
export class Player {
  ms = $state(0);
  playing = $state(false);
  speed = $state<Speed>(1);
  readonly #fromMs: number;
  readonly #toMs: number;
  #until: number;
  #frame = 0;
  #last = 0;

  constructor(fromMs: number, toMs: number, at: number = fromMs) {
    this.#fromMs = fromMs;
    this.#toMs = toMs;
    this.#until = toMs;
    this.ms = at;
  }

  /** Stands still at a moment. */
  seek(ms: number): void {
    this.pause();
    this.ms = Math.min(this.#toMs, Math.max(this.#fromMs, ms));
  }

  /** Runs from where it is, from the start once it is at the end, until `untilMs`. */
  play(untilMs: number = this.#toMs): void {
    this.pause();
    if (this.ms >= this.#toMs) this.ms = this.#fromMs;
    this.#until = Math.min(untilMs, this.#toMs);
    this.playing = true;
    this.#last = performance.now();
    this.#frame = requestAnimationFrame(this.#step);
  }

  pause(): void {
    this.playing = false;
    cancelAnimationFrame(this.#frame);
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  /** Shows a stretch once. */
  show({ fromMs, toMs }: { readonly fromMs: number; readonly toMs: number }): void {
    this.seek(fromMs);
    this.play(toMs);
  }

  readonly #step = (now: number): void => {
    const step = Math.min(LONGEST_STEP_MS, Math.max(0, now - this.#last)) * this.speed;
    this.#last = now;
    this.ms = Math.min(this.#until, this.ms + step);
    if (this.ms >= this.#until) this.pause();
    else this.#frame = requestAnimationFrame(this.#step);
  };
}
