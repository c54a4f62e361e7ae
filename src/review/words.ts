import type { OpenQuestion } from '../coach/ask';
import type { LumbarEstimate } from '../coach/report';
import type { Words } from '../words/words';
import type { Advice } from './advice';
import type { Counts } from './counts';
import { mainQuantity, type Moment } from './curve';
import { clock, inWords } from './quantity';
import type { RepRow, WarningRow } from './rows';

/** One count of the headline: “14” “clean”. */
export interface HeadlineCount {
  readonly kind: keyof Counts;
  readonly number: number;
  readonly word: string;
}

const HEADLINE: readonly (keyof Counts)[] = ['counted', 'clean', 'unjudged', 'short', 'void'];

/** Shown at nought as well: what was counted, and how much of it was clean. */
const isTold = (kind: keyof Counts, counts: Counts): boolean =>
  kind === 'counted' || (kind === 'clean' && counts.counted > 0) || counts[kind] > 0;

/** The counts as the headline shows them: 16 counted, 14 clean, 2 short; of holds 2 held, 1 left early. */
export const headlineOf = (counts: Counts, { review }: Words, holds = false): HeadlineCount[] =>
  HEADLINE.filter((kind) => isTold(kind, counts)).map((kind) => ({
    kind,
    number: counts[kind],
    word: (holds ? { ...review, ...review.holds } : review)[kind](counts[kind]),
  }));

/** How a repetition was, e.g. “Counted · Back arched” or “Back not judged · too little light”. */
export function repWords(
  { result, broken, faults, notJudged }: RepRow,
  { review, seeing }: Words,
): string {
  const why = [...new Set(notJudged.map(({ reason }) => seeing[reason].what))];
  const open = result === 'clean' && why.length > 0 ? [review.notAllJudged] : [];
  const rest = result === 'unjudged' ? why : open;
  const hold = broken ? [review.holdBroken] : [];
  const titles = faults.map(({ title, another }) =>
    another ? review.anotherExercise(title) : title,
  );
  return [review.results[result], ...hold, ...titles, ...rest].join(' · ');
}

/** How a repetition is called within a sentence. */
export function repName({ number, result }: RepRow, { review }: Words): string {
  if (number !== null) return review.rep(number);
  return result === 'void' ? review.voidRep : review.shortRep;
}

function inReps({ check, reps, times }: Advice, { review }: Words): string {
  if (check === null) return review.wereShort(times);
  if (reps.length > 0) return review.inReps(reps);
  return times > 0 ? review.inVoid : '';
}

/** Where the one thing to try showed, e.g. “On the right, in rep 3 and 7.”; may be empty. */
export function adviceWhere(advice: Advice, words: Words): string {
  const side = advice.side ? words.review.onSide[advice.side] : '';
  const sentence = [side, inReps(advice, words)].filter(Boolean).join(', ');
  return sentence && `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/**
 * Why a question is asked, e.g. “The camera could not judge your back in 3 of 10 repetitions: an arm
 * in front of your back.”; of several reasons the commonest.
 */
export const unjudgedWords = (
  { unjudged, complete, reasons }: OpenQuestion,
  { advice, seeing }: Words,
): string => advice.couldNotJudge(unjudged, complete, seeing[reasons[0]!].what, reasons.length > 1);

/** What happened, with the softer word for a check that only came near its limit. */
export const warningTitle = ({ title, level }: WarningRow, { review }: Words): string =>
  level === 'warn' ? title : review.aLittle(title);

/** How far it went, e.g. “14°”; which way is said by the title. May be empty. */
export const sizeWords = ({ peak: { value, unit } }: WarningRow, words: Words): string =>
  inWords({ value: Math.abs(value), unit }, words);

const warningWords = (warning: WarningRow, words: Words): string =>
  [warningTitle(warning, words), sizeWords(warning, words)].filter(Boolean).join(', ');

function angleWords({ main, unit }: Moment, angle: string, words: Words): string {
  if (main === null) return words.curve.angleUnseen(angle);
  return words.curve.angleAt(angle, inWords(mainQuantity({ unit }, main), words));
}

/** One moment of the set as a sentence for eyes and ears. `angle` names the main angle. */
export function momentWords(moment: Moment, angle: string, words: Words): string {
  const { rep, back } = moment;
  const parts = [clock(moment.ms)];
  if (rep) parts.push(repName(rep, words));
  parts.push(angleWords(moment, angle, words));
  if (back !== null) parts.push(words.curve.back(backWords(back, words)));
  return [...parts, ...moment.warnings.map((each) => warningWords(each, words))].join(' · ');
}

/** A change of the lower back, in percent of torso, as people read it. */
export function backWords(percent: number, words: Words): string {
  const size = inWords({ value: Math.abs(percent), unit: 'percent' }, words);
  if (Math.round(percent) === 0) return words.curve.level;
  return percent > 0 ? words.curve.rounded(size) : words.curve.arched(size);
}

/** An angle of the lower back with how sure it is, e.g. “12° ± 4° arched”. */
export function lumbarWords({ degrees, uncertainty }: LumbarEstimate, words: Words): string {
  const of = (value: number): string => inWords({ value, unit: 'deg' }, words);
  const size = `${of(Math.abs(degrees))} ± ${of(uncertainty)}`;
  return degrees < 0 ? words.curve.rounded(size) : words.curve.arched(size);
}
