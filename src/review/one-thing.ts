import type { Advice } from './advice';
import type { SetReview } from './review';
import { adviceWhere, NOT_SEEN_WORDS } from './words';

/** What the review says largest, below the counts. */
export interface OneThing {
  readonly title: string;
  readonly say: string;
  /** May be empty. */
  readonly text: string;
}

const TRY = 'One thing to try';

const ofAdvice = (advice: Advice): OneThing => ({
  title: TRY,
  say: advice.say,
  text: `${adviceWhere(advice)} ${advice.why}`.trim(),
});

/**
 * The advice; without any, what lets the camera see the back next time, where it did not. That
 * nothing is to be corrected is claimed of the whole set only where all of it was judged.
 */
export function oneThing({ advice, question }: Pick<SetReview, 'advice' | 'question'>): OneThing {
  if (advice) return ofAdvice(advice);
  const reason = question?.reasons[0];
  if (!reason) return { title: 'Nothing to correct', say: 'Same again next time.', text: '' };
  const text = 'Nothing to correct in what was seen.';
  return { title: TRY, say: NOT_SEEN_WORDS[reason].remedy, text };
}
