import type { Side } from '../body/landmarks';
import { NO_REPS, type Tally } from './course-state';
import type { Plan } from './plan';
import { sideDue } from './sides';

/** What to do now in a repetition that the clock leads. */
export type PacePart = 'out' | 'hold' | 'back' | 'pause';
const PARTS: readonly PacePart[] = ['out', 'hold', 'back', 'pause'];

/** Where a set that the clock leads stands. */
export interface PaceMoment {
  /** From 1. */
  readonly repetition: number;
  readonly part: PacePart;
  /** Of this part, ms. */
  readonly leftMs: number;
  /** Null where sides do not alternate. */
  readonly side: Side | null;
}

const lengths = ({ pace, holdMs }: Plan): Readonly<Record<PacePart, number>> => ({
  out: pace?.outMs ?? 0,
  hold: holdMs,
  back: pace?.backMs ?? 0,
  pause: pace?.pauseMs ?? 0,
});

/** One repetition with the pause after it, ms; at least one, so that nothing is divided by 0. */
const cycleOf = (plan: Plan): number => {
  const { out, hold, back, pause } = lengths(plan);
  return Math.max(1, out + hold + back + pause);
};

/** All repetitions of a set, both sides' where they alternate. */
const allOf = ({ reps, perSide }: Plan): number => (perSide ? reps * 2 : reps);

const count = (tally: Tally, side: Side | null): Tally => ({
  counted: tally.counted + 1,
  left: tally.left + (side === 'left' ? 1 : 0),
  right: tally.right + (side === 'right' ? 1 : 0),
  last: side,
});

/** One repetition more, of the side that was due. */
export const counted = (plan: Plan, tally: Tally): Tally =>
  count(tally, sideDue(plan, tally, tally.last));

/** From the first way out to the last way back of a whole set, ms. */
export const wholeMs = (plan: Plan): number => cycleOf(plan) * allOf(plan) - lengths(plan).pause;

/** So many repetitions, the sides in turn. */
const tallyOf = (plan: Plan, done: number): Tally =>
  Array.from({ length: done }).reduce<Tally>((tally) => counted(plan, tally), NO_REPS);

/** What the clock counts after so much of a set, ms: a repetition counts once it is back. */
export function tallyAt(plan: Plan, elapsedMs: number): Tally {
  const { pause } = lengths(plan);
  const done = Math.floor((elapsedMs + pause) / cycleOf(plan));
  return tallyOf(plan, Math.min(allOf(plan), Math.max(0, done)));
}

/** What to do after so much of a set, ms; goes on for as long as the person does not end it. */
export function paceAt(plan: Plan, elapsedMs: number): PaceMoment {
  const cycle = cycleOf(plan);
  const before = Math.floor(elapsedMs / cycle);
  const parts = lengths(plan);
  const tally = tallyOf(plan, before % Math.max(1, allOf(plan)));
  let left = elapsedMs - before * cycle;
  for (const part of PARTS) {
    if (left < parts[part]) {
      const side = sideDue(plan, tally, tally.last);
      return { repetition: before + 1, part, leftMs: parts[part] - left, side };
    }
    left -= parts[part];
  }
  return { repetition: before + 1, part: 'pause', leftMs: 0, side: null };
}

/**
 * What begins between two moments of a set that the clock leads, ms since it began: the part of the
 * repetition to say; null where the same goes on. The first is told from 0 on.
 */
export function paceBegun(plan: Plan, beforeMs: number, nowMs: number): PaceMoment | null {
  if (nowMs <= beforeMs) return null;
  const [before, now] = [paceAt(plan, beforeMs), paceAt(plan, nowMs)];
  const same = before.part === now.part && before.repetition === now.repetition;
  return same && beforeMs > 0 ? null : now;
}
