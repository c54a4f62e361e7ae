import { oneEuro, type Filtered } from '../body/one-euro';
import { MEASURES, type Values } from '../body/measures';
import type { RepRule } from '../exercises/definition';
import { allHold } from './conditions';
import {
  begin,
  BREAK_MS,
  finish,
  follow,
  type Finished,
  type Look,
  type Movement,
} from './movement';
import { hasTurned, NOT_TURNED, spend, stepOther, type OtherEnd } from './other-end';

/** A movement is dropped when the body has left the exercise's posture for this long. */
export const LOST_MS = 700;
/** The start pose must be held this long before a set can begin. */
export const START_MS = 200;
/** …and this long for a repetition to end: two frames of a slow camera. */
export const END_MS = 100;

/** After this long back in the start pose a movement that has another end is not going there any more. */
export const TURN_MS = 2000;

/** Speed is low-passed at 2 Hz; the value itself passes as it is. */
const PACE_FILTER = { minCutoff: 1000, beta: 0, speedCutoff: 2 };
/** Slower than this, degrees or hundredths of the torso per second, is a hold: people sway. */
const HELD = 30;
/** Slower than this is a pause; someone who lowers in five seconds is quicker. */
const PAUSED = 8;

const speedOf = ({ pace }: RepState): number => Math.abs(pace?.speed ?? 0);

/** Whether the movement stands still, or nearly. */
export const isHeld = (state: RepState): boolean => speedOf(state) < HELD;

/** Whether the movement has stopped. */
export const isPaused = (state: RepState): boolean => speedOf(state) < PAUSED;

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
  readonly other: OtherEnd;
  /** The measure, degrees or hundredths of the torso, and its speed per second. */
  readonly pace: Filtered | null;
}

export const IDLE: RepState = {
  phase: 'away',
  time: -Infinity,
  startSince: null,
  lostSince: null,
  movement: null,
  other: NOT_TURNED,
  pace: null,
};

const since = (before: number | null, now: boolean, time: number): number | null =>
  now ? (before ?? time) : null;

/** Whether the body is in the exercise, and not resting in it; null when that is not seen. */
function postureHeld(rule: RepRule, values: Values): boolean | null {
  const resting = rule.rests?.some((rest) => allHold(rest, values) === true);
  return resting ? false : allHold(rule.posture, values);
}

function paceOf({ rule, values, gap }: Look, before: Filtered | null): Filtered | null {
  const value = values[rule.measure];
  if (value === null) return before;
  const scale = MEASURES[rule.measure].unit === 'deg' ? 1 : 100;
  return oneEuro(before, value * scale, gap / 1000, PACE_FILTER);
}

type Step = [RepState, Finished | null];

/** Whether people are in the pose whose holding is the exercise. */
const isHolding = ({ rule, holdMs, values }: Look): boolean =>
  holdMs !== null && allHold([...rule.posture, ...rule.peak], values) === true;

const setOut = (next: RepState, startMs: number, value: number): RepState => ({
  ...next,
  phase: 'out',
  movement: begin(startMs, value, next.time),
});

/** Out of the exercise: into the start pose, or straight into the pose that is to be held. */
function arrive(next: RepState, look: Look): RepState {
  const { startSince, time } = next;
  if (startSince !== null)
    return time - startSince >= START_MS ? { ...next, phase: 'start' } : next;
  const value = look.values[look.rule.measure];
  return isHolding(look) && value !== null ? setOut(next, time, value) : next;
}

/** In the start pose: a movement begins as it is left. */
function rest(next: RepState, look: Look, leftMs: number): RepState {
  const value = look.values[look.rule.measure];
  if (next.startSince !== null || value === null) return next;
  return value > look.rule.leave || isHolding(look) ? setOut(next, leftMs, value) : next;
}

const hasHeld = (movement: Movement | null): boolean => (movement?.reachedMs ?? 0) > 0;

/** Whether a hold was left for too long to be taken up again. */
const isOver = (movement: Movement, { holdMs, time }: Look): boolean =>
  holdMs !== null &&
  hasHeld(movement) &&
  movement.unheldSince !== null &&
  time - movement.unheldSince >= BREAK_MS;

/** A movement has come back to the start pose. */
function comeBack(next: RepState, movement: Movement, look: Look): Step {
  const turned = hasTurned(next.other, look);
  const { rule, holdMs, time } = look;
  if (!turned && time - next.startSince! < TURN_MS) return [{ ...next, movement }, null];
  // What goes on to its other end is over there, not where it passed the start pose.
  const endMs = rule.also ? time : next.startSince!;
  const done = finish(movement, { rule, holdMs, endMs, turned });
  return [{ ...next, phase: 'start', movement: null, other: spend(next.other) }, done];
}

/** A movement is under way: it ends in the start pose, a hold also where its pose is left. */
function move(next: RepState, look: Look): Step {
  const { rule, holdMs, time } = look;
  const movement = follow(next.movement!, look);
  const back = next.startSince !== null && time - next.startSince >= (rule.endMs ?? END_MS);
  if (back) return comeBack(next, movement, look);
  if (!isOver(movement, look)) return [{ ...next, movement }, null];
  const phase = next.startSince === null ? 'away' : 'start';
  const done = finish(movement, { rule, holdMs, endMs: movement.unheldSince!, turned: true });
  return [{ ...next, phase, movement: null }, done];
}

/**
 * Takes one frame into the repetition: the new state, and the movement that ended with it, if any.
 * Measures that are not seen hold everything as it is.
 * @param holdMs how long the full range is to be held, where that is the exercise; null elsewhere
 */
export function stepRepetition(
  rule: RepRule,
  state: RepState,
  time: number,
  values: Values,
  holdMs: number | null = null,
): Step {
  const gap = state.time === -Infinity ? 0 : time - state.time;
  const look: Look = { rule, holdMs, values, time, gap };
  const inPosture = postureHeld(rule, values);
  const lostSince = inPosture === null ? state.lostSince : since(state.lostSince, !inPosture, time);
  const lost = lostSince !== null && time - lostSince >= LOST_MS;
  // A hold that is left ends by its own rule: what was held of it is not lost.
  if (lost && !(holdMs !== null && hasHeld(state.movement)))
    return [{ ...IDLE, time, lostSince }, null];

  const inStart = inPosture === true && allHold(rule.start, values) === true;
  const startSince = since(state.startSince, inStart, time);
  const [pace, other] = [paceOf(look, state.pace), stepOther(state.other, look)];
  const next = { ...state, time, startSince, lostSince, pace, other };
  if (state.phase === 'away') return [arrive(next, look), null];
  return state.phase === 'start' ? [rest(next, look, state.time), null] : move(next, look);
}
