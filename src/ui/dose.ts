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

/** One long stretch of time is told in minutes, not as a repetition of one. */
const isTime = ({ reps, perSide, holdMs }: Said): boolean =>
  reps === 1 && !perSide && holdMs >= 60_000;

function timeLine({ sets, holdMs }: Said, { units, locale }: Words): string {
  const time = units.min((holdMs / 60_000).toLocaleString(locale, { maximumFractionDigits: 1 }));
  return sets > 1 ? `${sets} × ${time}` : time;
}

/** The dose in short: "2 × 10 each side, hold 2 s". */
export const shortDose = (dose: Said, said: Words = words()): string =>
  isTime(dose) ? timeLine(dose, said) : said.home.shortDose(written(dose, said.locale));

/** The dose as people say it: "2 sets of 10 each side, hold 2 s". */
export const doseLine = (dose: Said, said: Words = words()): string =>
  isTime(dose) ? timeLine(dose, said) : said.home.dose(written(dose, said.locale));
