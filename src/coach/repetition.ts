import { oneEuro, type Filtered } from '../body/one-euro';
import type { Values } from '../body/measures';
import type { RepRule } from '../exercises/definition';
import { allHold } from './conditions';

/** A movement is dropped when the body has left the exercise's posture for this long. */
export const LOST_MS = 700;
/** The start pose must be held this long before a set can begin. */
export const START_MS = 200;
/** …and this long for a repetition to end: two frames of a slow camera. */
export const END_MS = 100;
/**
 * The full range must be held this long to count: some stray frames are no repetition. In recordings
 * whole ones hold it for 600 ms and more, half ones never.
 */
export const PEAK_MS = 250;

/** A hold that goes this far back towards the start pose, 0…1 of the way, … */
const LAPSE = 0.6;
/** …for this long, and is taken up again, is broken. */
export const LAPSE_MS = 300;
/** A movement that falls short must last this long to be more than a twitch. */
export const SHORT_MS = 500;

/** What one look can stand for: after a gap a single frame must not count as the whole gap. */
const LOOK_MS = 100;

/** Speed is low-passed at 2 Hz; the value itself passes as it is. */
const PACE_FILTER = { minCutoff: 1000, beta: 0, speedCutoff: 2 };
/** Slower than this, degrees per second, is a hold: people sway. */
const HELD = 30;
/** Slower than this is a pause; someone who lowers in five seconds is quicker. */
const PAUSED = 8;

const speedOf = ({ pace }: RepState): number => Math.abs(pace?.speed ?? 0);

/** Whether the movement stands still, or nearly. */
export const isHeld = (state: RepState): boolean => speedOf(state) < HELD;

/** Whether the movement has stopped. */
export const isPaused = (state: RepState): boolean => speedOf(state) < PAUSED;

export interface Movement {
  /** Last moment in the start pose before it. */
  readonly startMs: number;
  readonly peakMs: number;
  readonly peakValue: number;
  /** How long the full range was held, ms. */
  readonly reachedMs: number;
  /** For how long the full range, once held, has been given up now, ms. */
  readonly lapsedMs: number;
  /** Whether it was given up for a while and taken up again. */
  readonly broken: boolean;
  /** How long the hold under way has lasted, ms; 0 while there is none. */
  readonly heldMs: number;
  /** Since when the full range has not been there, null while it is; shorter than a lapse is a flicker. */
  readonly unheldSince: number | null;
}

/**
 * Where in a repetition the body is. `away`: not in the exercise; `start`: in the start pose;
 * `out`: a movement is under way.
 */
export interface RepState {
  readonly phase: 'away' | 'start' | 'out';
  readonly time: number;
  /** Since when the start pose has been held without a break, null when it is not. */
  readonly startSince: number | null;
  /** Since when the posture has been lost, null when it has not. */
  readonly lostSince: number | null;
  readonly movement: Movement | null;
  /** The measure and its speed, units per second. */
  readonly pace: Filtered | null;
}

export const IDLE: RepState = {
  phase: 'away',
  time: -Infinity,
  startSince: null,
  lostSince: null,
  movement: null,
  pace: null,
};

/** A movement that came back to the start pose. */
export interface Finished extends Movement {
  readonly endMs: number;
  readonly complete: boolean;
}

const since = (before: number | null, now: boolean, time: number): number | null =>
  now ? (before ?? time) : null;

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
function holdTime(movement: Movement, reached: boolean, time: number, gap: number) {
  const { heldMs, unheldSince } = movement;
  if (reached) return { heldMs: heldMs + Math.min(gap, LOOK_MS), unheldSince: null };
  const from = unheldSince ?? time;
  return { heldMs: time - from >= LAPSE_MS ? 0 : heldMs, unheldSince: from };
}

function follow(
  movement: Movement,
  rule: RepRule,
  values: Values,
  time: number,
  gap: number,
): Movement {
  const value = values[rule.measure];
  if (value === null) return movement;
  const higher = value > movement.peakValue;
  // What is hidden does not speak against it.
  const reached = allHold([...rule.posture, ...rule.peak], values) !== false;
  return {
    ...movement,
    ...hold(movement, lapses(movement, rule, value), reached, gap),
    ...holdTime(movement, reached, time, gap),
    peakMs: higher ? time : movement.peakMs,
    peakValue: higher ? value : movement.peakValue,
    reachedMs: movement.reachedMs + (reached ? Math.min(gap, LOOK_MS) : 0),
  };
}

/** What a movement that came back was: null when it was too small or too quick to mention. */
function finish(movement: Movement, rule: RepRule, endMs: number): Finished | null {
  const lastedMs = endMs - movement.startMs;
  const complete = movement.reachedMs >= PEAK_MS && lastedMs >= rule.minMs;
  const short = movement.peakValue >= rule.short && lastedMs >= SHORT_MS;
  return complete || short ? { ...movement, endMs, complete } : null;
}

/** Whether the body is in the exercise, and not resting in it; null when that is not seen. */
function postureHeld(rule: RepRule, values: Values): boolean | null {
  const resting = rule.rests?.some((rest) => allHold(rest, values) === true);
  return resting ? false : allHold(rule.posture, values);
}

const begin = (startMs: number, value: number, time: number): Movement => ({
  startMs,
  peakMs: time,
  peakValue: value,
  reachedMs: 0,
  lapsedMs: 0,
  broken: false,
  heldMs: 0,
  unheldSince: null,
});

/**
 * Takes one frame into the repetition: the new state, and the movement that ended with it, if any.
 * Measures that are not seen hold everything as it is.
 */
export function stepRepetition(
  rule: RepRule,
  state: RepState,
  time: number,
  values: Values,
): [RepState, Finished | null] {
  const gap = state.time === -Infinity ? 0 : time - state.time;
  const inPosture = postureHeld(rule, values);
  const lostSince = inPosture === null ? state.lostSince : since(state.lostSince, !inPosture, time);
  if (lostSince !== null && time - lostSince >= LOST_MS)
    return [{ ...IDLE, time, lostSince }, null];

  const inStart = inPosture === true && allHold(rule.start, values) === true;
  const startSince = since(state.startSince, inStart, time);
  const held = startSince === null ? -1 : time - startSince;
  const value = values[rule.measure];
  const pace = value === null ? state.pace : oneEuro(state.pace, value, gap / 1000, PACE_FILTER);
  const next = { ...state, time, startSince, lostSince, pace };

  if (state.phase === 'away') return [held >= START_MS ? { ...next, phase: 'start' } : next, null];
  if (state.phase === 'start') {
    if (inStart || value === null || value <= rule.leave) return [next, null];
    return [{ ...next, phase: 'out', movement: begin(state.time, value, time) }, null];
  }
  const movement = follow(state.movement!, rule, values, time, gap);
  if (held < END_MS) return [{ ...next, movement }, null];
  return [{ ...next, phase: 'start', movement: null }, finish(movement, rule, startSince!)];
}
