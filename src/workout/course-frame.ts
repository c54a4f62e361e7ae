import type { Facts } from './course-input';
import { reached, andThen, type CourseState, type CourseStep } from './course-state';
import type { Direction } from './events';
import { endAll, endSet, frame, open, pause, ready, resume } from './turns';

/** Follows a direction, and says so when it is another one. */
function direct(state: CourseState, direction: Direction | null): CourseStep {
  const same = direction === state.direction;
  const next = { ...state, direction };
  return [next, same || direction === null ? [] : [{ type: 'direction', direction }]];
}

/** These say that the person is where they should be, or nearly. */
const inPlace = (direction: Direction | null): boolean =>
  direction === null || direction === 'hold-still';

function framed(state: CourseState, facts: Facts, nowMs: number): CourseStep {
  const next = direct(state, facts.direction);
  if (!facts.opened || state.hidden) return next;
  return andThen(next, (after) => open({ ...after, tally: facts.tally }, nowMs));
}

function countedIn(state: CourseState, facts: Facts, nowMs: number): CourseStep {
  if (facts.tally.counted > 0) return ready({ ...state, tally: facts.tally }, nowMs);
  return facts.direction === 'step-in' ? [frame(state, nowMs), []] : [state, []];
}

function followed(state: CourseState, facts: Facts, nowMs: number): CourseStep {
  // Where the clock leads, clock or person count.
  if (state.plan.pace) return [state, []];
  const next = { ...state, tally: facts.tally };
  if (!state.guided) return [next, []];
  if (reached(next) && !facts.moving) return endSet(next, 'target', nowMs);
  return facts.gone ? pause(next, facts.gone, nowMs) : [next, []];
}

function awaited(state: CourseState, facts: Facts, nowMs: number): CourseStep {
  const resumable = state.resumable || !inPlace(facts.direction);
  const next = direct({ ...state, resumable }, facts.direction);
  return facts.opened && state.resumable ? andThen(next, (after) => resume(after, nowMs)) : next;
}

/** A set that has just begun may be done already, with the one repetition that began it. */
function checked([state, told]: CourseStep, facts: Facts, nowMs: number): CourseStep {
  const begun = told.some(({ type }) => type === 'ready');
  return begun ? andThen([state, told], (next) => followed(next, facts, nowMs)) : [state, told];
}

/** Takes what a frame told into a workout. */
export function onFrame(before: CourseState, facts: Facts, nowMs: number): CourseStep {
  const seenMs = facts.direction === 'step-in' ? before.seenMs : nowMs;
  const state = { ...before, seenMs, frameMs: nowMs };
  if (state.guided && facts.handStop) return endAll(state, 'stopped');
  switch (state.stage) {
    case 'framing':
      return checked(framed(state, facts, nowMs), facts, nowMs);
    case 'count-in':
      return checked(countedIn(state, facts, nowMs), facts, nowMs);
    case 'set':
      return followed(state, facts, nowMs);
    case 'paused':
      return awaited(state, facts, nowMs);
    default:
      return [state, []];
  }
}
