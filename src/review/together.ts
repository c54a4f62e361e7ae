import type { Counter } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import type { StoredSet } from '../storage/stored-set';
import type { Words } from '../words/words';
import { countsOf, type Counts } from './counts';
import { oneThing, type OneThing } from './one-thing';
import { reviewSet } from './review';

/** Of a set, what telling of several at once needs. */
export type DoneSet = Pick<StoredSet, 'id' | 'exercise' | 'startedAt' | 'report'>;

/** One exercise of a workout of several: what all of its sets came to. */
export interface ExerciseDone {
  /** Its id. */
  readonly exercise: string;
  /** Ids of its sets, in their order. */
  readonly setIds: readonly string[];
  readonly counts: Counts;
  /** How long the pose was held in all, ms; 0 where nothing was measured. */
  readonly heldMs: number;
  /** How long its sets ran in all, ms. */
  readonly durationMs: number;
  /** Who counted instead of the camera; null where the camera did. */
  readonly by: Counter | null;
  /** Null where the camera did not judge. */
  readonly oneThing: OneThing | null;
}

type Named = (id: string) => Exercise | undefined;

/** The latest set with something to try tells it; without any the latest one has the word. */
function toTry(sets: readonly DoneSet[], exercise: Exercise | undefined, words: Words): OneThing {
  const reviews = sets.map(({ report }) => reviewSet(report, exercise, words));
  const chosen = reviews.findLast(({ advice }) => advice !== null) ?? reviews.at(-1)!;
  return oneThing(chosen, words);
}

function told(sets: readonly DoneSet[], named: Named, words: Words): ExerciseDone {
  const [{ exercise: id, report }] = sets as [DoneSet];
  const exercise = named(id);
  const reps = sets.flatMap((set) => set.report.reps);
  const by = report.by ?? null;
  return {
    exercise: id,
    setIds: sets.map((set) => set.id),
    counts: countsOf(reps, exercise),
    heldMs: reps.reduce((sum, { heldMs = 0 }) => sum + heldMs, 0),
    durationMs: sets.reduce((sum, set) => sum + set.report.durationMs, 0),
    by,
    oneThing: by === null ? toTry(sets, exercise, words) : null,
  };
}

/** The exercises of several sets in the order in which they were begun, each with all of its sets. */
export function doneTogether(sets: readonly DoneSet[], named: Named, words: Words): ExerciseDone[] {
  const ids = [...new Set(sets.map(({ exercise }) => exercise))];
  return ids.map((id) =>
    told(
      sets.filter(({ exercise }) => exercise === id),
      named,
      words,
    ),
  );
}
