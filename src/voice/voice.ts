import { openQuestion } from '../coach/ask';
import type { CoachEvent, NotSeenReason, Rep } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import { decide, farewell, questionOf, SILENT, type VoiceState } from './decide';
import type { Outlet, Sound, Sounded } from './sounds';

export interface VoiceOptions {
  readonly exercise: Exercise;
  readonly outlets: readonly Outlet[];
  /** Milliseconds of a clock that never runs backwards. */
  readonly now: () => number;
}

/** The voice of one set: takes what the coach says, sounds it, and remembers what it sounded. */
export class Voice {
  readonly log: Sounded[] = [];
  readonly #options: VoiceOptions;
  #state: VoiceState = SILENT;
  readonly #reps: Rep[] = [];

  constructor(options: VoiceOptions) {
    this.#options = options;
  }

  /** Call with every frame. */
  take(events: readonly CoachEvent[], notSeen: NotSeenReason | null): void {
    const { exercise, now } = this.#options;
    const cueOf = (id: string): string | undefined =>
      exercise.checks.find((check) => check.id === id)?.say;
    const [state, sounds] = decide(this.#state, { nowMs: now(), events, notSeen, cueOf });
    this.#state = state;
    this.#reps.push(...events.flatMap((event) => (event.type === 'rep' ? event.rep : [])));
    this.#play(sounds);
  }

  /** Says how the set ended, and asks what could not be seen; the outlets stay open until the words are out. */
  end(count: number): void {
    const question = questionOf(openQuestion(this.#options.exercise, this.#reps));
    this.#play(farewell(count, question));
  }

  /** Falls silent at once. */
  close(): void {
    for (const outlet of this.#options.outlets) outlet.close();
  }

  #play(sounds: readonly Sound[]): void {
    for (const sound of sounds) {
      this.log.push({ atMs: this.#options.now(), sound });
      for (const outlet of this.#options.outlets) outlet.play(sound);
    }
  }
}
