import { until } from './countdown';
import type { Command } from './course-input';
import { andThen, NO_REPS, reached, type CourseState, type CourseStep } from './course-state';
import { counted } from './pace';
import { changed, type PlanChanges } from './plan';
import { endAll, endExercise, endSet, nextSet, open, over, pause, ready, resume } from './turns';

/** What “more rest” adds, ms. */
export const MORE_REST_MS = 15_000;

function moreRest(state: CourseState, nowMs: number): CourseStep {
  if (state.stage !== 'rest') return [state, []];
  const clock = until(state.clock!, state.clock!.untilMs + MORE_REST_MS, nowMs);
  return [{ ...state, clock }, []];
}

/** On to what comes after this stage. */
function goOn(state: CourseState, nowMs: number): CourseStep {
  switch (state.stage) {
    case 'framing':
      return open({ ...state, asked: true, tally: NO_REPS }, nowMs);
    case 'count-in':
      return ready({ ...state, tally: NO_REPS }, nowMs);
    case 'rest':
      return nextSet(state, nowMs);
    default:
      return [state, []];
  }
}

/** The person says that a repetition is done. */
function countOne(state: CourseState, nowMs: number): CourseStep {
  if (state.stage !== 'set' || state.plan.pace?.by !== 'person') return [state, []];
  const tally = counted(state.plan, state.tally);
  const told = { type: 'counted', counted: tally.counted, side: tally.last } as const;
  const step: CourseStep = [{ ...state, tally }, [told]];
  return reached(step[0]) ? andThen(step, (next) => endSet(next, 'target', nowMs)) : step;
}

/** Does what a person asks for, where it fits the stage. */
export function onCommand(state: CourseState, command: Command, nowMs: number): CourseStep {
  if (command === 'stop') return endAll(state, 'stopped');
  if (!state.guided) return [state, []];
  switch (command) {
    case 'start':
      return state.stage === 'paused' ? resume(state, nowMs) : goOn(state, nowMs);
    case 'next':
      return state.stage === 'set' || state.stage === 'paused'
        ? endSet(state, 'stopped', nowMs)
        : goOn(state, nowMs);
    case 'skip-exercise':
      return endExercise(state);
    case 'pause':
      return pause(state, 'asked', nowMs);
    case 'resume':
      return resume(state, nowMs);
    case 'more-rest':
      return moreRest(state, nowMs);
    case 'count':
      return countOne(state, nowMs);
  }
}

/** A rest takes its new length from where it began. */
function newRest(state: CourseState, nowMs: number): CourseState {
  // The rest before the first set is between two exercises: no plan says how long it is.
  if (state.stage !== 'rest' || state.set === 1) return state;
  return { ...state, clock: until(state.clock!, state.clock!.fromMs + state.plan.restMs, nowMs) };
}

/** Changes the plan from now on. */
export function onPlan(state: CourseState, changes: PlanChanges, nowMs: number): CourseStep {
  const plan = changed(state.plan, changes);
  const altered = { ...state, plan };
  const next = plan.restMs === state.plan.restMs ? altered : newRest(altered, nowMs);
  const begun = next.stage === 'set' || next.stage === 'paused';
  // A set that is no longer wanted is not begun; one that runs is the last.
  return next.guided && !begun && next.set > plan.sets ? over(next) : [next, []];
}
