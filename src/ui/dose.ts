import type { Dose as FullDose } from '../exercises/definition';

/** What is said of a dose, or of a plan made from it. */
type Dose = Omit<FullDose, 'restMs'>;

/** Repetitions of one set, both sides together. */
export const repsInSet = (dose: Dose): number => dose.reps * (dose.perSide ? 2 : 1);

/** The dose in short: "2 × 10 each side, hold 2 s". */
export const shortDose = (dose: Dose): string =>
  doseLine(dose).replace(/^(\d+) sets? of /, '$1 × ');

/** The dose as people say it: "2 sets of 10 each side, hold 2 s". */
export function doseLine({ sets, reps, perSide, holdMs }: Dose): string {
  const hold = holdMs > 0 ? `, hold ${holdMs / 1000} s` : '';
  return `${sets} ${sets === 1 ? 'set' : 'sets'} of ${reps}${perSide ? ' each side' : ''}${hold}`;
}
