/** Tones, each with one meaning. */
export type Tone = 'ready' | 'count' | 'short' | 'warn' | 'end';

/** What a spoken line is about: a number, a cue on form, or a hint on what cannot be seen. */
export type Topic = 'count' | 'cue' | 'hint';

/** Something to sound now. */
export type Sound =
  | { readonly kind: 'tone'; readonly tone: Tone }
  | { readonly kind: 'speech'; readonly text: string; readonly topic: Topic };

/** Somewhere sounds go: loudspeaker, voice, screen. Plays at once, never throws. */
export interface Outlet {
  play(sound: Sound): void;
  /** Falls silent and lets go. Safe to call twice. */
  close(): void;
}

/** A sound with the time at which it was handed to the outlets, for tests and for the curious. */
export interface Sounded {
  /** Milliseconds of the clock given to the voice. */
  readonly atMs: number;
  readonly sound: Sound;
}
