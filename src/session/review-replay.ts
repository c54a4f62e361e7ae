import type { LiveView } from '../coach/report';
import type { StoredSet } from '../storage';
import { rulesFor } from './review-rules';
import { walk } from './review-walk';

/** What a replay draws over a body: where its back was, and what was said of it. */
export type BackView = Pick<LiveView, 'back' | 'backLine'>;

/**
 * The back of every frame of a set as today's rules see it, in the recording's pixels; empty where its
 * exercise is gone.
 * @param signal stops it early; what there is then is of no use
 */
export async function backViewsOf(set: StoredSet, signal: AbortSignal): Promise<BackView[]> {
  const rules = rulesFor(set.exercise, set);
  const views: BackView[] = [];
  if (rules)
    await walk(rules, set, (_, { back, backLine }) => void views.push({ back, backLine }), signal);
  return views;
}
