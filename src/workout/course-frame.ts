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
  const left = facts.direction === 'step-in' && !state.asked;
  return left ? [frame(state, nowMs), []] : [state, []];
}

function followed(state: CourseState, facts: Facts, nowMs: number): CourseStep {
  // Where the clock leads, clock or person count.
  if (state.plan.pace) return [state, []];
  const next = { ...state, tally: facts.tally };
  if (!state.guided) return [next, []];
  if (reached(next) && !facts.moving) return endSet(next, 'target', nowMs);
  return facts.gone ? pause(next, facts.gone, nowMs) : [next, []];
}

/** Holding the start pose goes on only where the person had left it; a whole repetition in any case. */
function awaited(state: CourseState, facts: Facts, nowMs: number): CourseStep {
  const resumable = state.resumable || !inPlace(facts.direction);
  const goesOn = facts.opened && (state.resumable || facts.tally.counted > 0);
  // Who rests in the start pose on purpose is told nothing of it.
  const next = direct({ ...state, resumable }, resumable ? facts.direction : null);
  return goesOn ? andThen(next, (after) => resume(after, nowMs)) : next;
}

/** A set that has just begun may be done already, with the one repetition that began it. */
function checked([state, told]: CourseStep, facts: Facts, nowMs: number): CourseStep {
  const begun = told.some(({ type }) => type === 'ready');
  return begun ? andThen([state, told], (next) => followed(next, facts, nowMs)) : [state, told];
}

/** People stretch their arms in a rest: there a raised hand says nothing. */
export const heedsHand = ({ guided, stage }: Pick<CourseState, 'guided' | 'stage'>): boolean =>
  guided && stage !== 'rest' && stage !== 'over';

/** Takes what a frame told into a workout. */
export function onFrame(before: CourseState, facts: Facts, nowMs: number): CourseStep {
  const seenMs = facts.direction === 'step-in' ? before.seenMs : nowMs;
  const state = { ...before, seenMs, frameMs: nowMs };
  if (facts.handStop && heedsHand(state)) return endAll(state, 'stopped');
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
