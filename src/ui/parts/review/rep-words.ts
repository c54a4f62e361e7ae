import { backWords, inWords, lumbarWords, mainQuantity } from '../../../review';
import type { RepNumbers, SetCurve } from '../../../review';
import type { Words } from '../../../words/words';

/** Times of a repetition, e.g. “1.2 s · 5.0 s · 1.1 s”. */
export function phaseWords({ phases }: RepNumbers, words: Words): string {
  if (!phases) return words.curve.notSeen;
  const { out, held, back } = phases;
  return words.review.phasesEach(inWords(out, words), inWords(held, words), inWords(back, words));
}

/** From where to where a repetition went, in the curve's unit. */
export function rangeWords({ range }: RepNumbers, curve: SetCurve, words: Words): string {
  if (!range) return words.curve.notSeen;
  const written = (value: number): string => inWords(mainQuantity(curve, value), words);
  return words.curve.range(written(range.least), written(range.most));
}

/** How far the back went: as an angle with its uncertainty, or as its line tells where there is no angle. */
export function backOf({ lumbar, back }: RepNumbers, words: Words): string {
  if (lumbar) return lumbarWords(lumbar, words);
  return back === null ? words.curve.notSeen : backWords(back, words);
}
