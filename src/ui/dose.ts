import type { Dose } from '../exercises/definition';
import { words } from '../session/language.svelte';
import type { Words } from '../words/words';

/** A dose without its rest, which is told apart. */
type Said = Omit<Dose, 'restMs'>;

/** Repetitions of one set, both sides together. */
export const repsInSet = (dose: Said): number => dose.reps * (dose.perSide ? 2 : 1);

/** The dose as a catalogue takes it, its hold in seconds as the language writes it. */
const written = ({ holdMs, sets, reps, perSide }: Said, locale: string) => ({
  sets,
  reps,
  perSide,
  hold: holdMs > 0 ? (holdMs / 1000).toLocaleString(locale) : '',
});

/** The dose in short: "2 × 10 each side, hold 2 s". */
export const shortDose = (dose: Said, { home, locale }: Words = words()): string =>
  home.shortDose(written(dose, locale));

/** The dose as people say it: "2 sets of 10 each side, hold 2 s". */
export const doseLine = (dose: Said, { home, locale }: Words = words()): string =>
  home.dose(written(dose, locale));
