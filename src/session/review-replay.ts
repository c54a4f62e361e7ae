import { toPose } from '../body/recording';
import type { LiveView } from '../coach/report';
import { advance, beginSet } from '../coach/set';
import type { StoredSet } from '../storage';
import { rulesFor } from './review-rules';

/** What a replay draws over a body: where its back was, and what was said of it. */
export type BackView = Pick<LiveView, 'back' | 'backLine'>;

/** Frames judged before the page has its turn: some 30 ms of work. */
const SLICE = 300;

const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/**
 * The back of every frame of a set as today's rules see it, in the recording's pixels; empty where its
 * exercise is gone. Gives way to the page between slices.
 * @param signal stops it early; what there is then is of no use
 */
export async function backViewsOf(set: StoredSet, signal: AbortSignal): Promise<BackView[]> {
  const rules = rulesFor(set.exercise, set);
  const { frames, width, height } = set.recording;
  const views: BackView[] = [];
  if (!rules) return views;
  let state = beginSet(rules);
  for (const [i, frame] of frames.entries()) {
    if (i % SLICE === 0) await turn();
    if (signal.aborted) return views;
    const [next, , { back, backLine }] = advance(rules, state, toPose(frame, width, height));
    state = next;
    views.push({ back, backLine });
  }
  return views;
}
