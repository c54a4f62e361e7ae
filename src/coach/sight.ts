import type { Reading } from '../body/reader';
import type { Exercise } from '../exercises/definition';
import type { Baseline } from './baseline';
import type { NotSeen, NotSeenReason } from './report';
import type { RepState } from './repetition';
import { unclear, whyBlind, whyNoBack } from './why-not';

/** Shorter gaps are not worth a word. */
const SHORTEST_MS = 400;

/** Why nothing, or not the back, can be judged now, and since when. */
export interface SightState {
  readonly open: NotSeen | null;
}

export const CLEAR: SightState = { open: null };

/** Why form cannot be judged in this frame, null when it can. */
export function blindness(
  exercise: Exercise,
  reading: Reading,
  { phase }: RepState,
  baseline: Baseline,
): NotSeenReason | null {
  // What is guided is not judged: there is nothing to be seen.
  if (!exercise.rep) return null;
  if (reading.blind) return whyBlind(reading, exercise);
  if (phase === 'away') return unclear(reading.clarity, exercise);
  const reason = whyNoBack({ exercise, reading, baseline });
  // Before the first movement there is time to find the neutral.
  return reason === 'no-neutral' && phase !== 'out' ? null : reason;
}

const worthSaying = ({ fromMs, toMs }: NotSeen): boolean => toMs - fromMs >= SHORTEST_MS;

/** Takes one frame's reason into the stretches that are not seen: the state, and what has ended. */
export function stepSight(
  state: SightState,
  reason: NotSeenReason | null,
  time: number,
): [SightState, NotSeen | null] {
  const { open } = state;
  if (open && open.reason === reason) return [{ open: { ...open, toMs: time } }, null];
  const ended = open && { ...open, toMs: time };
  const next = { open: reason && { fromMs: time, toMs: time, reason } };
  return [next, ended && worthSaying(ended) ? ended : null];
}

/** The stretch that is still open at the end of a set, if it is worth a word. */
export const lastOf = ({ open }: SightState): NotSeen | null =>
  open && worthSaying(open) ? open : null;

/** All stretches that were not seen, with the one that is still open. */
export function allNotSeen(ended: readonly NotSeen[], sight: SightState): NotSeen[] {
  const last = lastOf(sight);
  return last ? [...ended, last] : [...ended];
}
