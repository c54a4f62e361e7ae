import type { Evidence } from '../evidence';
import { FOUR } from '../catalogue';
import { OTHER_IDS, type Phantoms } from '../phantoms';
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

const ratesOf = (ids: readonly string[], evidence: readonly Evidence[]): PhantomRate[] => {
  const all = evidence.flatMap(({ phantoms }) => phantoms);
  return ids.map((id) => rateOf(id, all));
};

/** The phantoms of some sets, by which of the four counted them. */
export const phantomRates = (evidence: readonly Evidence[]): PhantomRate[] =>
  ratesOf(FOUR, evidence);

/** The same, by which of the other exercises. */
export const otherPhantomRates = (evidence: readonly Evidence[]): PhantomRate[] =>
  ratesOf(OTHER_IDS, evidence);
