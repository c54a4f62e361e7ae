import { isPause } from '../coach/pause';
import { atNow, passed } from './countdown';
import { andThen, reached, type CourseState, type CourseStep } from './course-state';
import { tallyAt, wholeMs } from './pace';
import { paceTold } from './pace-told';
import { endAll, endSet, nextSet, pause, ready } from './turns';

/**
 * Nobody there for this long, ms, while paused or framing: the camera must not stay on for ever, but a
 * call or somebody at the door must not end a workout. A choice.
 */
export const AWAY_MS = 900_000;
/** Seconds of rest that are told when they are left. */
const REST_TOLD = [30, 10, 3, 2, 1];

function countIn(state: CourseState, nowMs: number): CourseStep {
  const clock = atNow(state.clock!, nowMs);
  if (clock.left === 0) return ready(state, nowMs);
  const told = clock.left < state.clock!.left;
  return [{ ...state, clock }, told ? [{ type: 'count-in', seconds: clock.left }] : []];
}

function restOn(state: CourseState, nowMs: number): CourseStep {
  const clock = atNow(state.clock!, nowMs);
  if (clock.left === 0) return nextSet(state, nowMs);
  const seconds = passed(state.clock!, clock, REST_TOLD);
  return [{ ...state, clock }, seconds === null ? [] : [{ type: 'rest-left', seconds }]];
}

/** Whoever the camera does not judge may be where it cannot see them. */
const isAway = ({ seenMs, plan }: CourseState, nowMs: number): boolean =>
  !plan.pace && nowMs - seenMs > AWAY_MS;

const hangs = ({ guided, frameMs }: CourseState, nowMs: number): boolean =>
  guided && isPause(frameMs, nowMs);

/** The clock leads, counts where it is to, and tells what to do. */
export function paceOn(state: CourseState, nowMs: number): CourseStep {
  const { plan, paced } = state;
  const byClock = plan.pace?.by === 'clock';
  const passed = paced.ms + Math.max(0, nowMs - paced.atMs);
  // Ticks may be late by minutes behind a hidden page: what lies beyond the plan nobody counted.
  const ms = byClock ? Math.min(passed, wholeMs(plan)) : passed;
  const tally = byClock ? tallyAt(plan, ms) : state.tally;
  const next = { ...state, tally, paced: { ms, atMs: nowMs } };
  const over = reached(next);
  const step: CourseStep = [next, paceTold(state, next, over)];
  return over ? andThen(step, (done) => endSet(done, 'target', nowMs)) : step;
}

/** Lets time pass. */
export function onTick(state: CourseState, nowMs: number): CourseStep {
  switch (state.stage) {
    case 'framing':
    case 'paused':
      return isAway(state, nowMs) ? endAll(state, 'away') : [state, []];
    case 'count-in':
      return countIn(state, nowMs);
    case 'set':
      if (state.plan.pace) return paceOn(state, nowMs);
      return hangs(state, nowMs) ? pause(state, 'interrupted', nowMs) : [state, []];
    case 'rest':
      return restOn(state, nowMs);
    case 'over':
      return [state, []];
  }
}
