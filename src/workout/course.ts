import { countdown } from './countdown';
import { onTick } from './course-clock';
import { onCommand, onPlan } from './course-command';
import { onFrame } from './course-frame';
import type { CourseInput } from './course-input';
import { NO_REPS, type CourseState, type CourseStep } from './course-state';
import type { WorkoutEvent } from './events';
import type { Plan } from './plan';
import { endAll, pause } from './turns';

/** A workout before its first frame: framing, or the one set of a file at once. */
const begun = (plan: Plan, guided: boolean, nowMs: number): CourseState => ({
  guided,
  stage: guided ? 'framing' : 'set',
  plan: guided ? plan : { ...plan, sets: 1 },
  set: 1,
  tally: NO_REPS,
  direction: null,
  pausedWhy: null,
  resumable: true,
  asked: false,
  clock: null,
  paced: { ms: 0, atMs: nowMs },
  hidden: false,
  cut: false,
  seenMs: nowMs,
  frameMs: nowMs,
});

/**
 * A workout before its first frame. In a list of exercises it may begin with a rest.
 * @param restFirstMs how long that is, ms; 0 for none
 */
export function beginCourse(
  plan: Plan,
  guided: boolean,
  nowMs: number,
  restFirstMs = 0,
): CourseState {
  const state = begun(plan, guided, nowMs);
  if (!guided || restFirstMs === 0) return state;
  return { ...state, stage: 'rest', clock: countdown(nowMs, restFirstMs) };
}

/** What a workout that is one of a list tells as it begins: the rest before it, and that it comes. */
export function toldFirst({ stage, plan }: CourseState, restFirstMs: number): WorkoutEvent[] {
  const rest = { type: 'rest', set: 1, sets: plan.sets, ms: restFirstMs } as const;
  return [...(stage === 'rest' ? [rest] : []), { type: 'up-next' }];
}

function onPage(state: CourseState, hidden: boolean, nowMs: number): CourseStep {
  // Who was behind a hidden page has only now come back to be seen.
  const next = { ...state, hidden, seenMs: hidden ? state.seenMs : nowMs };
  // A walk goes on in the pocket; the time that passed there is told as soon as it is known.
  if (state.plan.pace?.inMinutes) return onTick(next, nowMs);
  return hidden && state.guided ? pause(next, 'hidden', nowMs) : [next, []];
}

/** Takes one thing that happened into a workout: where it stands afterwards, and what that tells. Pure. */
export function stepCourse(state: CourseState, input: CourseInput): CourseStep {
  const { nowMs } = input;
  if (state.stage === 'over') return [state, []];
  switch (input.type) {
    case 'frame':
      return onFrame(state, input.facts, nowMs);
    case 'tick':
      return onTick(state, nowMs);
    case 'command':
      return onCommand(state, input.command, nowMs);
    case 'plan':
      return onPlan(state, input.changes, nowMs);
    case 'page':
      return onPage(state, input.hidden, nowMs);
    case 'ended':
      return endAll(state, 'ended');
  }
}
