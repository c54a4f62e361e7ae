import { toPose } from '../body/recording';
import { pointOf, wholeReport } from '../coach/judge';
import type { CurvePoint, LiveView, SetReport } from '../coach/report';
import { advance, beginSet, type SetState } from '../coach/set';
import type { Exercise } from '../exercises/definition';
import type { StoredSet } from '../storage';
import { rulesFor } from './review-rules';

/** Frames judged before the page has its turn: some 30 ms of work. */
const SLICE = 300;

const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/**
 * Judges a recording frame by frame, giving way to the page between slices.
 * @returns the state after the last frame, null where it was stopped before
 */
export async function walk(
  rules: Exercise,
  { recording: { frames, width, height } }: Pick<StoredSet, 'recording'>,
  each: (t: number, view: LiveView) => void,
  signal?: AbortSignal,
): Promise<SetState | null> {
  let state = beginSet(rules);
  for (const [i, frame] of frames.entries()) {
    if (i % SLICE === 0) await turn();
    if (signal?.aborted) return null;
    const [next, , view] = advance(rules, state, toPose(frame, width, height));
    state = next;
    each(frame.t, view);
  }
  return state;
}

/**
 * What today's rules say of a set; nothing of it is kept. Null where its exercise is gone or there is
 * nothing to judge.
 */
export async function judgedAgain(set: StoredSet): Promise<SetReport | null> {
  const rules = rulesFor(set.exercise, set);
  if (!rules || set.recording.frames.length === 0) return null;
  const curve: CurvePoint[] = [];
  const state = await walk(rules, set, (t, view) => void curve.push(pointOf(t, view)));
  return state && wholeReport(rules, state, curve, set.recording.source);
}
