import type { SetReport } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import type { Words } from '../words/words';
import type { Held } from './held';
import { inWords } from './quantity';
import type { SetReview } from './review';

/** What to say after a set in which no repetition counted. */
export interface NothingCounted {
  readonly title: string;
  readonly text: string;
  /** What to do next, most helpful first; three at most. */
  readonly tips: readonly string[];
}

const MOST_TIPS = 3;

/** Below this share of seen time the camera's view is the likely cause. A choice of wording only. */
const SEEN_ENOUGH_PERCENT = 60;

/** Short is either not far enough or too quick for the full range to be held: both get one tip. */
function shortOnly(short: number, { advice }: SetReview, words: Words): NothingCounted {
  const { shortTitle, shortText, shortTips } = words.advice;
  return {
    title: shortTitle(short),
    text: shortText,
    tips: [...(advice?.check ? [`${advice.say}.`] : []), ...shortTips],
  };
}

/** A hold was left before its time: how long it was is told, not that it was none. */
function heldOnly({ longest }: Held, words: Words): NothingCounted {
  const { heldTitle, heldText, heldTips } = words.advice;
  return { title: heldTitle(inWords(longest, words)), text: heldText, tips: heldTips };
}

/** Every movement was another one: what to do instead, in the words of the checks that say so. */
const voidOnly = (
  review: SetReview,
  exercise: Exercise | undefined,
  words: Words,
): NothingCounted => ({
  title: words.advice.noneTitle,
  text: words.advice.voidText,
  tips: (exercise?.checks ?? [])
    .filter(({ id }) => review.rows.some((row) => row.faults.some((fault) => fault.id === id)))
    .map(({ say }) => `${say}.`)
    .slice(0, MOST_TIPS),
});

/** Kind words and the next step; null when something was counted. */
export function nothingCounted(
  report: SetReport,
  review: SetReview,
  exercise: Exercise | undefined,
  words: Words,
): NothingCounted | null {
  const { counts, judged } = review;
  if (counts.counted > 0) return null;
  if (review.held) return heldOnly(review.held, words);
  if (counts.short > 0) return shortOnly(counts.short, review, words);
  if (counts.void > 0) return voidOnly(review, exercise, words);
  const unseen = report.frames === 0 || judged.share.value < SEEN_ENOUGH_PERCENT;
  const remedies = judged.reasons.map(({ reason }) => words.seeing[reason].remedy);
  return {
    title: words.advice.noneTitle,
    text: unseen ? words.advice.unseenText : words.advice.noneText,
    tips: [...remedies, ...(exercise?.setup ?? [])].slice(0, MOST_TIPS),
  };
}
