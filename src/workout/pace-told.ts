import type { CourseState, Tally } from './course-state';
import type { WorkoutEvent } from './events';
import { paceAt, paceBegun } from './pace';
import type { Plan } from './plan';
import { sideDue } from './sides';

/** Seconds of a hold that are told when they are left: ten of a long one, and the last three. */
const LEFT_TOLD = [10, 3, 2, 1];
/** A hold of this length, ms, is long enough to be told that ten seconds are left. A choice. */
const LONG_MS = 15_000;

/** Two moments of a set that the clock leads: how long it has run, ms, and what was counted. */
type PacedState = Pick<CourseState, 'plan' | 'paced' | 'tally'>;

function counted(before: Tally, { plan, tally }: PacedState): WorkoutEvent[] {
  // One stretch of time is over with the set itself.
  if (tally.counted <= before.counted || plan.pace?.inMinutes) return [];
  return [{ type: 'counted', counted: tally.counted, side: tally.last }];
}

function left(plan: Plan, beforeMs: number, nowMs: number): WorkoutEvent[] {
  const [before, now] = [paceAt(plan, beforeMs), paceAt(plan, nowMs)];
  if (now.part !== 'hold' || before.part !== 'hold' || now.repetition !== before.repetition)
    return [];
  const told = LEFT_TOLD.filter((seconds) => seconds < 10 || plan.holdMs >= LONG_MS);
  const passed = told.filter((s) => before.leftMs > s * 1000 && now.leftMs <= s * 1000);
  // After a gap only the latest is still true.
  return passed.slice(-1).map((seconds) => ({ type: 'pace-left', seconds }));
}

function halfway({ holdMs, pace }: Plan, beforeMs: number, nowMs: number): WorkoutEvent[] {
  const half = holdMs / 2;
  const passes = pace?.inMinutes && beforeMs < half && nowMs >= half && nowMs < holdMs;
  return passes ? [{ type: 'halfway', leftMs: holdMs - nowMs }] : [];
}

function begun({ plan, tally }: PacedState, beforeMs: number, nowMs: number): WorkoutEvent[] {
  const moment = paceBegun(plan, beforeMs, nowMs);
  if (!moment) return [];
  const { repetition, part, leftMs } = moment;
  // Who counts for themselves may be ahead of the clock, or behind it.
  const own = plan.pace?.by === 'person';
  const side = own ? sideDue(plan, tally, tally.last) : moment.side;
  return [{ type: 'pace', repetition, part, side, ms: Math.round(leftMs) }];
}

/** What the clock tells between two moments of a set that it leads; what is done before what comes. */
export function paceTold(before: PacedState, now: PacedState, over: boolean): WorkoutEvent[] {
  const [from, to] = [before.paced.ms, now.paced.ms];
  const done = counted(before.tally, now);
  if (over) return done;
  const { plan } = now;
  return [...done, ...left(plan, from, to), ...halfway(plan, from, to), ...begun(now, from, to)];
}
