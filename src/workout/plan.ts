import type { Exercise, Pace } from '../exercises/definition';

/** What one workout of one exercise is to be. Made from the exercise's dose, changed by the person. */
export interface Plan {
  readonly sets: number;
  /** Repetitions in a set; per side where `perSide`. */
  readonly reps: number;
  readonly perSide: boolean;
  /** How long the full range is held, ms; 0 where it is not. */
  readonly holdMs: number;
  /** Between two sets, ms. */
  readonly restMs: number;
  /** Seconds counted down between the start pose and the set; 0 for none. */
  readonly countInSeconds: number;
  /** Of guided exercises, that the camera does not judge: the clock leads. */
  readonly pace?: Pace;
}

/** What a person may change of a plan. */
export type PlanChanges = Readonly<
  Partial<Record<Exclude<keyof Plan, 'perSide' | 'pace'>, number | undefined>>
>;

interface Range {
  readonly least: number;
  readonly most: number;
  /** What one press of plus or minus adds. */
  readonly step: number;
}

/**
 * What a person may enter. A choice: wide enough for every dose of the articles, narrow enough that a
 * slip of the finger makes no workout of an hour.
 */
export const PLAN_RANGES: Readonly<Record<keyof PlanChanges, Range>> = {
  sets: { least: 1, most: 10, step: 1 },
  reps: { least: 1, most: 50, step: 1 },
  // The longest is a walk of half an hour.
  holdMs: { least: 0, most: 1_800_000, step: 1000 },
  restMs: { least: 0, most: 300_000, step: 15_000 },
  countInSeconds: { least: 0, most: 10, step: 1 },
};

const NAMES = Object.keys(PLAN_RANGES) as (keyof PlanChanges)[];

/** The nearest value a person may enter: whole seconds where it is a time. */
function allowed(name: keyof PlanChanges, value: number): number {
  const { least, most } = PLAN_RANGES[name];
  const whole = name.endsWith('Ms') ? Math.round(value / 1000) * 1000 : Math.round(value);
  return Math.min(most, Math.max(least, whole));
}

/** A plan with changes, each moved to the nearest value a person may enter. */
export function changed(plan: Plan, changes: PlanChanges): Plan {
  const next = { ...plan };
  for (const name of NAMES) {
    const value = changes[name];
    if (value !== undefined && Number.isFinite(value)) next[name] = allowed(name, value);
  }
  return next;
}

/** No camera waits until somebody lies where they want to: seconds to get there. A choice. */
export const SETTLE_SECONDS = 10;

/** The plan of an exercise: its dose, with a count-in where no camera begins it, and the changes. */
export function planOf({ dose, pace }: Exercise, changes: PlanChanges = {}): Plan {
  const { sets, reps, perSide, holdMs, restMs } = dose;
  const countInSeconds = pace ? SETTLE_SECONDS : 0;
  const plan = { sets, reps, perSide, holdMs, restMs, countInSeconds, ...(pace && { pace }) };
  return changed(plan, changes);
}

/**
 * The exercise as it is done by a plan: how long a hold must last to be whole is the person's choice.
 * The same object where that changes nothing.
 */
export const asPlanned = (exercise: Exercise, { holdMs }: Pick<Plan, 'holdMs'>): Exercise =>
  exercise.kind !== 'hold' || exercise.dose.holdMs === holdMs
    ? exercise
    : { ...exercise, dose: { ...exercise.dose, holdMs } };
