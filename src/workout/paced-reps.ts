import type { Rep } from '../coach/report';
import type { Side } from '../body/landmarks';
import { paceAt, tallyAt, wholeMs } from './pace';
import type { Plan } from './plan';
import { sideDue } from './sides';

/** A repetition that no camera judged: nothing is said of how it was. */
const unjudged = (rep: Omit<Rep, 'broken' | 'clean' | 'faults' | 'notJudged'>): Rep => ({
  ...rep,
  broken: false,
  clean: false,
  faults: [],
  notJudged: [],
});

/** The sides of so many repetitions, in turn; nulls where sides do not alternate. */
function sidesOf(plan: Plan, count: number): (Side | null)[] {
  const done: Record<Side, number> = { left: 0, right: 0 };
  let last: Side | null = null;
  return Array.from({ length: count }, () => {
    last = sideDue(plan, done, last);
    if (last) done[last] += 1;
    return last;
  });
}

/** The repetition under way when the clock was stopped, where its hold had begun. */
function begunRep(plan: Plan, elapsedMs: number, startMs: number, side: Side | null): Rep[] {
  const { part, leftMs } = paceAt(plan, elapsedMs);
  const heldMs = part === 'hold' ? plan.holdMs - leftMs : plan.holdMs;
  const reached = part === 'hold' || (part === 'back' && plan.holdMs > 0);
  if (!reached || elapsedMs >= wholeMs(plan)) return [];
  const peakMs = startMs + (plan.pace?.outMs ?? 0);
  return [unjudged({ startMs, peakMs, endMs: elapsedMs, side, complete: false, heldMs })];
}

/** What a set came to that the clock led and counted, after so long, ms; the last may be incomplete. */
export function clockedReps(plan: Plan, elapsedMs: number): Rep[] {
  const { outMs = 0, backMs = 0, pauseMs = 0 } = plan.pace ?? {};
  const cycle = outMs + plan.holdMs + backMs + pauseMs;
  const { counted } = tallyAt(plan, elapsedMs);
  const sides = sidesOf(plan, counted + 1);
  const whole = Array.from({ length: counted }, (_, i) => {
    const startMs = i * cycle;
    const peakMs = startMs + outMs;
    const endMs = startMs + cycle - pauseMs;
    return unjudged({
      startMs,
      peakMs,
      endMs,
      side: sides[i]!,
      complete: true,
      heldMs: plan.holdMs,
    });
  });
  return [...whole, ...begunRep(plan, elapsedMs, counted * cycle, sides[counted]!)];
}

/** What a set came to in which the person counted: each repetition lasts from the count before it. */
export const countedReps = (plan: Plan, times: readonly number[]): Rep[] =>
  sidesOf(plan, times.length).map((side, i) => {
    const [startMs, endMs] = [times[i - 1] ?? 0, times[i]!];
    return unjudged({ startMs, peakMs: endMs, endMs, side, complete: true });
  });
