import { isPause } from '../coach/pause';
import { atNow, passed } from './countdown';
import type { CourseState, CourseStep } from './course-state';
import { endAll, nextSet, pause, ready } from './turns';

/**
 * Nobody there for this long, ms, while paused or framing: the camera must not stay on for ever, but a
 * call or somebody at the door must not end a workout. A choice.
 */
export const AWAY_MS = 900_000;
/** Seconds of rest that are told when they are left. */
const REST_TOLD = [30, 10, 3, 2, 1];

function countIn(state: CourseState, nowMs: number): CourseStep {
  const clock = atNow(state.clock!, nowMs);
  if (clock.left === 0) return ready(state);
  const told = clock.left < state.clock!.left;
  return [{ ...state, clock }, told ? [{ type: 'count-in', seconds: clock.left }] : []];
}

function restOn(state: CourseState, nowMs: number): CourseStep {
  const clock = atNow(state.clock!, nowMs);
  if (clock.left === 0) return nextSet(state, nowMs);
  const seconds = passed(state.clock!, clock, REST_TOLD);
  return [{ ...state, clock }, seconds === null ? [] : [{ type: 'rest-left', seconds }]];
}

const isAway = ({ seenMs }: CourseState, nowMs: number): boolean => nowMs - seenMs > AWAY_MS;

/** Lets time pass. */
export function onTick(state: CourseState, nowMs: number): CourseStep {
  switch (state.stage) {
    case 'framing':
    case 'paused':
      return isAway(state, nowMs) ? endAll(state, 'away') : [state, []];
    case 'count-in':
      return countIn(state, nowMs);
    case 'set':
      return state.guided && isPause(state.frameMs, nowMs)
        ? pause(state, 'interrupted', nowMs)
        : [state, []];
    case 'rest':
      return restOn(state, nowMs);
    case 'over':
      return [state, []];
  }
}
