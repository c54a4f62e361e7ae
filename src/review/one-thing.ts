import type { Words } from '../words/words';
import type { Advice } from './advice';
import type { SetReview } from './review';
import { adviceWhere } from './words';

/** What the review says largest, below the counts. */
export interface OneThing {
  readonly title: string;
  readonly say: string;
  /** May be empty. */
  readonly text: string;
}

const ofAdvice = (advice: Advice, words: Words): OneThing => ({
  title: words.advice.tryTitle,
  say: advice.say,
  text: [adviceWhere(advice, words), advice.why, advice.easier && words.voice.easier(advice.easier)]
    .filter(Boolean)
    .join(' '),
});

/**
 * The advice; without any, what lets the camera see the back next time, where it did not. That
 * nothing is to be corrected is claimed of the whole set only where all of it was judged.
 */
export function oneThing(
  { advice, question }: Pick<SetReview, 'advice' | 'question'>,
  words: Words,
): OneThing {
  if (advice) return ofAdvice(advice, words);
  const { tryTitle, wellTitle, again, wellSeen } = words.advice;
  const reason = question?.reasons[0];
  if (!reason) return { title: wellTitle, say: again, text: '' };
  return { title: tryTitle, say: words.seeing[reason].remedy, text: wellSeen };
}
