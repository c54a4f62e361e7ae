import type { Side } from '../body/landmarks';
import type { WarningLevel } from '../coach/report';
import type { Check, Exercise } from '../exercises/definition';
import type { Words } from '../words/words';
import type { RepRow, WarningRow } from './rows';

/** The one thing to try in the next set. */
export interface Advice {
  /** The check it comes from; null when it is about the range of short repetitions. */
  readonly check: string | null;
  readonly level: WarningLevel;
  /** What to do, six words at most. */
  readonly say: string;
  readonly why: string;
  /** Numbers of the counted repetitions it showed in, rising. */
  readonly reps: readonly number[];
  /** How many repetitions it showed in, short ones too. */
  readonly times: number;
  /** Where it showed on one side only, in two repetitions or more. */
  readonly side: Side | null;
  /** An easier version to try, where being told did not help; null elsewhere. */
  readonly easier: string | null;
}

/**
 * A warning in so many repetitions of a set stays although it was told: a cue comes three times, in every
 * other repetition.
 */
const STAYS = 6;

interface Finding {
  readonly check: Check;
  readonly level: WarningLevel;
  /** Repetitions it showed in at that level. */
  readonly rows: readonly RepRow[];
  readonly totalMs: number;
}

function findingOf(
  check: Check,
  rows: readonly RepRow[],
  warnings: readonly WarningRow[],
): Finding | null {
  const own = warnings.filter((warning) => warning.id === check.id);
  const faulty = rows.filter((row) => row.faults.some((fault) => fault.id === check.id));
  if (own.length === 0 && faulty.length === 0) return null;
  const warned = faulty.length > 0 || own.some((warning) => warning.level === 'warn');
  const level = warned ? 'warn' : 'watch';
  const worst = own.filter((warning) => warning.level === level);
  const shown = rows.filter((row) => faulty.includes(row) || worst.some(({ rep }) => rep === row));
  const totalMs = worst.reduce((sum, warning) => sum + warning.toMs - warning.fromMs, 0);
  return { check, level, rows: shown, totalMs };
}

const severity = (finding: Finding): number => (finding.level === 'warn' ? 1 : 0);

/** Worst first: level, then repetitions it showed in, then how long; then the definition's order. */
const worstFirst = (a: Finding, b: Finding): number =>
  severity(b) - severity(a) || b.rows.length - a.rows.length || b.totalMs - a.totalMs;

const onlySide = (rows: readonly RepRow[]): Side | null => {
  const side = rows[0]?.side ?? null;
  return rows.length > 1 && rows.every((row) => row.side === side) ? side : null;
};

const where = (rows: readonly RepRow[]): Pick<Advice, 'reps' | 'times' | 'side'> => ({
  reps: rows.flatMap((row) => row.number ?? []),
  times: rows.length,
  side: onlySide(rows),
});

const rangeAdvice = (short: readonly RepRow[], { advice }: Words, holds: boolean): Advice => ({
  check: null,
  level: 'warn',
  say: holds ? advice.holdSay : advice.rangeSay,
  why: holds ? advice.holdWhy : advice.rangeWhy,
  easier: null,
  ...where(short),
});

/** What would help most next time: the worst and most frequent warning, or the range; else null. */
export function adviceOf(
  exercise: Exercise | undefined,
  rows: readonly RepRow[],
  warnings: readonly WarningRow[],
  words: Words,
): Advice | null {
  const findings = (exercise?.checks ?? []).flatMap((c) => findingOf(c, rows, warnings) ?? []);
  const worst = findings.sort(worstFirst)[0];
  const short = rows.filter((row) => row.result === 'short');
  const rangeFirst = worst?.level !== 'warn' || short.length > worst.rows.length;
  if (short.length > 0 && rangeFirst) return rangeAdvice(short, words, exercise?.kind === 'hold');
  if (!worst) return null;
  const { id, say, why } = worst.check;
  const stays = worst.level === 'warn' && worst.rows.length >= STAYS;
  const easier = (stays && exercise?.easier) || null;
  return { check: id, level: worst.level, say, why, easier, ...where(worst.rows) };
}
