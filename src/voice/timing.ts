/**
 * Every time the voice keeps, in milliseconds. Gaps, repeats and praise after form rules §5, which asks
 * for them for fading feedback (its sources R121, R13, R14); where it names no number it is a choice.
 */

/** From the beginning of one cue to the next: one thing at a time, and time to do it. */
export const CUE_GAP = 6000;
/** A number or a cue that has not begun so long after it was due would be about something else. */
export const EXPIRES = 1500;
/** A second that is being counted is over when the next one comes. */
export const SECOND_EXPIRES = 700;
/** How long a line about the workout waits for the ones before it. */
export const NEWS_EXPIRES = 15_000;
/** A cue comes back at the earliest this many repetitions later: not in every one. */
export const CUE_EVERY = 2;
/** How often one cue is said in a set; after that an easier version is offered. */
export const CUE_TIMES = 3;
/** Clean repetitions from one praise to the next. */
export const PRAISE_EVERY = 3;
/** Two warnings closer than this share one tone. */
export const WARN_TONE_GAP = 500;
/** A hold shorter than this passes without countdown, and without words during it. */
export const COUNTED_HOLD = 3000;
/** A hold of this length is long enough to be told that ten seconds are left. */
export const LONG_HOLD = 15_000;
/** Not seen for this long during a set before anything is said. */
export const HINT_AFTER = 3000;
/** From one hint to the same again, doubled each time: no nagging. */
export const HINT_GAP = 12_000;
/** From one direction to another: time to follow it. */
export const DIRECTION_GAP = 3000;
/** From one direction to the same again, doubled each time. */
export const DIRECTION_AGAIN = 8000;
/** Share of the start pose held from which on there is no time to say that it is to be held. */
export const FOLLOWED = 0.45;
/** Silence after a line that is known to be over. */
export const BREATH = 150;
/** Tones of the same moment: the later one waits for the count to ring. */
export const AFTER_COUNT = 130;
export const AFTER_TUNE = 450;

/** How long a line takes to say, in ms: about 170 words a minute and a breath. */
export const speechMs = (text: string): number => 300 + 350 * text.trim().split(/\s+/).length;

/** How long a line may be said to go on, in ms, before the one who says so is not believed. */
export const longestMs = (text: string): number => 2 * speechMs(text) + 2000;
