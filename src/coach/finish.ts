import { MEASURES } from '../body/measures';
import type { Side } from '../body/landmarks';
import type { Check, Exercise } from '../exercises/definition';
import type { ChecksState } from './checks';
import { beyond } from './conditions';
import type { Rep, Warning, WarningLevel } from './report';
import type { Finished } from './movement';
import { sameSideShare, sideOf, type Lead } from './side';

const levelAt = ({ fault, watch }: Check, value: number): WarningLevel | null => {
  if (beyond(fault, value)) return 'warn';
  return beyond(watch, value) ? 'watch' : null;
};

/** Warnings of the checks that judge how far a movement came, once, as it ends. */
export function endWarnings(checks: readonly Check[], lead: Lead, finished: Finished): Warning[] {
  const { startMs: fromMs, endMs: toMs, peakValue } = finished;
  return checks.flatMap((check) => {
    const { id, measure } = check;
    const peak = measure === 'sameSide' ? sameSideShare(lead) : peakValue;
    const level = check.when === 'end' ? levelAt(check, peak) : null;
    return level ? [{ id, fromMs, toMs, peak, unit: MEASURES[measure].unit, level }] : [];
  });
}

/** Ids of the checks that warned at any time from `fromMs` on, in the order of the definition. */
function faultsSince(
  exercise: Exercise,
  warnings: readonly Warning[],
  checks: ChecksState,
  fromMs: number,
): string[] {
  const open = Object.values(checks).flatMap((check) => check.open ?? []);
  const ids = [...warnings, ...open]
    .filter(({ level, toMs }) => level === 'warn' && toMs >= fromMs)
    .map(({ id }) => id);
  return exercise.checks.map(({ id }) => id).filter((id) => ids.includes(id));
}

interface Known {
  readonly warnings: readonly Warning[];
  readonly checks: ChecksState;
  readonly lead: Lead;
}

const voids = (exercise: Exercise, faults: readonly string[]): string | null =>
  exercise.checks.find((check) => check.voids && faults.includes(check.id))?.id ?? null;

/** The check because of which a repetition is not counted, null when there is none. */
export const voidedBy = (exercise: Exercise, rep: Pick<Rep, 'faults'>): string | null =>
  voids(exercise, rep.faults);

/** Whether a counted repetition was seen to be clean: nothing warned, and its back was judged. */
export function isClean(exercise: Exercise | undefined, rep: Rep): boolean {
  const back = exercise?.checks.filter((check) => check.back).map(({ id }) => id) ?? [];
  return rep.clean && !rep.notJudged.some(({ id }) => back.includes(id));
}

/** The repetition that a finished movement makes, with what was warned of during it. */
export function repOf(
  exercise: Exercise,
  known: Known,
  near: Side,
  finished: Finished,
): Omit<Rep, 'notJudged'> {
  const { startMs, peakMs, endMs } = finished;
  const faults = faultsSince(exercise, known.warnings, known.checks, startMs);
  const complete = finished.complete && !voids(exercise, faults);
  const side = exercise.alternates ? sideOf(known.lead, near) : null;
  const dropped = exercise.checks.some(({ id, breaks }) => breaks && faults.includes(id));
  const broken =
    dropped || (finished.broken && exercise.dose.holdMs > 0 && exercise.kind !== 'hold');
  const clean = complete && !broken && faults.length === 0;
  const heldMs = Math.round(finished.stillMs);
  return { startMs, peakMs, endMs, side, complete, broken, heldMs, clean, faults };
}
