import type { Exercise } from '../../exercises/definition';
import type { ClipResult } from './compare';
import type { Span } from './pair';
import type { Spine } from './spine';

/** How long a position was held, and how long it was measured to be, ms. */
export interface HoldTime {
  readonly trueMs: number;
  /** Null where no hold was reported. */
  readonly measuredMs: number | null;
}

const lengthOf = ({ startMs, endMs }: Span): number => endMs - startMs;

/** Of a hold this share is asked for, so that what is measured a little short still is whole. */
const ASKED = 2 / 3;

/** The exercise with a hold that a set can keep: two thirds of its shortest, in whole seconds. */
export function askingFor(exercise: Exercise, spine: Spine | null): Exercise {
  const held = spine?.holds.flatMap((hold) => (hold ? lengthOf(hold) : [])) ?? [];
  if (exercise.kind !== 'hold' || held.length === 0) return exercise;
  const holdMs = 1000 * Math.max(1, Math.floor((ASKED * Math.min(...held)) / 1000));
  return { ...exercise, dose: { ...exercise.dose, holdMs } };
}

/** True and measured time of each clean and whole hold, where holding is the exercise. */
export function holdTimes({ kind }: Exercise, spine: Spine | null, result: ClipResult): HoldTime[] {
  if (kind !== 'hold' || !spine) return [];
  return result.reps.flatMap(({ clean, expected, got }, i): HoldTime[] => {
    const hold = spine.holds[i];
    if (!hold || !clean || expected !== 'full') return [];
    return [{ trueMs: lengthOf(hold), measuredMs: got?.heldMs ?? null }];
  });
}
