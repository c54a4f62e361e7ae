import type { Values } from '../body/measures';
import type { RepRule } from '../exercises/definition';
import { allHold } from './conditions';
import { isSettled, traced, type Trace } from './settled';

/**
 * The full range must be held this long to count: some stray frames are no repetition. In recordings
 * whole ones hold it for 600 ms and more, half ones never.
 */
export const PEAK_MS = 250;

/** A hold that goes this far back towards the start pose, 0…1 of the way, … */
const LAPSE = 0.6;
/** …for this long, and is taken up again, is broken. */
export const LAPSE_MS = 300;
/** Where holding is the exercise, leaving the pose for this long ends it; a shorter break is forgiven. */
export const BREAK_MS = 1000;
/** A movement that falls short must last this long to be more than a twitch. */
export const SHORT_MS = 500;

/** What one look can stand for: after a gap a single frame must not count as the whole gap. */
export const LOOK_MS = 100;
/** …and what one can stand for in a hold, where nothing moves: a slow machine sees some five a second. */
const HOLD_LOOK_MS = 500;

/** A movement under way. */
export interface Movement {
  /** Last moment in the start pose before it. */
  readonly startMs: number;
  readonly peakMs: number;
  readonly peakValue: number;
  /** How long the full range was there, ms. */
  readonly reachedMs: number;
  /** Of that, how long it was held, ms: where holding is the exercise, while the body kept still. */
  readonly stillMs: number;
  /** Where the measure was in the last second; empty where holding is not the exercise. */
  readonly trail: readonly Trace[];
  /** For how long the full range, once held, has been given up now, ms. */
  readonly lapsedMs: number;
  /** Whether it was given up for a while and taken up again. */
  readonly broken: boolean;
  /** How long the hold under way has lasted, ms; 0 while there is none. */
  readonly heldMs: number;
  /** Since when the full range has not been there, null while it is; shorter than a lapse is a flicker. */
  readonly unheldSince: number | null;
}

/** A movement that came back to the start pose. */
export interface Finished extends Movement {
  readonly endMs: number;
  readonly complete: boolean;
}

/** A movement that begins. */
export const begin = (startMs: number, value: number, time: number): Movement => ({
  startMs,
  peakMs: time,
  peakValue: value,
  reachedMs: 0,
  stillMs: 0,
  trail: [],
  lapsedMs: 0,
  broken: false,
  heldMs: 0,
  unheldSince: null,
});

/** Whether a hold has gone back most of the way. */
const lapses = ({ reachedMs, peakValue }: Movement, { leave }: RepRule, value: number): boolean =>
  reachedMs >= PEAK_MS && value < peakValue - LAPSE * (peakValue - leave);

/** Follows whether a hold lapses, and whether it is taken up again after a lapse. */
function hold(movement: Movement, lapsed: boolean, reached: boolean, gap: number) {
  const { lapsedMs, broken } = movement;
  if (!reached) return { lapsedMs: lapsedMs + (lapsed ? Math.min(gap, LOOK_MS) : 0) };
  return { lapsedMs: 0, broken: broken || lapsedMs >= LAPSE_MS };
}

/** How long the full range is being held: a flicker out of it stops the clock, a lapse sets it back. */
function holdTime(
  { heldMs, unheldSince }: Movement,
  { time, holdMs }: Look,
  reached: boolean,
  heldNow: number,
) {
  if (reached) return { heldMs: heldMs + heldNow, unheldSince: null };
  const from = unheldSince ?? time;
  const lapseMs = holdMs === null ? LAPSE_MS : BREAK_MS;
  return { heldMs: time - from >= lapseMs ? 0 : heldMs, unheldSince: from };
}

/** One frame of a movement. */
export interface Look {
  readonly rule: RepRule;
  /** Where holding is the exercise, how long, ms; null where it is not. */
  readonly holdMs: number | null;
  readonly values: Values;
  readonly time: number;
  readonly gap: number;
}

/** Takes one frame into the movement under way. */
export function follow(before: Movement, look: Look): Movement {
  const { rule, holdMs, values, time } = look;
  const value = values[rule.measure];
  if (value === null) return before;
  const inPeak = allHold([...rule.posture, ...rule.peak], values);
  // Of a hold only what is seen counts; elsewhere what is hidden does not speak against it.
  if (inPeak === null && holdMs !== null) return before;
  const reached = inPeak !== false;
  const trail = holdMs === null ? before.trail : traced(before.trail, time, value);
  const movement = { ...before, trail };
  const higher = value > movement.peakValue;
  const lookMs = reached ? Math.min(look.gap, holdMs === null ? LOOK_MS : HOLD_LOOK_MS) : 0;
  const heldNow = holdMs === null || isSettled(movement, rule) ? lookMs : 0;
  return {
    ...movement,
    ...hold(movement, lapses(movement, rule, value), reached, look.gap),
    ...holdTime(movement, look, reached, heldNow),
    peakMs: higher ? time : movement.peakMs,
    peakValue: higher ? value : movement.peakValue,
    reachedMs: movement.reachedMs + lookMs,
    stillMs: movement.stillMs + heldNow,
  };
}

/** How a movement ends. */
export interface Finish extends Pick<Look, 'rule' | 'holdMs'> {
  readonly endMs: number;
  /** Whether it went to its other end, or has none. */
  readonly turned: boolean;
}

/** What a movement that came back was: null when it was too small or too quick to mention. */
export function finish(movement: Movement, look: Finish): Finished | null {
  const { rule, holdMs, endMs } = look;
  const { startMs, reachedMs, stillMs, peakValue } = movement;
  const lastedMs = endMs - startMs;
  const whole = holdMs === null ? (rule.peakMs ?? PEAK_MS) : Math.max(holdMs, rule.minMs);
  const complete = look.turned && stillMs >= whole && lastedMs >= rule.minMs;
  const tried = peakValue >= rule.short && lastedMs >= SHORT_MS;
  // A pose that was only passed through is no hold, one that was never reached is a short one.
  const short = holdMs === null ? tried : reachedMs >= rule.minMs || (tried && reachedMs === 0);
  return complete || short ? { ...movement, endMs, complete } : null;
}
