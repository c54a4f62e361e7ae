import type { Reading } from '../body/reader';
import type { Posture } from '../body/facing';
import type { BackReading, Exercise } from '../exercises/definition';
import { neutralOf, type Baseline } from './baseline';
import type { NotSeen, NotSeenReason } from './report';
import type { RepState } from './repetition';

/** Shorter gaps are not worth a word. */
const SHORTEST_MS = 400;

/**
 * Near and far joints this far apart in the start pose, ÷ torso length, are a body turned by some 20°
 * or more, where angles and outline no longer tell the truth (form rules §1.1). Set between rendered
 * bodies turned by up to 12° and by 30°; standing, the hips' and feet's own stance adds to it.
 */
const TURNED: Readonly<Record<Posture, number>> = { supine: 0.09, quadruped: 0.12, standing: 0.18 };

/** Why nothing, or not the back, can be judged now, and since when. */
export interface SightState {
  readonly open: NotSeen | null;
}

export const CLEAR: SightState = { open: null };

/** Whether the start pose was turned away from the side view. */
export const turnedAway = ({ posture }: Exercise, baseline: Baseline): boolean =>
  Math.abs(neutralOf(baseline, 'turn') ?? 0) > TURNED[posture];

/** Why form cannot be judged in this frame, null when it can. */
export function blindness(
  exercise: Exercise,
  reading: Reading,
  { phase }: RepState,
  baseline: Baseline,
): NotSeenReason | null {
  if (reading.blind) return reading.blind;
  if (phase === 'away') return null;
  if (turnedAway(exercise, baseline)) return 'turned-away';
  const hidden = ({ measure }: BackReading) => reading.values?.[measure] === null;
  if (exercise.back.length > 0 && exercise.back.every(hidden)) return 'outline-torn';
  const unknown = ({ measure, against }: BackReading) =>
    against !== undefined && neutralOf(baseline, measure) === null;
  return phase === 'out' && exercise.back.some(unknown) ? 'no-neutral' : null;
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
