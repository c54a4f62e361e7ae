import type { Check, Exercise } from '../exercises/definition';
import type { ChecksState } from './checks';
import type { CheckAnswer, NotJudged, NotSeenReason, Rep, Warning } from './report';

/** One frame stands for this long at most, ms: a gap is no look. */
const LOOK_MS = 200;

/** What one check has answered in a movement, and how long it was and was not seen in its moment. */
interface Asked {
  readonly answer: CheckAnswer;
  readonly reason: NotSeenReason | null;
  readonly seenMs: number;
  readonly unseenMs: Readonly<Partial<Record<NotSeenReason, number>>>;
}

/** By check; one that is missing has not had its moment in this movement. */
export type AnswersState = Readonly<Record<string, Asked>>;

const UNASKED: Asked = { answer: 'not-seen', reason: null, seenMs: 0, unseenMs: {} };

/** One frame for the answers. */
export interface Asking {
  readonly gapMs: number;
  /** Whether it is a check's moment. */
  readonly asked: (check: Check) => boolean;
  /** Why a check cannot be judged, null when it can. */
  readonly whyNot: (check: Check) => NotSeenReason | null;
  readonly checks: ChecksState;
}

function ask(check: Check, before: Asked, { gapMs, whyNot, checks }: Asking): Asked {
  const reason = whyNot(check);
  const look = Math.min(gapMs, LOOK_MS);
  if (!reason) {
    const answer = checks[check.id]?.level ?? 'ok';
    return { ...before, answer, reason, seenMs: before.seenMs + look };
  }
  const unseenMs = { ...before.unseenMs, [reason]: (before.unseenMs[reason] ?? 0) + look };
  return { ...before, answer: 'not-seen', reason, unseenMs };
}

/**
 * Takes one frame into the answers of every check. A check answers in its moment; afterwards its
 * last answer stands until the next movement begins, when all of them are asked anew.
 */
export const stepAnswers = (
  exercise: Exercise,
  state: AnswersState,
  asking: Asking,
): AnswersState => {
  const now = exercise.checks.filter(asking.asked);
  const next = now.map((check) => [check.id, ask(check, state[check.id] ?? UNASKED, asking)]);
  return { ...state, ...(Object.fromEntries(next) as AnswersState) };
};

/** The answers of the checks that judge a movement as a whole, once it has ended. */
export function endAnswers(
  exercise: Exercise,
  state: AnswersState,
  warnings: readonly Warning[],
  whyNot: Asking['whyNot'],
): AnswersState {
  const ended = exercise.checks.filter(({ when }) => when === 'end');
  const next = ended.map((check): [string, Asked] => {
    const reason = whyNot(check);
    const level = warnings.find(({ id }) => id === check.id)?.level ?? 'ok';
    return [check.id, { ...UNASKED, answer: reason ? 'not-seen' : level, reason }];
  });
  return { ...state, ...Object.fromEntries(next) };
}

const longest = (times: Asked['unseenMs']): NotSeenReason | null =>
  (Object.keys(times) as NotSeenReason[]).sort((a, b) => times[b]! - times[a]!)[0] ?? null;

/** Why a check was not judged in the movement that ended, null when it was or had nothing to judge. */
function whyNotJudged(
  check: Check,
  { reason, seenMs, unseenMs }: Asked,
  complete: boolean,
): NotSeenReason | null {
  if (check.when === 'end') return reason;
  const hidden = Object.values(unseenMs).reduce((sum, time) => sum + time, 0);
  if (hidden > seenMs) return longest(unseenMs);
  const quick = complete && check.when === 'hold' && seenMs < check.afterMs;
  return quick ? 'too-quick' : null;
}

/**
 * The checks that could not be judged in a movement: not seen for more than half of their moment, or
 * a hold of the full range shorter than the time after which a fault is one. What warned was judged.
 */
export const notJudgedIn = (
  exercise: Exercise,
  state: AnswersState,
  { faults, complete }: Pick<Rep, 'faults' | 'complete'>,
): NotJudged[] =>
  exercise.checks.flatMap((check) => {
    const { id } = check;
    const asked = state[id] ?? UNASKED;
    const reason = faults.includes(id) ? null : whyNotJudged(check, asked, complete);
    return reason ? [{ id, reason }] : [];
  });
