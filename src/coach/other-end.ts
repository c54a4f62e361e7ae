import { allHold } from './conditions';
import { LOOK_MS, PEAK_MS, type Look } from './movement';

/** Whether a movement that goes both ways from the start pose went to its other end. */
export interface OtherEnd {
  /** How long it has been there since the last repetition, ms. */
  readonly ms: number;
  /** It is still there since the last repetition: that does not count for the next one. */
  readonly spent: boolean;
}

export const NOT_TURNED: OtherEnd = { ms: 0, spent: false };

/** Takes one frame; nothing changes where a movement has no other end. */
export function stepOther(other: OtherEnd, { rule, values, gap }: Look): OtherEnd {
  if (!rule.also) return other;
  const there = allHold([...rule.posture, ...rule.also], values);
  if (there === null) return other;
  if (!there) return other.spent ? { ...other, spent: false } : other;
  return other.spent ? other : { ...other, ms: other.ms + Math.min(gap, LOOK_MS) };
}

/** Whether the other end was reached, or there is none. */
export const hasTurned = ({ ms }: OtherEnd, { rule }: Pick<Look, 'rule'>): boolean =>
  !rule.also || ms >= (rule.peakMs ?? PEAK_MS);

/** A repetition has ended: the next one goes to its other end anew. */
export const spend = ({ ms }: OtherEnd): OtherEnd => ({ ms: 0, spent: ms > 0 });
