import type { Exercise } from '../exercises/definition';
import { isTime, type ItemDose, type Known, type Planned } from './dose';
import { rangeOf } from './ranges';

/** What is offered in place of what is done now. */
export interface Step {
  readonly exercise: Exercise;
  readonly dose: ItemDose;
}

const SECONDS_5 = 5000;
const MINUTES_5 = 300_000;

/** More in one press: steps come in fives, repetitions in twos (NHS inform: one or two more every few days). */
const MORE = { reps: 2, steps: 5 };
/** Of what a harder day leaves: form rules §4.3 take away 30–50 %. */
const LEFT = 2 / 3;
/** Less than this is taken off the sets instead. */
const FEWEST_REPS = 4;
const SHORTEST_HOLD = 10_000;

/** Whether it is the time held that tells how hard it is. */
const isHeld = ({ kind }: Exercise, { holdMs }: ItemDose): boolean =>
  kind === 'hold' || (kind === 'guided' && holdMs >= SHORTEST_HOLD);

/** The value one step further, not beyond the most; null where it is there already. */
const grown = (value: number, by: number, most: number): number | null =>
  value < most ? Math.min(value + by, most) : null;

function moreReps({ exercise, dose }: Planned): Partial<ItemDose> | null {
  const reps = grown(
    dose.reps,
    exercise.kind === 'steps' ? MORE.steps : MORE.reps,
    rangeOf(exercise).reps,
  );
  return reps === null ? null : { reps };
}

function moreSets({ exercise, dose }: Planned): Partial<ItemDose> | null {
  const sets = grown(dose.sets, 1, rangeOf(exercise).sets);
  return sets === null ? null : { sets };
}

function moreHold({ exercise, dose }: Planned): Partial<ItemDose> | null {
  const holdMs = grown(dose.holdMs, SECONDS_5, rangeOf(exercise).holdMs);
  return holdMs === null ? null : { holdMs };
}

function moreTime({ item, dose }: Planned): Partial<ItemDose> | null {
  const holdMs = grown(dose.holdMs, MINUTES_5, item.mostHoldMs ?? 0);
  return holdMs === null ? null : { holdMs };
}

function moreOf(planned: Planned): Partial<ItemDose> | null {
  const { exercise, dose } = planned;
  if (isTime(exercise)) return moreTime(planned);
  if (isHeld(exercise, dose)) return moreHold(planned) ?? moreSets(planned);
  // A longer hold is itself the next way to do some exercises: then that is offered instead.
  const mayHold = dose.holdMs > 0 && exercise.leadsTo === undefined;
  return moreReps(planned) ?? moreSets(planned) ?? (mayHold ? moreHold(planned) : null);
}

/** Another exercise in place of an item's: the item's own dose where both are counted alike. */
function variant({ item, exercise, dose }: Planned, other: Exercise | undefined): Step | null {
  if (!other) return null;
  const alike = other.kind === exercise.kind;
  const { sets, reps } = alike ? item : other.dose;
  const holdMs = alike && item.holdMs !== undefined ? item.holdMs : other.dose.holdMs;
  return { exercise: other, dose: { sets, reps, holdMs, restMs: dose.restMs } };
}

/** The next dose, up to the articles' own, then the next variant; null where there is none. */
export function harder(planned: Planned, known: Known): Step | null {
  const { exercise, dose } = planned;
  const more = moreOf(planned);
  if (more) return { exercise, dose: { ...dose, ...more } };
  return variant(planned, exercise.leadsTo === undefined ? undefined : known(exercise.leadsTo));
}

/** Times in whole fives of seconds or minutes. */
const lessTime = (ms: number, unit: number): number =>
  Math.max(unit, Math.floor((ms * LEFT) / unit) * unit);

function lessOf({ exercise, dose }: Planned): Partial<ItemDose> | null {
  if (isTime(exercise))
    return dose.holdMs > MINUTES_5 ? { holdMs: lessTime(dose.holdMs, MINUTES_5) } : null;
  if (isHeld(exercise, dose) && dose.holdMs > SHORTEST_HOLD)
    return { holdMs: Math.max(SHORTEST_HOLD, lessTime(dose.holdMs, SECONDS_5)) };
  if (!isHeld(exercise, dose) && dose.reps > FEWEST_REPS)
    return { reps: Math.max(FEWEST_REPS, Math.round(dose.reps * LEFT)) };
  return dose.sets > 1 ? { sets: dose.sets - 1 } : null;
}

/** Some two thirds of the dose, and when little is left of it the easier variant; null where there is none. */
export function easier(planned: Planned, all: readonly Exercise[]): Step | null {
  const { exercise, dose } = planned;
  const less = lessOf(planned);
  if (less) return { exercise, dose: { ...dose, ...less } };
  return variant(
    planned,
    all.find(({ leadsTo }) => leadsTo === exercise.id),
  );
}
