import { CATALOGUE, isJudged } from '../catalogue';
import type { Evidence } from '../evidence';
import { mean } from '../statistics';
import { countingOf, type Counting } from './counting';
import { faultsOf, judgedSets, repsOf, type Judged } from './sets';
import { shareWhere, type Share } from './share';

/** What shows an exercise: rendered bodies, real people, played key poses. */
export type Source = 'chosen' | 'reported' | 'real' | 'acted';
const SOURCES: readonly Source[] = ['reported', 'chosen', 'real', 'acted'];

/** How measured hold times lie to the true ones. */
export interface HoldErrors {
  readonly n: number;
  /** Holds of which none was reported. */
  readonly missed: number;
  /** Mean of measured − true, ms, and of the same ÷ true. */
  readonly biasMs: number | null;
  readonly bias: number | null;
  /** The largest in size, ÷ true. */
  readonly worst: number | null;
}

/** What some sets of an exercise come to. */
export interface Shown {
  readonly source: Source;
  readonly sets: number;
  readonly movements: number;
  readonly counting: Counting;
  /** Null where holding is not the exercise. */
  readonly holds: HoldErrors | null;
  /** Large faults that a check is asked for. */
  readonly faults: Share;
  readonly cleanReps: number;
  /** Warnings in clean movements, by check. */
  readonly falseWarnings: Readonly<Record<string, number>>;
}

/** One exercise; without `shown` where the camera does not judge it, or nothing shows it. */
export interface ExerciseRow {
  readonly exercise: string;
  readonly judged: boolean;
  readonly shown: readonly Shown[];
}

function sourceOf({ group, scene }: Evidence): Source {
  if (group === 'acted') return 'acted';
  if (!scene) return 'real';
  return group === 'report' || group === 'fresh' ? 'reported' : 'chosen';
}

function holdErrors(sets: readonly Judged[]): HoldErrors | null {
  const holds = sets.flatMap(({ holdTimes }) => holdTimes);
  if (holds.length === 0) return null;
  const errors = holds.flatMap(({ trueMs, measuredMs }) =>
    measuredMs === null ? [] : { ms: measuredMs - trueMs, share: measuredMs / trueMs - 1 },
  );
  const shares = errors.map(({ share }) => share);
  return {
    n: holds.length,
    missed: holds.length - errors.length,
    biasMs: mean(errors.map(({ ms }) => ms)),
    bias: mean(shares),
    worst: shares.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? null,
  };
}

function falseWarnings(ids: readonly string[]): Record<string, number> {
  const names = [...new Set(ids)].toSorted();
  return Object.fromEntries(names.map((name) => [name, ids.filter((id) => id === name).length]));
}

function shownBy(source: Source, sets: readonly Judged[]): Shown {
  const reps = repsOf(sets);
  const clean = reps.filter((rep) => rep.clean);
  return {
    source,
    sets: sets.length,
    movements: reps.length,
    counting: countingOf(sets),
    holds: holdErrors(sets),
    faults: shareWhere(
      faultsOf(sets).filter(({ must }) => must),
      ({ marked }) => marked,
    ),
    cleanReps: clean.length,
    falseWarnings: falseWarnings(clean.flatMap(({ warned }) => warned)),
  };
}

/** Every exercise there is, with what shows it. Sets that are turned away are left out. */
export function everyExercise(evidence: readonly Evidence[]): ExerciseRow[] {
  const sets = judgedSets(evidence);
  return CATALOGUE.map((exercise): ExerciseRow => {
    const own = sets.filter((set) => set.exercise === exercise.id);
    const shown = SOURCES.map((source) =>
      shownBy(
        source,
        own.filter((set) => sourceOf(set) === source),
      ),
    );
    return {
      exercise: exercise.id,
      judged: isJudged(exercise),
      shown: shown.filter((each) => each.sets > 0),
    };
  });
}
