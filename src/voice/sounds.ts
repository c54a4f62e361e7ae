/** Tones, each with one meaning; `left` and `right` stand in for words where there is no voice. */
export type Tone =
  | 'ready'
  | 'count'
  | 'short'
  | 'warn'
  | 'tick'
  | 'out'
  | 'release'
  | 'pause'
  | 'resume'
  | 'end'
  | 'next'
  | 'left'
  | 'right';

/**
 * What a spoken line is about, the most urgent first: where the workout stands, a number or a side,
 * what the camera must see, form (the back before all else), praise.
 */
export const TOPICS = [
  'stop',
  'count',
  'framing',
  'back',
  'position',
  'range',
  'tempo',
  'praise',
] as const;
export type Topic = (typeof TOPICS)[number];

export interface ToneSound {
  readonly kind: 'tone';
  readonly tone: Tone;
  /** Milliseconds from now, so that two tones of one moment are told apart; 0 for at once. */
  readonly afterMs: number;
}

export interface SpeechSound {
  readonly kind: 'speech';
  readonly text: string;
  readonly topic: Topic;
  /** What of it is written as well; null for numbers, which are on the screen already. */
  readonly caption: string | null;
  /** Whether what is being said is cut short for it. */
  readonly cuts: boolean;
}

/** Something to sound now. */
export type Sound = ToneSound | SpeechSound;

/**
 * What is known of the line spoken last: `none`, nothing here can speak; `untold`, the browser has not
 * said anything about it; else whether it is still being said.
 */
export type Speaking = 'none' | 'untold' | 'speaking' | 'ended';

/** Somewhere sounds go: loudspeaker, voice, screen, vibration. Plays at once, never throws. */
export interface Outlet {
  play(sound: Sound): void;
  /** Only of an outlet that speaks. */
  speaking?(): Speaking;
  /** Falls silent and lets go. Safe to call twice. */
  close(): void;
}

/** A sound with the time at which it was handed to the outlets, for tests and for the curious. */
export interface Sounded {
  /** Milliseconds of the clock given to the voice. */
  readonly atMs: number;
  readonly sound: Sound;
}

export const tone = (name: Tone, afterMs = 0): ToneSound => ({ kind: 'tone', tone: name, afterMs });
