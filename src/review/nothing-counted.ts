import type { SetReport } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import type { SetReview } from './review';
import { NOT_SEEN_WORDS } from './words';

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
function shortOnly(short: number, { advice }: SetReview): NothingCounted {
  return {
    title: short === 1 ? 'One movement, not quite whole' : `${short} movements, not quite whole`,
    text: 'A repetition counts when it goes all the way and back. You are nearly there.',
    tips: [
      ...(advice?.check ? [`${advice.say}.`] : []),
      'Go all the way, pause a moment, come back.',
      'Watch the moving figure once more.',
    ],
  };
}

/** Every movement was another one: what to do instead, in the words of the checks that say so. */
const voidOnly = (review: SetReview, exercise: Exercise | undefined): NothingCounted => ({
  title: 'Nothing to count this time',
  text: 'You moved, but not in the way that counts here. A small change is enough.',
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
): NothingCounted | null {
  const { counts, judged } = review;
  if (counts.counted > 0) return null;
  if (counts.short > 0) return shortOnly(counts.short, review);
  if (counts.void > 0) return voidOnly(review, exercise);
  const unseen = report.frames === 0 || judged.share.value < SEEN_ENOUGH_PERCENT;
  const remedies = judged.reasons.map(({ reason }) => NOT_SEEN_WORDS[reason].remedy);
  return {
    title: 'Nothing to count this time',
    text: unseen
      ? 'Most of the time the camera could not see enough of you. That is quick to mend.'
      : 'No repetition was seen. Start from the start pose and move without hurry.',
    tips: [...remedies, ...(exercise?.setup ?? [])].slice(0, MOST_TIPS),
  };
}
