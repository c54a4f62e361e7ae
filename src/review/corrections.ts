import type { Recording } from '../body/recording';
import type { SetReport, Warning } from '../coach/report';
import type { Correction, StoredSet } from '../storage/stored-set';

/** Which warning is meant: it keeps its check and its start. */
export type WarningKey = Pick<Warning, 'id' | 'fromMs'>;

const isSame = (a: WarningKey, b: WarningKey): boolean => a.id === b.id && a.fromMs === b.fromMs;

/** Whether the person says that this was not so. */
export const isNotSo = (correction: Correction | null, warning: WarningKey): boolean =>
  correction?.notSo.some((each) => isSame(each, warning)) ?? false;

/** Of nothing said nothing is kept. */
const orNone = (correction: Correction): Correction | null =>
  correction.count === null && correction.notSo.length === 0 ? null : correction;

/** With how many there were, as the person says; null takes that back. @param at ms since 1970 */
export const withCount = (
  before: Correction | null,
  count: number | null,
  at: number,
): Correction | null => orNone({ notSo: before?.notSo ?? [], count, at });

/** With the word that a warning was of nothing, or without it. @param at ms since 1970 */
export function withWarning(
  before: Correction | null,
  { id, fromMs }: WarningKey,
  isSo: boolean,
  at: number,
): Correction | null {
  const others = (before?.notSo ?? []).filter((each) => !isSame(each, { id, fromMs }));
  const notSo = isSo ? others : [...others, { id, fromMs }];
  return orNone({ count: before?.count ?? null, notSo, at });
}

/** A recording with what was measured of it and what the person says instead. */
export interface LabelledRecording extends Recording {
  readonly labels?: {
    readonly measured: {
      readonly count: number;
      readonly warnings: readonly Pick<Warning, 'id' | 'fromMs' | 'toMs' | 'level'>[];
    };
    readonly person: Correction;
  };
}

const measuredOf = ({ reps, warnings }: SetReport) => ({
  count: reps.filter(({ complete }) => complete).length,
  warnings: warnings.map(({ id, fromMs, toMs, level }) => ({ id, fromMs, toMs, level })),
});

/** What is saved of a set: its recording, labelled where the person corrected something. */
export function labelled(
  { recording, report }: Pick<StoredSet, 'recording' | 'report'>,
  correction: Correction | null,
): LabelledRecording {
  if (!correction) return recording;
  return { ...recording, labels: { measured: measuredOf(report), person: correction } };
}
