import type { Side } from '../body/landmarks';
import type { NotJudged, NotSeen, SetReport, Warning, WarningLevel } from '../coach/report';
import type { Exercise } from '../exercises/definition';
import { peakOf, seconds, type Quantity } from './quantity';
import { resultOf, type RepResult } from './result';
import { coveredMs, mostShared, type Span } from './spans';

/** A form fault in words. */
export interface Fault {
  readonly id: string;
  readonly title: string;
  /** No fault, but what another exercise is called that was done instead. */
  readonly another?: true;
}

/** One repetition as a row of the review. */
export interface RepRow extends Span {
  /** The number that was counted aloud; null for one that was not counted. */
  readonly number: number | null;
  readonly side: Side | null;
  readonly peakMs: number;
  readonly duration: Quantity;
  /** How long the full range was held; null of reports from before that was kept. */
  readonly held: Quantity | null;
  readonly result: RepResult;
  /** The hold was given up and taken up again, or dropped. */
  readonly broken: boolean;
  readonly faults: readonly Fault[];
  /** Checks that gave no answer in it. */
  readonly notJudged: readonly NotJudged[];
  /** Share of the repetition that could be judged. */
  readonly judged: Quantity;
}

/** One warning as a row of the review. */
export interface WarningRow extends Span, Fault {
  readonly level: WarningLevel;
  /** The measure at its worst. */
  readonly peak: Quantity;
  readonly duration: Quantity;
  /** The repetition it belongs to; null between repetitions. */
  readonly rep: RepRow | null;
}

const readable = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What a check's fault is called; an id of an older rule is spelt out. */
export const titleOf = (exercise: Exercise | undefined, id: string): string =>
  exercise?.checks.find((check) => check.id === id)?.title ?? readable(id);

const isAnother = (exercise: Exercise | undefined, id: string): boolean =>
  exercise?.checks.some((check) => check.id === id && check.another === true) ?? false;

const faultOf = (exercise: Exercise | undefined, id: string): Fault => ({
  id,
  title: titleOf(exercise, id),
  ...(isAnother(exercise, id) && { another: true }),
});

/** Share of a span in which nothing hid the body; an instant counts as judged. */
export function judgedShare(span: Span, notSeen: readonly NotSeen[]): Quantity {
  const length = span.toMs - span.fromMs;
  const hidden = length > 0 ? coveredMs(notSeen, span) / length : 0;
  return { value: 100 * (1 - hidden), unit: 'percent' };
}

/** One row a repetition in the order they were done; only complete ones have a number. */
export function rowsOf(report: SetReport, exercise: Exercise | undefined): RepRow[] {
  let number = 0;
  return report.reps.map((rep) => {
    const span = { fromMs: rep.startMs, toMs: rep.endMs };
    return {
      ...span,
      number: rep.complete ? ++number : null,
      side: rep.side,
      peakMs: rep.peakMs,
      duration: seconds(rep.endMs - rep.startMs),
      held: rep.heldMs === undefined ? null : seconds(rep.heldMs),
      result: resultOf(rep, exercise),
      broken: rep.broken,
      faults: rep.faults.map((id) => faultOf(exercise, id)),
      notJudged: rep.notJudged,
      judged: judgedShare(span, report.notSeen),
    };
  });
}

const warningRow = (warning: Warning, rows: readonly RepRow[], title: string): WarningRow => ({
  id: warning.id,
  title,
  fromMs: warning.fromMs,
  toMs: warning.toMs,
  level: warning.level,
  peak: peakOf(warning.peak, warning.unit),
  duration: seconds(warning.toMs - warning.fromMs),
  rep: mostShared(warning, rows),
});

/**
 * One row a warning, in order of time; that another exercise was done is none. Each with the repetition it
 * shares most time with.
 */
export const warningsOf = (
  report: SetReport,
  rows: readonly RepRow[],
  exercise: Exercise | undefined,
): WarningRow[] =>
  report.warnings
    .filter(({ id }) => !isAnother(exercise, id))
    .sort((a, b) => a.fromMs - b.fromMs)
    .map((warning) => warningRow(warning, rows, titleOf(exercise, warning.id)));
