import { barsOf, type Bar } from './bars';
import type { Evidence } from './evidence';
import { failuresOf } from './failures';
import { groupFigures, type GroupFigures } from './figures';
import { everyExercise, type ExerciseRow } from './metrics/every';
import { otherPhantomRates, type PhantomRate } from './metrics/phantom-rate';

/** Where and how long a run was made. */
export interface Run {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  readonly seconds: number;
  /** The most memory that one process of it took, MiB. */
  readonly memoryMiB: number;
  /** Sets, sequences of key poses, and how many of the sets another engine saw than today's. */
  readonly sets: number;
  readonly acted: number;
  readonly outdated: number;
}

/** What fails in one set, a sentence each. */
export interface Failing {
  readonly source: string;
  readonly failures: readonly string[];
}

/** The whole report as data. */
export interface Proof {
  readonly run: Run;
  /** Measured on the sets that are only reported, with other exercises and real people. */
  readonly bars: readonly Bar[];
  /** The same, on the sets that bounds were chosen on. */
  readonly barsWhereChosen: readonly Bar[];
  readonly groups: readonly GroupFigures[];
  /** Every exercise, with everything that shows it. */
  readonly every: readonly ExerciseRow[];
  /** By the exercises that are not among the four. */
  readonly otherPhantoms: readonly PhantomRate[];
  readonly failing: readonly Failing[];
  /** Sets that are not in this report, a sentence or a name each. */
  readonly missing: readonly string[];
}

const failingIn = (evidence: readonly Evidence[]): Failing[] =>
  evidence.flatMap(({ result }) => {
    const failures = result ? failuresOf(result) : [];
    return result && failures.length > 0 ? [{ source: result.source, failures }] : [];
  });

/** Puts together what some sets prove. Bars never mix what bounds were chosen on with the rest. */
export function proofOf(
  evidence: readonly Evidence[],
  missing: readonly string[],
  run: Run,
): Proof {
  const chosen = evidence.filter(({ group }) => group === 'choose');
  const others = evidence.filter(({ group }) => /^(report|other|fresh)$/.test(group));
  return {
    run,
    bars: barsOf(others),
    barsWhereChosen: barsOf(chosen),
    groups: (['report', 'choose', 'real', 'other', 'fresh'] as const).map((group) =>
      groupFigures(group, evidence),
    ),
    every: everyExercise(evidence),
    otherPhantoms: otherPhantomRates(evidence),
    failing: failingIn(evidence),
    missing,
  };
}
