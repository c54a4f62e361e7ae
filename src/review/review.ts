import type { Side } from '../body/landmarks';
import { openQuestion, type OpenQuestion } from '../coach/ask';
import type { SetReport } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import type { Words } from '../words/words';
import { adviceOf, type Advice } from './advice';
import { countsBySide, countsOf, type Counts } from './counts';
import { heldOf, type Held } from './held';
import { judgedOf, type Judged } from './judged';
import { paceOf } from './pace';
import type { Quantity } from './quantity';
import { rowsOf, warningsOf, type RepRow, type WarningRow } from './rows';

/** Everything the review of a set says, ready to be put into words. */
export interface SetReview {
  readonly counts: Counts;
  /** Null where the exercise does not alternate. */
  readonly bySide: Readonly<Record<Side, Counts>> | null;
  /** Where holding is the exercise; else null. */
  readonly held: Held | null;
  /** Seconds a repetition; null when none was counted, and of holds and steps. */
  readonly pace: Quantity | null;
  /** Null when there is nothing to correct. */
  readonly advice: Advice | null;
  readonly rows: readonly RepRow[];
  readonly warnings: readonly WarningRow[];
  readonly judged: Judged;
  /** What the camera could not tell, and the person can; null when nothing is open. */
  readonly question: OpenQuestion | null;
}

/** How long one took says something of repetitions, not of holds or steps. */
const hasPace = (exercise: Exercise | undefined): boolean =>
  exercise === undefined || exercise.kind === 'repetitions';

/**
 * Reviews a set. `exercise` names what was checked, in the language of `words`; without it (an
 * exercise since removed) ids serve.
 */
export function reviewSet(
  report: SetReport,
  exercise: Exercise | undefined,
  words: Words,
): SetReview {
  const rows = rowsOf(report, exercise);
  const warnings = warningsOf(report, rows, exercise);
  return {
    counts: countsOf(report.reps, exercise),
    bySide: countsBySide(report.reps, exercise),
    held: heldOf(report.reps, exercise),
    pace: hasPace(exercise) ? paceOf(report.reps) : null,
    advice: adviceOf(exercise, rows, warnings, words),
    rows,
    warnings,
    judged: judgedOf(report),
    question: openQuestion(exercise, report.reps),
  };
}
