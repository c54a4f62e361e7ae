import type { RecordedFrame, Recording } from '../body/recording';
import { isClean, voidedBy } from '../coach/finish';
import type { Counter, Rep, SetReport } from '../coach/report';
import type { Sensitivity } from '../coach/sensitivity';
import { exerciseById } from '../exercises';
import type { Exercise } from '../exercises/definition';
import { rangeOf } from './range';

/** More repetitions than anybody does in one set: a slip of the finger. */
export const MOST_COUNTED = 999;

/** What the person says of a set that was counted or judged wrongly. */
export interface Correction {
  /** When they said so, milliseconds since 1970. */
  readonly at: number;
  /** How many repetitions there were; null where they say nothing of it. */
  readonly count: number | null;
  /** Warnings of what was not so, by check and start. */
  readonly notSo: readonly { readonly id: string; readonly fromMs: number }[];
}

/** Where a set belongs and what it was judged by; what is missing was not known when it was kept. */
export interface SetContext {
  /** The workout it is a part of, and which set of how many it is there, from 1. */
  readonly workout?: { readonly id: string; readonly set: number; readonly sets: number };
  /** What the plan asked of it. */
  readonly target?: {
    /** Per side where `perSide`. */
    readonly reps: number;
    readonly perSide: boolean;
    readonly holdMs: number;
  };
  /** How early its checks warned; the usual where it is missing. */
  readonly sensitivity?: Sensitivity;
  /** Beside what was measured, which stays as it is. */
  readonly correction?: Correction;
}

/** The context of a set, without the rest of it. */
export const contextOf = ({
  workout,
  target,
  sensitivity,
  correction,
}: SetContext): SetContext => ({
  ...(workout && { workout }),
  ...(target && { target }),
  ...(sensitivity && { sensitivity }),
  ...(correction && { correction }),
});

/** A whole set as it is kept: what was judged, and the poses it was judged from. */
export interface StoredSet extends SetContext {
  readonly id: string;
  readonly exercise: string;
  /** When the set began, milliseconds since 1970 (the device's clock). */
  readonly startedAt: number;
  readonly report: SetReport;
  readonly recording: Recording;
  /** `camera`, the name of the video file; where none of them was there, `clock` or `told`. */
  readonly source: string;
}

/** What a list of sets shows; kept apart so that listing never reads a report or a recording. */
export interface SetSummary extends SetContext {
  readonly id: string;
  readonly exercise: string;
  readonly startedAt: number;
  readonly source: string;
  readonly durationMs: number;
  /** Complete repetitions. */
  readonly counted: number;
  /** Complete repetitions without a warning at level warn in which the back was judged. */
  readonly clean: number;
  /** Who counted, where no camera did: then none is clean, for none was judged. */
  readonly by?: Counter;
  /** Where holding is the exercise: how long was held in all, ms. */
  readonly heldMs?: number;
  /** Repetitions that did not reach the full range; not in `counted`. */
  readonly short: number;
  /**
   * From end to end of the exercise's main measure, in that measure's own unit, in the middle of the
   * counted repetitions. Missing where it was not seen, of holds, and in sets from before it was kept.
   */
  readonly range?: number;
}

/** What is known of a set before its first frame. */
export interface DraftHead extends Omit<Recording, 'frames' | 'exercise'>, SetContext {
  readonly id: string;
  readonly exercise: string;
  readonly startedAt: number;
}

/** Some frames of a set in progress; `index` counts up from 0. */
export interface DraftChunk {
  readonly draft: string;
  readonly index: number;
  readonly frames: readonly RecordedFrame[];
}

const heldIn = ({ reps }: SetReport): number =>
  reps.reduce((sum, { heldMs = 0 }) => sum + heldMs, 0);

/**
 * The line of a list that stands for a set.
 * @param rules what it was judged by, where that is no built-in exercise
 */
export function summaryOf(
  set: StoredSet,
  rules: Exercise | undefined = exerciseById(set.exercise),
): SetSummary {
  const { id, exercise, startedAt, source, report } = set;
  const counted = report.reps.filter((rep) => rep.complete);
  const isVoid = (rep: Rep): boolean => rules !== undefined && voidedBy(rules, rep) !== null;
  const short = report.reps.filter((rep) => !rep.complete && !isVoid(rep));
  const range = report.by || rules?.kind === 'hold' ? null : rangeOf(report, counted);
  return {
    id,
    exercise,
    startedAt,
    source,
    durationMs: report.durationMs,
    counted: counted.length,
    clean: counted.filter((rep) => isClean(rules, rep)).length,
    short: short.length,
    ...(range !== null && { range }),
    ...(rules?.kind === 'hold' && { heldMs: heldIn(report) }),
    ...(report.by && { by: report.by }),
    ...contextOf(set),
  };
}
