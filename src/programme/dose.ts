import type { Exercise } from '../exercises/definition';
import type { ProgrammeItem } from './programme';

/** The exercise with an id, undefined where there is none. */
export type Known = (id: string) => Exercise | undefined;

/** What an item asks for: times in ms, repetitions per side where the exercise has sides. */
export interface ItemDose {
  readonly sets: number;
  readonly reps: number;
  readonly holdMs: number;
  readonly restMs: number;
}

/** A dose, and perhaps another exercise, that somebody took in place of the programme's. */
export interface Change extends Omit<ItemDose, 'restMs'> {
  /** When they took it, ms since 1970. */
  readonly at: number;
  readonly exercise: string;
}

/** An item with all that it comes to. */
export interface Planned {
  readonly item: ProgrammeItem;
  readonly exercise: Exercise;
  readonly dose: ItemDose;
}

/** The exercise of an item, or the one in its place. */
const ownOf = ({ exercise, otherwise }: ProgrammeItem, known: Known): Exercise | undefined =>
  known(exercise) ?? (otherwise === undefined ? undefined : known(otherwise));

/**
 * What an item asks for at a moment, by what was taken until then; null where there is no such
 * exercise (any more). Without a moment: by everything that was taken.
 */
export function plannedOf(
  item: ProgrammeItem,
  changes: readonly Change[],
  known: Known,
  at = Infinity,
): Planned | null {
  const taken = changes.filter((each) => each.at <= at && known(each.exercise)).at(-1);
  const exercise = taken ? known(taken.exercise) : ownOf(item, known);
  if (!exercise) return null;
  const { sets, reps, holdMs = exercise.dose.holdMs } = taken ?? item;
  const restMs = item.restMs ?? exercise.dose.restMs;
  return { item, exercise, dose: { sets, reps, holdMs, restMs } };
}

/** Ids of every exercise that an item has been done with. */
export const idsOf = (item: ProgrammeItem, changes: readonly Change[]): readonly string[] => [
  item.exercise,
  ...(item.otherwise ? [item.otherwise] : []),
  ...changes.map(({ exercise }) => exercise),
];

/** Repetitions of all sets, both sides together. */
export const totalOf = ({ exercise, dose }: Planned): number =>
  dose.sets * dose.reps * (exercise.dose.perSide ? 2 : 1);

/** Whether an exercise is nothing but time that passes, like a walk: minutes are done, not repetitions. */
export const isTime = ({ pace }: Exercise): boolean => pace?.inMinutes === true;

/** How long a dose of nothing but time lasts, ms. */
export const timeOf = (planned: Planned): number => totalOf(planned) * planned.dose.holdMs;
