import { countdown } from './countdown';
import { andThen, NO_REPS, type CourseState, type CourseStep } from './course-state';
import type { EndReason, PauseReason } from './events';
import { sideDue } from './sides';

/** To where the person finds the place and the start pose; the way into every set. */
export const frame = (state: CourseState, nowMs: number): CourseState => ({
  ...state,
  stage: 'framing',
  direction: null,
  pausedWhy: null,
  asked: false,
  clock: null,
  seenMs: nowMs,
});

/** The set begins. */
export function ready(state: CourseState, nowMs: number): CourseStep {
  const { plan, set, tally } = state;
  const first = sideDue(plan, tally, tally.last);
  const paced = { ms: 0, atMs: nowMs };
  const next: CourseState = { ...state, stage: 'set', clock: null, direction: null, paced };
  return [next, [{ type: 'ready', set, first }]];
}

/** The start pose was held: the count-in, or the set at once where none is wanted. */
export function open(state: CourseState, nowMs: number): CourseStep {
  const seconds = state.plan.countInSeconds;
  // Who has done a repetition already is not counted in any more.
  if (seconds === 0 || state.tally.counted > 0) return ready(state, nowMs);
  const clock = countdown(nowMs, seconds * 1000);
  return [{ ...state, stage: 'count-in', direction: null, clock }, [{ type: 'count-in', seconds }]];
}

/** A set that runs stands still; who is counted in finds the start pose again instead. */
export function pause(state: CourseState, why: PauseReason, nowMs: number): CourseStep {
  if (state.stage === 'count-in') return [frame(state, nowMs), []];
  if (state.stage !== 'set') return [state, []];
  // Who asked from within the start pose must first leave it: else the pause would end itself.
  const resumable = why !== 'asked';
  const next: CourseState = {
    ...state,
    stage: 'paused',
    pausedWhy: why,
    resumable,
    direction: null,
    seenMs: nowMs,
  };
  return [next, [{ type: 'paused', why }]];
}

export function resume(state: CourseState, nowMs: number): CourseStep {
  if (state.stage !== 'paused' || state.hidden) return [state, []];
  const next: CourseState = {
    ...state,
    stage: 'set',
    pausedWhy: null,
    direction: null,
    frameMs: nowMs,
    paced: { ...state.paced, atMs: nowMs },
  };
  return [next, [{ type: 'resumed' }]];
}

export const over = (state: CourseState): CourseStep =>
  state.stage === 'over'
    ? [state, []]
    : [{ ...state, stage: 'over', clock: null, pausedWhy: null }, [{ type: 'over' }]];

/** The rest is over, or there is none. */
export function nextSet(state: CourseState, nowMs: number): CourseStep {
  const { set, plan } = state;
  const framed = frame(state, nowMs);
  const step: CourseStep = [framed, [{ type: 'next-set', set, sets: plan.sets }]];
  // No camera waits for a start pose where the clock leads.
  return plan.pace ? andThen(step, (next) => ready({ ...next, tally: NO_REPS }, nowMs)) : step;
}

function rest(state: CourseState, nowMs: number): CourseStep {
  const set = state.set + 1;
  const { sets, restMs: ms } = state.plan;
  if (set > sets) return over(state);
  if (ms === 0) return nextSet({ ...state, set }, nowMs);
  const clock = countdown(nowMs, ms);
  const next: CourseState = { ...state, set, stage: 'rest', pausedWhy: null, clock };
  return [next, [{ type: 'rest', set, sets, ms }]];
}

const runs = ({ stage }: CourseState): boolean => stage === 'set' || stage === 'paused';

function setOver(state: CourseState, why: EndReason): CourseStep {
  if (!runs(state)) return [state, []];
  const { set, tally, plan, paced } = state;
  const sets = Math.max(set, plan.sets);
  const ran = plan.pace && { ms: paced.ms };
  return [state, [{ type: 'set-over', set, sets, counted: tally.counted, why, ...ran }]];
}

/** Ends the set that runs and goes on: the rest and the next set, or the end. */
export const endSet = (state: CourseState, why: EndReason, nowMs: number): CourseStep =>
  andThen(setOver(state, why), (next) => rest(next, nowMs));

/** Ends the workout, and the set that runs. */
export const endAll = (state: CourseState, why: EndReason): CourseStep =>
  andThen(setOver(state, why), (next) => over({ ...next, cut: true }));

/** Ends the exercise, and the set that runs; what comes after it in a list goes on. */
export const endExercise = (state: CourseState): CourseStep =>
  andThen(setOver(state, 'stopped'), over);
