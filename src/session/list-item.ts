import type { Exercise } from '../exercises/definition';
import type { PlanChanges } from '../workout/plan';

/** One exercise of a list, and what its dose becomes there. */
export interface ListItem {
  readonly exercise: Exercise;
  readonly changes: PlanChanges;
}

/** The way to another place takes longer than a breath between two sets, ms. A choice. */
const LEAST_REST = 30_000;
/** Where no rest between sets was wanted, ms: there is still another pose to take. A choice. */
const USUAL_REST = 45_000;
/** Where the clock leads it starts at once: so much time first to hear what comes and lie down, ms. */
const GET_READY = 20_000;

/** Where the clock leads nothing is judged. */
export const needsCamera = ({ exercise }: ListItem): boolean => exercise.pace === undefined;

/** The time before the first set of an exercise that no other was done before, ms. */
export const restBefore = (item: ListItem): number => (needsCamera(item) ? 0 : GET_READY);

/** The rest after a workout whose sets are `restMs` apart, ms. */
export const restAfter = (restMs: number): number => Math.max(LEAST_REST, restMs || USUAL_REST);
