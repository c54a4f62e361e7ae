import type { CoachEvent, LiveView } from '../coach/report';
import type { WorkoutEvent } from '../workout/events';
import { decide } from './decide';
import type { Setting } from './moment';
import type { Outlet, Sound, Sounded, Speaking } from './sounds';
import { silent, type VoiceState } from './state';

export interface VoiceOptions extends Setting {
  readonly outlets: readonly Outlet[];
  /** Milliseconds of a clock that never runs backwards. */
  readonly now: () => number;
}

/** What has happened since the voice was asked last; `view` is null where there is no new frame. */
export interface Heard {
  readonly coach: readonly CoachEvent[];
  readonly workout: readonly WorkoutEvent[];
  readonly view: LiveView | null;
  /** Share of the start pose that has been held, 0…1; none where nothing is told. */
  readonly opening?: number;
}

/** The voice of one workout: takes what happens, sounds it, and remembers what it sounded. */
export class Voice {
  readonly log: Sounded[] = [];
  readonly #outlets: readonly Outlet[];
  readonly #now: () => number;
  #setting: Setting;
  #state: VoiceState;

  constructor({ outlets, now, ...setting }: VoiceOptions) {
    this.#outlets = outlets;
    this.#now = now;
    this.#setting = setting;
    this.#state = silent(setting.guided);
  }

  /** Call with every frame, with every event of the workout, and some times a second in a rest. */
  take({ coach, workout, view, opening = 0 }: Heard): void {
    const speaking = this.#speaking();
    const setting = this.#setting;
    const moment = { nowMs: this.#now(), coach, workout, view, opening, speaking, setting };
    const [state, sounds] = decide(this.#state, moment);
    this.#state = state;
    this.#play(sounds);
  }

  /** What holds from now on: another plan, another language, another way to count. */
  change(changes: Partial<Omit<Setting, 'guided'>>): void {
    this.#setting = { ...this.#setting, ...changes };
  }

  /** Whether the easier version was offered in the set that runs, or in the one before. */
  get offered(): boolean {
    return this.#state.cues.offered;
  }

  /** What was said in the last so many milliseconds, so that a listener does not obey the voice itself. */
  saidWithin(ms: number): readonly string[] {
    const since = this.#now() - ms;
    const recent = this.log.slice(-8).filter(({ atMs }) => atMs >= since);
    return recent.flatMap(({ sound }) => (sound.kind === 'speech' ? [sound.text] : []));
  }

  /** Says a sentence that no exercise has: what came in between, and what to do. */
  tell(text: string): void {
    this.#play([{ kind: 'speech', text, topic: 'stop', caption: text, cuts: false }]);
  }

  /** Falls silent at once. */
  close(): void {
    for (const outlet of this.#outlets) outlet.close();
  }

  #speaking(): Speaking {
    const told = this.#outlets.map((outlet) => outlet.speaking?.() ?? 'none');
    return told.find((each) => each !== 'none') ?? 'none';
  }

  #play(sounds: readonly Sound[]): void {
    const atMs = this.#now();
    for (const sound of sounds) {
      this.log.push({ atMs, sound });
      for (const outlet of this.#outlets) outlet.play(sound);
    }
  }
}
