import type { Sounded } from '../voice/sounds';
import type { Heard, Voice } from '../voice/voice';
import type { WorkoutEvent } from '../workout/events';

/** The frame that made something sound. */
export interface Cause {
  /** Its media time, ms. */
  readonly mediaMs: number;
  /** When its picture came to the page, ms of `performance.now()`. */
  readonly cameMs: number;
}

/** A sound and the frame because of which it came; null where time or a command brought it. */
export interface Caused extends Sounded {
  readonly frame: Cause | null;
}

/** Something a workout told. */
export interface Told {
  readonly atMs: number;
  readonly event: WorkoutEvent;
}

/** Tells the voice what happens and remembers when, and because of which frame, for measuring. */
export class WorkoutLog {
  readonly told: Told[] = [];
  readonly #voice: Voice;
  readonly #causes: (Cause | null)[] = [];
  /** A voice that goes through a list has sounded before this workout, and goes on after it. */
  readonly #from: number;

  constructor(voice: Voice) {
    this.#voice = voice;
    this.#from = voice.log.length;
  }

  get sounded(): readonly Caused[] {
    const mine = this.#voice.log.slice(this.#from, this.#from + this.#causes.length);
    return mine.map((each, i) => ({ ...each, frame: this.#causes[i] ?? null }));
  }

  tell(heard: Heard, atMs: number, cause: Cause | null): void {
    this.#voice.take(heard);
    const sounds = this.#voice.log.length - this.#from;
    while (this.#causes.length < sounds) this.#causes.push(cause);
    for (const event of heard.workout) this.told.push({ atMs, event });
  }
}
