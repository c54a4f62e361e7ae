import type { Evidence } from '../evidence';
import { REPORTED, type Phantoms } from '../phantoms';
import { sum } from '../statistics';

/** Repetitions that one definition counted where there was nothing to count. */
export interface PhantomRate {
  readonly exercise: string;
  readonly sets: number;
  readonly minutes: number;
  readonly phantoms: number;
  readonly per10Min: number | null;
  /** Sets in which it happened, the worst first. */
  readonly where: readonly { readonly source: string; readonly phantoms: number }[];
}

function rateOf(exercise: string, all: readonly Phantoms[]): PhantomRate {
  const those = all.filter((each) => each.exercise === exercise);
  const minutes = sum(those.map(({ ms }) => ms)) / 60_000;
  const phantoms = sum(those.map(({ reps }) => reps.length));
  const where = those
    .filter(({ reps }) => reps.length > 0)
    .map(({ source, reps }) => ({ source, phantoms: reps.length }))
    .toSorted((a, b) => b.phantoms - a.phantoms);
  const per10Min = minutes === 0 ? null : (10 * phantoms) / minutes;
  return { exercise, sets: those.length, minutes, phantoms, per10Min, where };
}

/** The phantoms of some sets, by the definition that counted them. */
export function phantomRates(evidence: readonly Evidence[]): PhantomRate[] {
  const all = evidence.flatMap(({ phantoms }) => phantoms);
  return REPORTED.map(({ id }) => rateOf(id, all));
}
