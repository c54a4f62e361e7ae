import type { Tone } from './sounds';

/** One note of a tone. Times in seconds from the tone's start. */
export interface Note {
  readonly hz: number;
  readonly at: number;
  readonly seconds: number;
  readonly shape: OscillatorType;
  /** Loudest level, 0…1, before the volume. */
  readonly level: number;
}

const note = (
  hz: number,
  at: number,
  seconds: number,
  shape: OscillatorType = 'triangle',
  level = 0.6,
): Note => ({ hz, at, seconds, shape, level });

/**
 * A count is one high note. A warning is two falling notes with an edge to them: another pitch,
 * another rhythm and another colour, so that it is told apart lying down and over music. What begins
 * rises, what stops falls, and seconds are short and dry. Left is low and once, right high and twice.
 */
export const TONES: Readonly<Record<Tone, readonly Note[]>> = {
  ready: [note(659, 0, 0.14), note(988, 0.15, 0.22)],
  count: [note(1047, 0, 0.16), note(2093, 0, 0.08, 'sine', 0.15)],
  short: [note(330, 0, 0.2, 'sine', 0.5)],
  warn: [note(622, 0, 0.16, 'square', 0.3), note(415, 0.19, 0.28, 'square', 0.3)],
  tick: [note(1568, 0, 0.05, 'sine', 0.5)],
  out: [note(880, 0, 0.1, 'sine', 0.4), note(1319, 0.1, 0.25, 'sine', 0.4)],
  release: [note(1319, 0, 0.1), note(880, 0.1, 0.3)],
  pause: [note(587, 0, 0.18, 'sine'), note(440, 0.2, 0.18, 'sine'), note(330, 0.4, 0.3, 'sine')],
  resume: [note(349, 0, 0.14), note(440, 0.15, 0.14), note(523, 0.3, 0.25)],
  end: [note(784, 0, 0.14), note(988, 0.15, 0.14), note(1175, 0.3, 0.3)],
  next: [note(740, 0, 0.12), note(740, 0.2, 0.12), note(1109, 0.4, 0.25)],
  left: [note(294, 0, 0.25, 'sawtooth', 0.25)],
  right: [note(698, 0, 0.1, 'sawtooth', 0.25), note(698, 0.15, 0.1, 'sawtooth', 0.25)],
};
