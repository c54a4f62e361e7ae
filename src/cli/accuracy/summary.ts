import type { ClipResult, FaultResult, RepResult } from './compare';
import { SIZES, type Size } from './expected';

/** How many were found of those there were. */
export interface Share {
  readonly found: number;
  readonly of: number;
}

export interface FaultSummary {
  readonly id: string;
  /** By the fault's size; sizes that do not occur are left out. */
  readonly recall: Readonly<Partial<Record<Size, Share>>>;
  /** Median and longest time from the fault's start to the warning's, ms; null when none is known. */
  readonly delayMs: { readonly median: number; readonly longest: number } | null;
}

/** What an exercise's clips come to. Clips turned away are only in `turned`. */
export interface ExerciseSummary {
  readonly exercise: string;
  readonly clips: number;
  readonly exact: number;
  readonly offByOne: number;
  readonly sides: Share;
  readonly cleanReps: number;
  readonly falseWarnings: number;
  readonly falsePer20: number | null;
  readonly faults: readonly FaultSummary[];
  readonly turned: number;
}

/** How many too many (+) or too few (−) were counted. */
export const offBy = ({ counted, least, most }: ClipResult): number =>
  Math.max(0, counted - most) || Math.min(0, counted - least);

/** Sides named rightly among those asked for. */
export function sidesOf(reps: readonly RepResult[]): Share {
  const asked = reps.filter(({ sideRight }) => sideRight !== null);
  return { found: asked.filter(({ sideRight }) => sideRight).length, of: asked.length };
}

const markedOf = (faults: readonly FaultResult[]): Share => ({
  found: faults.filter(({ marked }) => marked).length,
  of: faults.length,
});

const recallOf = (faults: readonly FaultResult[]): FaultSummary['recall'] =>
  Object.fromEntries(
    SIZES.map(
      (size) => [size, markedOf(faults.filter((each) => each.size === size))] as const,
    ).filter(([, share]) => share.of > 0),
  );

function delayOf(faults: readonly FaultResult[]): FaultSummary['delayMs'] {
  const known = faults.flatMap(({ delayMs }) => delayMs ?? []).toSorted((a, b) => a - b);
  if (known.length === 0) return null;
  return { median: known[Math.floor(known.length / 2)]!, longest: known.at(-1)! };
}

function faultsIn(reps: readonly RepResult[]): FaultSummary[] {
  const all = reps.flatMap(({ faults }) => faults);
  return [...new Set(all.map(({ id }) => id))].map((id) => {
    const those = all.filter((fault) => fault.id === id);
    return { id, recall: recallOf(those), delayMs: delayOf(those) };
  });
}

/** Warnings in repetitions whose truth is clean. */
export const falseIn = (reps: readonly RepResult[]): number =>
  reps.filter(({ clean }) => clean).reduce((sum, { warned }) => sum + warned.length, 0);

function summarise(exercise: string, all: readonly ClipResult[]): ExerciseSummary {
  const clips = all.filter(({ turned }) => !turned);
  const reps = clips.flatMap((clip) => clip.reps);
  const off = (by: number) => clips.filter((clip) => Math.abs(offBy(clip)) === by).length;
  const cleanReps = reps.filter(({ clean }) => clean).length;
  const falseWarnings = falseIn(reps);
  return {
    exercise,
    clips: clips.length,
    exact: off(0),
    offByOne: off(1),
    sides: sidesOf(reps),
    cleanReps,
    falseWarnings,
    falsePer20: cleanReps > 0 ? (20 * falseWarnings) / cleanReps : null,
    faults: faultsIn(reps),
    turned: all.length - clips.length,
  };
}

/** The clips' results for each exercise, in the order in which they come. */
export const summaries = (results: readonly ClipResult[]): ExerciseSummary[] =>
  [...new Set(results.map(({ exercise }) => exercise))].map((exercise) =>
    summarise(
      exercise,
      results.filter((result) => result.exercise === exercise),
    ),
  );
