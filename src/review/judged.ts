import type { NotSeenReason, SetReport } from '../coach/report';
import { seconds, type Quantity } from './quantity';
import { judgedShare } from './rows';
import { coveredMs, type Span } from './spans';

/** How much of a set could be judged, and what was in the way. */
export interface Judged {
  /** From the first repetition's start to the last one's end; the whole time without any. */
  readonly share: Quantity;
  readonly notJudged: Quantity;
  /** Seconds by reason over the whole recording, longest first. */
  readonly reasons: readonly { readonly reason: NotSeenReason; readonly time: Quantity }[];
}

/** The whole recording; its first frame need not be at 0. */
function wholeOf({ curve, durationMs }: SetReport): Span {
  const fromMs = curve[0]?.t ?? 0;
  return { fromMs, toMs: fromMs + durationMs };
}

/** The part of the recording that the person was exercising in. */
function exercising(report: SetReport): Span {
  const { reps } = report;
  if (reps.length === 0) return wholeOf(report);
  return {
    fromMs: Math.min(...reps.map((rep) => rep.startMs)),
    toMs: Math.max(...reps.map((rep) => rep.endMs)),
  };
}

/** What could be judged of a set. */
export function judgedOf(report: SetReport): Judged {
  const whole = wholeOf(report);
  const share = judgedShare(exercising(report), report.notSeen);
  const reasons = [...new Set(report.notSeen.map((gap) => gap.reason))].map((reason) => {
    const own = report.notSeen.filter((gap) => gap.reason === reason);
    return { reason, time: seconds(coveredMs(own, whole)) };
  });
  return {
    share,
    notJudged: { value: 100 - share.value, unit: 'percent' },
    reasons: reasons.sort((a, b) => b.time.value - a.time.value),
  };
}
