import type { MeasureName, Values } from '../body/measures';
import type { Check, Exercise, Moment, Reference } from '../exercises/definition';
import { allHold } from './conditions';
import { SATISFIED, stepCheck, type CheckState } from './check';
import type { CoachEvent, NotSeenReason, Warning } from './report';

/** What the checks are judged against in one frame. */
export interface Situation {
  readonly time: number;
  readonly values: Values;
  readonly moments: readonly Moment[];
  /** A measure's reference value, null when it is not known. */
  readonly reference: (measure: MeasureName, reference: Reference) => number | null;
  /** Why a check cannot be judged in this frame, null when it can. */
  readonly whyNot: (check: Check) => NotSeenReason | null;
}

export type ChecksState = Readonly<Record<string, CheckState>>;

/** Warnings that have not ended yet. */
export const openWarnings = (checks: ChecksState): Warning[] =>
  Object.values(checks).flatMap(({ open }) => open ?? []);

export interface ChecksStep {
  readonly state: ChecksState;
  readonly events: readonly CoachEvent[];
  /** Warnings that ended in this frame. */
  readonly closed: readonly Warning[];
}

/** The value a check is judged by; null when it is not seen or has no reference. */
export function valueOf({ measure, against }: Check, situation: Situation): number | null {
  const value = situation.values[measure];
  if (!against || value === null) return value;
  const reference = situation.reference(measure, against);
  return reference === null ? null : value - reference;
}

/** Whether this is a check's moment, seen or not. */
export const isMoment = (check: Check, { moments, values }: Situation): boolean =>
  moments.includes(check.when) && (!check.only || allHold(check.only, values) === true);

function eventOf(before: CheckState, after: CheckState, id: string, atMs: number): CoachEvent[] {
  if (after.level === before.level) return [];
  if (!after.level) return [{ type: 'cleared', id, atMs }];
  return [{ type: 'warning', id, level: after.level, atMs }];
}

/** A hold that trembles out of its bounds for this long, ms, is the same hold. */
const FLICKER_MS = 250;

/** Whether a suspicion outlives a flicker of the hold it came up in; a warning ends with its hold. */
const outlives = ({ when }: Check, { level, atMs }: CheckState, time: number): boolean =>
  when === 'hold' && !level && atMs !== null && time - atMs <= FLICKER_MS;

/** A check outside its moment is over: its warning ends, its suspicion is soon forgotten. */
function stepOne(check: Check, before: CheckState, situation: Situation): CheckState {
  if (!isMoment(check, situation))
    return outlives(check, before, situation.time) ? before : SATISFIED;
  const value = situation.whyNot(check) === null ? valueOf(check, situation) : null;
  return value === null ? before : stepCheck(check, before, situation.time, value);
}

/** Takes one frame into every check of an exercise. */
export function stepChecks(
  exercise: Exercise,
  state: ChecksState,
  situation: Situation,
): ChecksStep {
  const events: CoachEvent[] = [];
  const closed: Warning[] = [];
  const next: Record<string, CheckState> = {};
  for (const check of exercise.checks) {
    const before = state[check.id] ?? SATISFIED;
    const after = stepOne(check, before, situation);
    next[check.id] = after;
    events.push(...eventOf(before, after, check.id, situation.time));
    if (before.open && !after.open) closed.push(before.open);
  }
  return { state: next, events, closed };
}
