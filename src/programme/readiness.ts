import { dayOf } from './days';

/** What somebody answered to the two questions before the first workout. */
export interface ReadinessAnswers {
  /** When they were asked or last said to hold still, ms since 1970. */
  readonly askedAt: number;
  /** Whether something of the list applies for which one gets help at once. */
  readonly helpNow: boolean;
  /** Whether something of the list applies for which one asks a clinician first. */
  readonly askFirst: boolean;
  /** Whether they chose to go on all the same, after reading the advice to ask first. */
  readonly goOn: boolean;
}

/** What follows from the answers. Nothing is concluded about the person. */
export type Readiness = 'unasked' | 'go' | 'ask-first' | 'emergency';

const DAY_MS = 86_400_000;
/** The evidence asks again each week whether something changed (form rules §4.2). */
const ASK_EVERY_MS = 7 * DAY_MS;

/** Help at once comes before everything else that was answered. */
export function readinessOf(answers: ReadinessAnswers | null): Readiness {
  if (!answers) return 'unasked';
  if (answers.helpNow) return 'emergency';
  return answers.askFirst ? 'ask-first' : 'go';
}

/** Whether a workout may begin: asked, no help needed at once, and advice followed or set aside. */
export const mayBegin = (answers: ReadinessAnswers | null): boolean =>
  readinessOf(answers) === 'go' || (readinessOf(answers) === 'ask-first' && answers!.goOn);

/**
 * Whether to ask if something has changed: a week after it was asked last, or at once where the clock
 * was set back by more than a day, for then nobody knows how long it has been.
 */
export function changeDue(answers: ReadinessAnswers | null, now: number): boolean {
  if (!answers) return false;
  const since = now - answers.askedAt;
  return since >= ASK_EVERY_MS || since < -DAY_MS;
}

/** Whether somebody stopped for today on the local day of `now`. */
export const stoppedToday = (stoppedAt: number | null, now: number): boolean =>
  stoppedAt !== null && dayOf(stoppedAt) === dayOf(now);
